import { API_CALLS } from '../contract/calls.js';
import type { CallMade } from './result.js';

/** A request as the browser tells of it. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly status?: number | undefined;
}

/** No path is meant by two of them: an id is one piece of a path. */
const TEMPLATES = API_CALLS.map((call) => ({
  call,
  pattern: new RegExp(`^${call.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** What a report says of an exchange: the contract's own name for it. Undefined for all that is no call of the contract's. */
export function callMade({ method, url, status }: Exchange, apiBase: string): CallMade | undefined {
  const base = apiBase.replace(/\/+$/, '');
  if (!url.startsWith(`${base}/`)) return undefined;
  const { pathname } = new URL(url);
  const path = pathname.slice(new URL(base).pathname.replace(/\/+$/, '').length);
  const known = TEMPLATES.find(({ pattern }) => pattern.test(`${method} ${path}`));
  return known && { call: known.call, ...(status === undefined ? {} : { status }) };
}
