import type { Connection } from '../../../src/client/connection.js';
import { keptFrom, type Kept } from '../../../src/journey/kept.js';
import { keptText, remembered } from '../../shared/kept-text.js';

const PREFIX = 'product-support ';

/** So many items are kept at most: the oldest goes first. */
const MOST_ITEMS = 20;

/** Names of the kit's own entries, oldest first; those that are too old, or nothing that the kit wrote, come before all. */
function ownNames(now: number): string[] {
  const names = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
  const age = (name: string): number => keptFrom(localStorage.getItem(name), now)?.at ?? 0;
  return names.filter((name) => name.startsWith(PREFIX)).sort((one, other) => age(one) - age(other));
}

/** Makes room for one more. */
function removeOld(now: number): void {
  const names = ownNames(now);
  names.forEach((name, at) => {
    if (at <= names.length - MOST_ITEMS || !keptFrom(localStorage.getItem(name), now))
      localStorage.removeItem(name);
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
