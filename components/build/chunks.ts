import type { Plugin, Rolldown } from 'vite';

/** How the bundle is cut into files. */
export interface Chunks {
  readonly plugin: Plugin;
  readonly codeSplitting: Rolldown.CodeSplittingOptions;
  readonly chunkFileNames: (chunk: Rolldown.PreRenderedChunk) => string;
}

/**
 * One file holds all that a page needs at first, since a page that waits for a second one is slower; the rest is cut
 * by what is asked for together, and shares what is large enough to be worth a file.
 */
export function chunks(entryName: string): Chunks {
  const first = new Set<string>();
  return {
    plugin: {
      name: 'first-modules',
      buildStart: () => first.clear(),
      buildEnd() {
        const visit = (id: string): void => {
          if (first.has(id)) return;
          first.add(id);
          this.getModuleInfo(id)?.importedIds.forEach(visit);
        };
        for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) visit(id);
      },
    },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: entryName, test: (id) => first.has(id), priority: 1 },
        {
          name: 'shared',
          test: (id) => !first.has(id),
          minShareCount: 2,
          entriesAware: true,
          entriesAwareMergeThreshold: 2500,
        },
      ],
    },
    chunkFileNames: ({ name, facadeModuleId }) =>
      `chunks/${readableName(facadeModuleId) ?? name.replace(/~.*/, '')}-[hash].js`,
  };
}

/** `components/journey/define.ts` → `journey`, `src/messages/de/help.ts` → `help.de`. */
function readableName(path: string | null): string | undefined {
  const [, element] = /components\/([\w-]+)\/define\.ts$/.exec(path ?? '') ?? [];
  const [, lang, section] = /messages\/(\w+)\/([\w-]+)\.ts$/.exec(path ?? '') ?? [];
  return element ?? (lang && section && `${section}.${lang}`);
}
