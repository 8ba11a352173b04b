import type { Connection } from '../../../src/client/connection.js';
import { keptFrom, type Kept } from '../../../src/journey/kept.js';
import { keptText, remembered } from '../../shared/kept-text.js';

const PREFIX = 'product-support ';

/** So many items are kept at most: the oldest goes first. */
const MOST_ITEMS = 20;

/** When an entry was kept, in ms; 0 where it is too old, or nothing that the kit wrote. */
const age = (name: string, now: number): number => keptFrom(localStorage.getItem(name), now)?.at ?? 0;

/** Makes room for one more: what no longer holds goes, and then the oldest. */
function removeOld(now: number): void {
  const all = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
  const names = all
    .filter((name) => name.startsWith(PREFIX))
    .sort((one, other) => age(one, now) - age(other, now));
  names.forEach((name, at) => {
    if (at <= names.length - MOST_ITEMS || !age(name, now)) localStorage.removeItem(name);
  });
}

/** What is kept under a name, if it still holds. */
export const readKept = (connection: Connection, name: string, now: number): Kept | undefined =>
  keptFrom(keptText(connection, name), now);

/**
 * Keeps something under a name, or nothing any more; whether the browser could. Where its storage is full, locked or
 * missing the page remembers it, as long as it is there.
 */
export function writeKept(connection: Connection, name: string, kept: Kept | undefined): boolean {
  const inPage = remembered.get(connection) ?? new Map<string, string>();
  remembered.set(connection, inPage);
  inPage.delete(name);
  const text = JSON.stringify(kept);
  try {
    const isNew = localStorage.getItem(name) === null;
    // What is there is older than what may not fit: half a draft is worse than none.
    localStorage.removeItem(name);
    if (kept) {
      if (isNew) removeOld(kept.at);
      localStorage.setItem(name, text);
    }
    return true;
  } catch {
    if (kept) inPage.set(name, text);
    return false;
  }
}
