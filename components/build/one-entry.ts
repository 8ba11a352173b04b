import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/**
 * Has the other files of a build take what they share with its entry from the page instead of importing it. By its plain
 * address they would load the entry a second time wherever a page has it under another one: with a query, or under its
 * versioned name. What the entry shares is kept by the folder that it lies in, so that copies in two folders of a page
 * keep apart.
 */
export function oneEntry(): Plugin {
  return {
    name: 'one-entry',
    apply: 'build',
    // Before the code is minified, and before files are named after what they hold.
    renderChunk(code, { isEntry }, _options, { chunks }) {
      const entries = Object.values(chunks).filter((chunk) => chunk.isEntry);
      const isFromEntry = (source: string): boolean =>
        entries.some(({ fileName }) => source.endsWith(`/${fileName}`));
      const out = new MagicString(code);
      for (const node of this.parse(code).body) {
        if (isEntry && node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source) {
          const shared = node.specifiers.map(
            ({ local, exported }) => `${nameOf(exported)}: ${nameOf(local)}`,
          );
          out.update(node.start, node.end, `${kept('.')} ??= { ${shared.join(', ')} };`);
        } else if (node.type === 'ImportDeclaration' && isFromEntry(node.source.value)) {
          const taken = node.specifiers.map((specifier) => {
            if (specifier.type !== 'ImportSpecifier')
              return this.error('Only names can be taken from the entry.');
            return `${nameOf(specifier.imported)}: ${specifier.local.name}`;
          });
          const folder = node.source.value.replace(/[^/]+$/, '.');
          out.update(node.start, node.end, `const { ${taken.join(', ')} } = ${kept(folder)};`);
        }
      }
      return out.hasChanged() ? { code: out.toString(), map: null } : null;
    },
  };
}

/** Where a page keeps what the entry in a folder shares. */
const kept = (folder: string): string =>
  `globalThis[Symbol.for(new URL(${JSON.stringify(folder)}, import.meta.url).href)]`;

type ModuleName = { readonly name: string } | { readonly value: string };

const nameOf = (name: ModuleName): string => ('name' in name ? name.name : JSON.stringify(name.value));
