import { expect } from '@open-wc/testing';
import '../../components/define.js';
import { tokens } from '../../components/shared/tokens.js';
import * as kit from '../../src/index.js';

interface Described {
  name: string;
  description?: string;
}
interface Declaration extends Described {
  tagName?: string;
  attributes?: Described[];
  members?: (Described & { kind: string; privacy?: string })[];
  events?: (Described & { type?: { text: string } })[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: (Described & { default?: string })[];
}
interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

const read = async (file: string): Promise<string> => (await fetch(file)).text();

/** A source file with those of its folder that it leads to. */
async function ownFiles(file: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, imported = ''] of (await read(file)).matchAll(
    /\b(?:from|import)\b[ (]*["'](\.\/[^"']+)\.[jt]s/g,
  )) {
    await ownFiles(new URL(`${imported}.ts`, new URL(file, location.href)).pathname, found);
  }
  return found;
}

const names = (described: readonly Described[] = []): string[] => described.map(({ name }) => name);

describe('The custom elements manifest', () => {
  let elements: (Declaration & { tagName: string; path: string })[];
  before(async () => {
    const { modules } = JSON.parse(await read('/dist/custom-elements.json')) as Manifest;
    elements = modules.flatMap(({ path, declarations = [] }) =>
      declarations.flatMap((one) => (one.tagName ? [{ ...one, tagName: one.tagName, path }] : [])),
    );
  });

  it('knows every element, and where the package holds it', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).to.deep.equal(
      ['deep-link', 'help-centre', 'journey', 'order-item', 'provider', 'requests', 'return-offer'].map(
        (name) => `product-support-${name}`,
      ),
    );
    for (const { tagName, path } of elements) {
      const name = tagName.replace('product-support-', '');
      expect(path).to.equal(`dist/components/${name}/${name}.js`);
    }
  });

  it('has the attributes that the elements observe, and no others', () => {
    for (const { tagName, attributes } of elements) {
      const element: (CustomElementConstructor & { observedAttributes?: string[] }) | undefined =
        customElements.get(tagName);
      expect(names(attributes), tagName).to.have.members(element?.observedAttributes ?? []);
    }
  });

  it('says of everything what it is for', () => {
    for (const { tagName, description, ...element } of elements) {
      expect(description, tagName).to.be.a('string');
      const {
        attributes = [],
        members = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
      } = element;
      const bare = [attributes, members, events, slots, cssParts, cssProperties]
        .flat()
        .filter((one) => !one.description);
      expect(names(bare), tagName).to.deep.equal([]);
    }
  });

  it('gives each event its type, which the root entry exports', () => {
    for (const { tagName, events = [] } of elements) {
      for (const { name, type } of events) {
        if (name === 'change') continue;
        expect(name, tagName).to.match(/^product-support-/);
        expect(kit, `${tagName}: ${name}`).to.have.property(type?.text ?? '');
      }
    }
  });

  it('documents every custom property that a shop may set, with its default', () => {
    const known = new Set(tokens.cssText.match(/--product-support-[\w-]+/g));
    for (const { tagName, cssProperties = [] } of elements) {
      if (tagName === 'product-support-provider') continue;
      expect(names(cssProperties), tagName).to.have.members([...known]);
      for (const { name, default: value } of cssProperties) {
        expect(tokens.cssText.replaceAll(/\s+/g, ' '), name).to.include(`var(${name}, ${value})`);
      }
    }
  });

  it('documents every part that an element’s own code names', async () => {
    for (const { tagName, path, cssParts } of elements) {
      const source = `/${path.replace(/^dist\//, '').replace(/\.js$/, '.ts')}`;
      const code = (await Promise.all([...(await ownFiles(source))].map(read))).join('');
      const parts = new Set([...code.matchAll(/\bpart(?:="|: ["'])([\w-]+)["']/g)].map(([, part]) => part));
      expect(names(cssParts), tagName).to.have.members([...parts]);
    }
  });

  it('shows no member that only the kit’s own code calls', () => {
    for (const { tagName, members = [] } of elements) {
      expect(
        members.filter(({ name, privacy }) => privacy || name.startsWith('#')),
        tagName,
      ).to.deep.equal([]);
      const methods = names(members.filter(({ kind }) => kind === 'method'));
      const expected: Record<string, string[]> = {
        'product-support-journey': ['show', 'hide', 'goBack'],
        'product-support-provider': ['refresh'],
      };
      expect(methods, tagName).to.have.members(expected[tagName] ?? []);
    }
  });
});
