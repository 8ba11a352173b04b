import type { Plugin } from 'vite';

const EMPTY = /\/\* @__PURE__ \*\/ __exportAll\(\{\}\)/g;
const HELPER = /^import \{ \w+ as __exportAll \} from "[^"]+";\n/m;

/**
 * Makes the namespaces of modules that export nothing, as define files do, plain objects. The bundler's helper for
 * namespaces lies in a file of its own, which a page would ask for before anything runs.
 */
export function emptyNamespaces(): Plugin {
  return {
    name: 'empty-namespaces',
    apply: 'build',
    renderChunk(code) {
      const plain = code.replace(EMPTY, '{}');
      if (plain === code) return null;
      return { code: plain.includes('__exportAll(') ? plain : plain.replace(HELPER, ''), map: null };
    },
  };
}
