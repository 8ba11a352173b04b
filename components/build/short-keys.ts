import { readdirSync, readFileSync } from 'node:fs';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { en } from '../../src/messages/en.js';

/** The project's own modules. */
const OWN = /[\\/](src|components)[\\/](?!.*node_modules).*\.ts$/;

const FOLDERS = ['src', 'components'];

/** What no page loads: how keys are put together there has no bearing on the files for pages. */
const NOT_IN_PAGES = /^(build|check-api|command|journeys|testing)\b/;

/** A text's key that is put together: what stands before and after its first value. */
const COMPOSED = /`([\w.-]*)\$\{[^`]*?\}([\w.-]*)`/g;

/**
 * Gives the texts numbers for keys, in files for pages without a bundler: there nobody names a text by its key, and each
 * stands twice, where its words are and where they are shown. A key that is put together (`reason.${reason}`) stays.
 * Where a catalogue's numbers follow one another, its texts alone are left: their places are their keys.
 */
export function shortKeys(): Plugin {
  const numbers = new Map<string, string>();
  return {
    name: 'short-keys',
    apply: 'build',
    buildStart() {
      const composed = [...patterns()];
      numbers.clear();
      for (const key of Object.keys(en))
        if (!composed.some((pattern) => pattern.test(key))) numbers.set(key, String(numbers.size));
    },
    transform: {
      filter: { id: OWN },
      handler(code) {
        const out = new MagicString(code);
        const visit = (node: unknown): void => {
          if (typeof node !== 'object' || node === null) return;
          const listed = asList(node, code, numbers);
          if (listed) out.update(listed.start, listed.end, listed.text);
          else if (isText(node)) {
            const short = numbers.get(node.value);
            if (short !== undefined) out.update(node.start, node.end, JSON.stringify(short));
          } else Object.values(node).forEach(visit);
        };
        visit(this.parse(code));
        return out.hasChanged() ? { code: out.toString(), map: null } : null;
      },
    },
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Text extends Span {
  readonly type: 'Literal';
  readonly value: string;
}

const isText = (node: object): node is Text =>
  'type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string';

interface CatalogueNode extends Span {
  readonly type: 'ObjectExpression';
  readonly properties: readonly (Span & {
    readonly type: 'Property';
    readonly key: object;
    readonly value: Span;
  })[];
}

const isCatalogue = (node: object): node is CatalogueNode =>
  'type' in node &&
  node.type === 'ObjectExpression' &&
  'properties' in node &&
  Array.isArray(node.properties) &&
  node.properties.every(({ type, key }) => type === 'Property' && isText(key));

/** Fewer texts are shorter with their keys. */
const LEAST_LISTED = 12;

/** A catalogue as `{ …, ...Array(49).concat(…) }`, if its numbers follow one another: the first is 49. */
function asList(
  node: object,
  code: string,
  numbers: ReadonlyMap<string, string>,
): (Span & { readonly text: string }) | undefined {
  if (!isCatalogue(node)) return undefined;
  const found = node.properties.map((property) => ({
    property,
    number: isText(property.key) ? numbers.get(property.key.value) : undefined,
  }));
  const numbered = found.filter(({ number }) => number !== undefined);
  const first = Number(numbered[0]?.number);
  if (numbered.length < LEAST_LISTED) return undefined;
  if (!numbered.every(({ number }, index) => Number(number) === first + index)) return undefined;
  const slice = ({ start, end }: Span): string => code.slice(start, end);
  const named = found.filter(({ number }) => number === undefined).map(({ property }) => slice(property));
  const texts = numbered.map(({ property }) => slice(property.value));
  return {
    start: node.start,
    end: node.end,
    text: `{${[...named, `...Array(${first}).concat(${texts.join()})`].join()}}`,
  };
}

const escaped = (text: string): string => text.replaceAll('.', '\\.');

/** How keys are put together in what pages load. */
function* patterns(): Generator<RegExp> {
  for (const folder of FOLDERS) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || NOT_IN_PAGES.test(file)) continue;
      for (const [, before = '', after = ''] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(COMPOSED))
        if (`${before}${after}`.includes('.')) yield new RegExp(`^${escaped(before)}.*${escaped(after)}$`);
    }
  }
}
