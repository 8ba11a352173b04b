import type { Plugin } from 'vite';

const NAME = 'virtual:custom-elements-manifest';
const RESOLVED = `\0${NAME}`;

/** The custom elements manifest as a module, made from the sources as they stand: no build has to come before. */
export function manifestModule(): Plugin {
  return {
    name: 'manifest-module',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      // It brings a compiler of its own: loaded only for this.
      const { cli } = await import('@custom-elements-manifest/analyzer/cli.js');
      const argv = ['analyze', '--quiet', '--config', 'components/build/manifest/analysis.mjs'];
      return `export default ${JSON.stringify(await cli({ argv, noWrite: true }))};`;
    },
  };
}
