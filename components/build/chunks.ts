import { readFile } from 'node:fs/promises';
import type { Plugin, Rolldown } from 'vite';

/** How the bundle is cut into files. */
export interface Chunks {
  readonly plugin: Plugin;
  readonly codeSplitting: Rolldown.CodeSplittingOptions;
  readonly chunkFileNames: (chunk: Rolldown.PreRenderedChunk) => string;
  readonly hashCharacters: 'hex';
}

export interface ChunksOptions {
  readonly entryName: string;
  /** Where the other files lie, beside the entry's. */
  readonly folder: string;
  /**
   * Files with all that these modules import, as far as none before holds it; those in `besides` stay out of it, and so
   * does what only they import.
   */
  readonly together?: readonly { readonly file: string; readonly start: RegExp; readonly besides: RegExp }[];
  /**
   * Modules that pages load before anything is pressed: what they share is cut so that each loads nothing of another's,
   * and what two of them build on is in the file of each.
   */
  readonly early?: RegExp;
  /** The largest piece that is loaded on demand: it shares nothing but with `besides`, which is used without it too. */
  readonly largest?: { readonly file: string; readonly start: RegExp; readonly besides: RegExp };
}

/** What an order line and the return offer build on. A file of its own would be one more to wait for before the line is there. */
const BUILT_ON = /\/touchpoint-element\.js$/;
const BUILT_ON_ONCE_MORE = /components\/return-offer\//;
const COPY = '.copy.ts';

/**
 * One file holds all that a page needs at first, since a page that waits for a second one is slower; the rest is cut
 * by what is asked for together, and shares what is large enough to be worth a file.
 */
export function chunks({ entryName, folder, together = [], early, largest }: ChunksOptions): Chunks {
  /** The file of each module that has a given one. */
  const fileOf = new Map<string, string>();
  const isEarly = new Set<string>();
  const shared = { name: 'shared', minShareCount: 2, entriesAware: true };
  return {
    plugin: {
      name: 'given-files',
      enforce: 'pre',
      resolveId: {
        filter: { id: BUILT_ON },
        async handler(source, importer, options) {
          const original = await this.resolve(source, importer, options);
          return early && original && BUILT_ON_ONCE_MORE.test(importer ?? '')
            ? original.id.replace(/\.ts$/, COPY)
            : original;
        },
      },
      load: {
        filter: { id: /\.copy\.ts$/ },
        handler: (id) => readFile(id.replace(COPY, '.ts'), 'utf8'),
      },
      buildStart() {
        fileOf.clear();
        isEarly.clear();
      },
      buildEnd() {
        const isOnlyFor = (besides: RegExp, id: string): boolean => {
          const { importers = [] } = this.getModuleInfo(id) ?? {};
          return (
            besides.test(id) ||
            (importers.length > 0 && importers.every((importer) => isOnlyFor(besides, importer)))
          );
        };
        const gather = (file: string, id: string, besides?: RegExp): void => {
          if (fileOf.has(id)) return;
          if (!besides || !isOnlyFor(besides, id)) fileOf.set(id, file);
          this.getModuleInfo(id)?.importedIds.forEach((imported) => gather(file, imported, besides));
        };
        const ids = [...this.getModuleIds()];
        for (const id of ids) if (this.getModuleInfo(id)?.isEntry) gather(entryName, id);
        for (const { file, start, besides } of together)
          for (const id of ids) if (start.test(id)) gather(file, id, besides);
        const closure = (start: RegExp): ReadonlySet<string> => {
          const found = new Set<string>();
          const visit = (id: string): void => {
            if (found.has(id) || fileOf.has(id)) return;
            found.add(id);
            this.getModuleInfo(id)?.importedIds.forEach(visit);
          };
          ids.filter((id) => start.test(id)).forEach(visit);
          return found;
        };
        if (early) for (const id of closure(early)) isEarly.add(id);
        if (!largest) return;
        const others = closure(largest.besides);
        for (const id of closure(largest.start)) if (!others.has(id)) fileOf.set(id, largest.file);
      },
    },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        ...[entryName, ...together.map(({ file }) => file), largest?.file]
          .filter((file) => file !== undefined)
          .map((file) => ({ name: file, test: (id: string) => fileOf.get(id) === file, priority: 1 })),
        { ...shared, test: (id) => !fileOf.has(id) && isEarly.has(id) },
        { ...shared, test: (id) => !fileOf.has(id) && !isEarly.has(id), entriesAwareMergeThreshold: 2500 },
      ],
    },
    // Names stand in every file that loads others: the shortest hash that can be had, in four bits a letter.
    hashCharacters: 'hex',
    chunkFileNames: ({ name, facadeModuleId }) =>
      `${folder}/${readableName(facadeModuleId) ?? name.replace(/~.*/, '')}-[hash:7].js`,
  };
}

/** `components/journey/define.ts` → `journey`, `src/messages/de/help.ts` → `help.de`, `…/regions/fr-CA.ts` → `fr-ca`. */
function readableName(path: string | null): string | undefined {
  const [, element] = /components\/([\w-]+)\/define\.ts$/.exec(path ?? '') ?? [];
  const [, lang, section] = /messages\/(\w+)\/([\w-]+)\.ts$/.exec(path ?? '') ?? [];
  const [, region] = /messages\/regions\/([\w-]+)\.ts$/.exec(path ?? '') ?? [];
  return element ?? region?.toLowerCase() ?? (lang && section && `${section}.${lang}`);
}
