import { waitUntil } from '@open-wc/testing';
import { starts } from '../support/processes.js';
import type { File } from './files.mjs';

/** A budget with its figure. */
export interface Budget {
  what: string;
  unit: 'kB' | 'requests';
  figure: number;
  budget: number;
}

/** What `npm run size` measured. */
export interface Figures {
  budgets: Budget[];
  /** The files of a page with the provider and these touchpoints. */
  pages: Record<string, File[]>;
  /** The files for a page without a bundler. */
  bundle: File[];
  /** The files of a page with the loader. */
  loader: File[];
  /** What a browser counted. */
  requests: object;
}

const TIMEOUT = 300_000;

let measuring: Promise<Figures> | undefined;

async function measure(): Promise<Figures> {
  const running = await starts('node', ['test/bytes/size.mjs', '--json'], { ready: /^Started\.$/m });
  // Asked again and again: the runner answers no question that takes longer than its own patience.
  const measured = async () => /^Figures: (.*)\n/m.exec(await running.stdout())?.[1];
  await waitUntil(measured, 'measuring took too long', { interval: 250, timeout: TIMEOUT - 5000 });
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
