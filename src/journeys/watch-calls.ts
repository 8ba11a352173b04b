import type { Page, Request } from 'playwright-core';
import { callMade } from './calls.js';
import type { CallMade } from './result.js';

/** The calls of the support API, as the browser tells of them. */
export interface WatchedCalls {
  /** Reads from the page where its API is: what was asked before is known then too. */
  learnsBase(): Promise<void>;
  /** All so far, in the order in which they ended. */
  all(): readonly CallMade[];
  /** Those since this was last asked. */
  since(): readonly CallMade[];
}

/** Watches what a page asks; of all that goes over the wire only method, path and status are kept. */
export function watchCalls(page: Page): WatchedCalls {
  // In the order in which they ended; what has an answer and ends badly afterwards, as by a service worker, has an answer.
  const made = new Map<Request, number | undefined>();
  let apiBase: string | undefined;
  let told = 0;
  page.on('response', (response) => made.set(response.request(), response.status()));
  page.on('requestfailed', (request) => {
    if (!made.has(request)) made.set(request, undefined);
  });

  const callsFrom = (start: number): CallMade[] =>
    [...made].slice(start).flatMap(([request, status]) => {
      const call = apiBase && callMade({ method: request.method(), url: request.url(), status }, apiBase);
      return call ? [call] : [];
    });

  return {
    async learnsBase() {
      const provider = page.locator('[api-base]').first();
      if ((await provider.count()) === 0) return;
      const base = await provider.getAttribute('api-base');
      if (base !== null && URL.canParse(base, page.url())) apiBase = new URL(base, page.url()).href;
    },
    all: () => callsFrom(0),
    since() {
      const calls = callsFrom(told);
      told = made.size;
      return calls;
    },
  };
}
