import { waitUntil } from '@open-wc/testing';
import { starts } from '../support/processes.js';

/** What was seen on a visit. */
export interface Seen {
  /** The kit's files that the page asked for, hashes left out. */
  readonly asked: readonly string[];
  /** Those of them that were asked for again. */
  readonly twice: readonly string[];
  /** What the browser complained of. */
  readonly faults: readonly string[];
  /** Why the visit was not finished. */
  readonly failed?: string;
  readonly [fact: string]: unknown;
}

const TIMEOUT = 280_000;

/**
 * Makes the visits of a module once for the tests around it, on a fresh build and in a browser of its own. One that was
 * not finished fails the test that asks for it, and no other.
 */
export function useVisits<Name extends string>(file: string, names: readonly Name[]): (name: Name) => Seen {
  const seen = new Map<string, Seen>();
  before(async function () {
    this.timeout(TIMEOUT + 10_000);
    const running = await starts('node', ['test/loader/visit.mjs', file, ...names], {
      ready: /^Started\.$/m,
    });
    // Asked again and again: the runner answers no question that takes longer than its own patience.
    const isDone = async () => (await running.stdout()).includes('\nDone.');
    await waitUntil(isDone, 'the visits took too long', { interval: 250, timeout: TIMEOUT });
    for (const [, name = '', facts = ''] of (await running.stdout()).matchAll(/^Seen: (.+?): (.*)$/gm))
      seen.set(name, JSON.parse(facts));
    if (seen.size < names.length) throw new Error(await running.stderr());
  });
  return (name) => {
    const facts = seen.get(name);
    if (!facts || facts.failed) throw new Error(facts?.failed ?? `There was no visit "${name}".`);
    return facts;
  };
}
