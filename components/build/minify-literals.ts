import { transform } from 'lightningcss';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { isVerbatim, minifyMarkup } from './minify-markup.js';

/** A part of a template's text, between two expressions, and where it stands in the code. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Stands for an expression between two pieces: no white space, and nothing that code holds. */
const EXPRESSION = '\u0001';

const CODE = /\.[jt]s$/;
const LITERAL = /\b(css|html|svg)`/;

/** A style sheet as it was meant, in fewer bytes: nothing is rewritten for older browsers. */
export function minifyStyles(css: string, filename = 'styles.css'): string {
  return transform({ filename, code: Buffer.from(css), minify: true }).code.toString();
}

const escaped = (text: string): string => text.replace(/\\|`|\$\{/g, '\\$&');

/** Makes the `html`, `svg` and `css` literals of the built modules small. */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    apply: 'build',
    // After TypeScript, before the code's own white space goes.
    transform: {
      filter: { id: { include: CODE, exclude: /node_modules/ }, code: LITERAL },
      handler(code, id) {
        const out = new MagicString(code);
        const replace = ({ start, end }: Piece, text: string): void => {
          if (start < end && text !== code.slice(start, end)) out.update(start, end, text);
        };
        for (const { tag, pieces } of literalsIn(this.parse(code))) {
          if (tag === 'css') {
            const [only, ...more] = pieces;
            // Half a sheet cannot be parsed: one with expressions stays as it is.
            if (only && more.length === 0) replace(only, escaped(minifyStyles(only.text, id)));
            continue;
          }
          const markup = pieces.map(({ start, end }) => code.slice(start, end)).join(EXPRESSION);
          if (isVerbatim(markup)) {
            this.warn(`A template in ${id} holds text in which white space is seen; it stays as it is.`);
            continue;
          }
          const small = minifyMarkup(markup).split(EXPRESSION);
          pieces.forEach((piece, at) => replace(piece, small[at] ?? ''));
        }
        return out.hasChanged() ? { code: out.toString(), map: out.generateMap({ hires: true }) } : null;
      },
    },
  };
}

type Literal = { readonly tag: string; readonly pieces: readonly Piece[] };
type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every tagged literal in a syntax tree, those in the expressions of others too. */
function literalsIn(node: unknown): Literal[] {
  if (!isNode(node)) return [];
  const inside = Object.values(node).flatMap(literalsIn);
  const { type, tag, quasi } = node;
  if (type !== 'TaggedTemplateExpression' || !isNode(tag) || !isNode(quasi)) return inside;
  const { name } = tag;
  if (name !== 'css' && name !== 'html' && name !== 'svg') return inside;
  return [{ tag: name, pieces: piecesOf(quasi) }, ...inside];
}

function piecesOf({ quasis }: Node): Piece[] {
  if (!Array.isArray(quasis)) return [];
  return quasis.flatMap((piece: unknown) => {
    if (!isNode(piece) || !isNode(piece['value'])) return [];
    const { start, end } = piece;
    const { cooked } = piece['value'];
    if (typeof start !== 'number' || typeof end !== 'number' || typeof cooked !== 'string') return [];
    return [{ start, end, text: cooked }];
  });
}
