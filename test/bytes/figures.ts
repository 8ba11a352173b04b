import { waitUntil } from '@open-wc/testing';
import { starts } from '../support/processes.js';

/** A file that a page downloads; `bytes` as brotli -11 makes it. */
export interface File {
  file: string;
  bytes: number;
  isEntry: boolean;
  imports: string[];
  dynamicImports: string[];
  /** The modules in it, by their path in the project. */
  modules: string[];
}

/** What the builds of `measure.mjs` came to. */
export interface Figures {
  /** The files of a page with the provider and these touchpoints. */
  pages: Record<string, File[]>;
  /** The files for a page without a bundler. */
  bundle: File[];
}

export const TOUCHPOINTS = ['order-item', 'return-offer', 'deep-link', 'help-centre'];

/** The pages that are measured: each touchpoint alone, and each other one beside an order line. */
const PAGES = [...TOUCHPOINTS, ...TOUCHPOINTS.slice(1).map((name) => `order-item ${name}`)];

const TIMEOUT = 300_000;

let measuring: Promise<Figures> | undefined;

async function measure(): Promise<Figures> {
  const running = await starts('node', ['test/bytes/measure.mjs', ...PAGES], { ready: /^Started\.$/m });
  // Asked again and again: the runner answers no question that takes longer than its own patience.
  const measured = async () => /^Figures: (.*)\n/m.exec(await running.stdout())?.[1];
  await waitUntil(measured, 'the builds took too long', { interval: 250, timeout: TIMEOUT - 5000 });
  return JSON.parse((await measured()) ?? '');
}

/** Builds and measures once for the tests around it. */
export function useFigures(): () => Figures {
  let figures: Figures | undefined;
  before(async function () {
    this.timeout(TIMEOUT);
    figures = await (measuring ??= measure());
  });
  return () => {
    if (!figures) throw new Error('Nothing has been measured yet.');
    return figures;
  };
}

/** A file with all that it imports at once. */
function closure(files: readonly File[], start: File): Set<File> {
  const found = new Set<File>();
  const visit = (file: File): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const other of files) if (file.imports.includes(other.file)) visit(other);
  };
  visit(start);
  return found;
}

const bytesOf = (files: Iterable<File>): number => [...files].reduce((sum, { bytes }) => sum + bytes, 0);

/** What a page downloads before anything is pressed. */
export function firstOf(files: readonly File[]): Set<File> {
  const entry = files.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('There is no entry.');
  return closure(files, entry);
}

/** The files that hold one of these modules, with all that they import. */
export function withModules(files: readonly File[], ...modules: readonly string[]): Set<File> {
  return new Set(
    modules.flatMap((module) => {
      const holder = files.find((file) => file.modules.includes(module));
      if (!holder) throw new Error(`No file holds ${module}.`);
      return [...closure(files, holder)];
    }),
  );
}

/** The bytes of files in kB (1000 bytes); those in `known` are there already. */
export const kB = (files: Iterable<File>, known: ReadonlySet<File> = new Set()): number =>
  bytesOf([...files].filter((file) => !known.has(file))) / 1000;
