import { isSafeUrl } from '../contract/checks.js';
import type { Connection } from './connection.js';

// Apart from `createConnection`, so that a page loads no sentences about addresses that are wrong.

/** An API base as an absolute address without a slash at its end; undefined where it is not one to send a token to. */
export function usableBase(apiBase: string | URL, baseUrl?: string | URL): string | undefined {
  const text = String(apiBase);
  if (!URL.canParse(text, baseUrl)) return undefined;
  const { href, origin, protocol, username, password, search, hash } = new URL(text, baseUrl);
  // The page's own origin is trusted as it is.
  const isOwn = protocol === 'http:' && baseUrl !== undefined && origin === new URL(baseUrl).origin;
  return username || password || search || hash || !(isOwn || isSafeUrl(href))
    ? undefined
    : href.replace(/\/+$/, '');
}

/** A connection to a {@link usableBase}, with a time-out of 10,000 ms. */
export const connectionTo = (
  apiBase: string,
  whenReady: Connection['whenReady'],
  getToken: Connection['getToken'] = () => undefined,
  reviver?: Connection['reviver'],
): Connection => ({
  apiBase,
  whenReady,
  getToken,
  reviver,
  timeout: 10_000,
  // Looked up at each call: what wraps the global one later (monitoring, a mock) is not passed by.
  fetch: (input, init) => fetch(input, init),
  now: () => performance.now(),
});
