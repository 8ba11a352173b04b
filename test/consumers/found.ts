import { waitUntil } from '@open-wc/testing';
import { starts } from '../support/processes.js';

const TIMEOUT = 280_000;

/** What a script finds; it prints `Started`, and in the end `Found:` with JSON. */
async function findings(script: string): Promise<unknown> {
  const running = await starts('node', [script], { ready: /^Started/m });
  let found: string | undefined;
  // Asked again and again: the runner answers no question that takes longer than its own patience.
  await waitUntil(
    async () => {
      const failure = await running.stderr();
      if (failure) throw new Error(failure);
      [, found] = /^Found: (.*)\n/m.exec(await running.stdout()) ?? [];
      return found !== undefined;
    },
    `${script} found nothing`,
    { interval: 250, timeout: TIMEOUT },
  );
  return JSON.parse(found ?? '');
}

/** Runs a script once for the tests around it. */
export function useFindings<Found>(script: string): () => Found {
  let found: unknown;
  before(async function () {
    this.timeout(TIMEOUT);
    found = await findings(script);
  });
  return () => found as Found;
}
