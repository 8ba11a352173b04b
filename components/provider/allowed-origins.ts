import { isOrigin, onlyFrom } from '../../src/client/allowed-origins.js';
import type { Reviver } from '../../src/client/connection.js';
import { warn } from '../shared/warn.js';

/** What leaves addresses of other origins out of answers than a list's, the API's and the page's own. */
export function reviverFor(provider: Element, apiBase: string, list: string): Reviver {
  const entries = list.split(/\s+/).filter(Boolean);
  for (const entry of entries) if (!isOrigin(entry)) warn(provider, 'bad-origin', entry);
  return onlyFrom([origin, new URL(apiBase, provider.baseURI).href, ...entries.filter(isOrigin)]);
}
