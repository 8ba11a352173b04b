import * as fc from 'fast-check';
import type { Breach, Law } from './laws.js';
import { loadCode } from './page.js';
import { plans } from './plans.js';
import { carryOut, type Outcome, type Plan } from './run.js';

/** How many journeys are made under one seed. */
const BATCH = 500;

/** What one process or thread does of the whole. */
export interface Share {
  /** The seed of its first batch, and what lies between two of them. */
  readonly first: number;
  readonly step: number;
  readonly runs: number;
  readonly minutes: number;
  readonly laws: readonly Law[];
  readonly without: readonly string[];
  /** Goes on after a broken law, with the others. */
  readonly all: boolean;
  /** Of the first batch only the journey at this path. */
  readonly path?: string | undefined;
}

/** A journey that broke a law, as small as it got, and how to make it again. */
export interface Failure {
  readonly seed: number;
  readonly count: number;
  readonly path: string;
  readonly plan: Plan;
}

/** What came of one batch; the counts are by what was counted. */
export interface BatchResult {
  readonly runs: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly failure?: Failure | undefined;
}

/** What a run broke of these laws. */
export const brokenIn = ({ breaches }: Outcome, laws: readonly Law[]): Breach[] =>
  breaches.filter(({ law }) => laws.includes(law));

/** Makes ready for journeys: what they load, and that nothing slows them down. */
export async function prepare(): Promise<void> {
  await loadCode();
  // The kit's readers throw at whatever does not fit: a stack for each would take longer than the journey.
  Error.stackTraceLimit = 0;
}

async function batch(seed: number, count: number, { laws, without, path }: Share): Promise<BatchResult> {
  const counts = new Map<string, number>();
  const add = (name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  let runs = 0;
  let isShrinking = false;
  const details = await fc.check(
    fc.asyncProperty(plans(without), async (plan) => {
      const outcome = await carryOut(plan);
      const broken = brokenIn(outcome, laws);
      if (!isShrinking) {
        runs += 1;
        for (const [fault, times] of outcome.met) add(`fault ${fault}`, times);
        for (const end of outcome.ends) add(`end ${end}`);
        for (const law of new Set(outcome.breaches.map((breach) => breach.law))) add(`broken ${law}`);
        add('orders', outcome.orders);
      }
      isShrinking ||= broken.length > 0;
      return broken.length === 0;
    }),
    { seed, numRuns: count, ...(path !== undefined && { path, endOnFailure: true }) },
  );
  const [plan] = details.counterexample ?? [];
  const failure = plan && { seed, count, path: details.counterexamplePath ?? '', plan };
  return { runs, counts, failure };
}

/** Carries a share out, and tells of each batch. */
export async function carryOutShare(share: Share, tell: (result: BatchResult) => void): Promise<void> {
  const started = performance.now();
  const isOver = (): boolean => performance.now() - started > share.minutes * 60_000;
  let { laws } = share;
  let left = share.runs;
  for (let seed = share.first; left > 0 && laws.length > 0 && !isOver(); seed += share.step) {
    const count = Math.min(BATCH, left);
    left -= count;
    const result = await batch(seed, count, { ...share, laws });
    tell(result);
    if (share.path !== undefined || (result.failure && !share.all)) return;
    if (!result.failure) continue;
    const [broken] = brokenIn(await carryOut(result.failure.plan), laws);
    laws = laws.filter((law) => law !== broken?.law);
  }
}
