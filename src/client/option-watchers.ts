import type { Connection } from './connection.js';
import type { OrderItemIds } from './order-item.js';

// Apart from what asks for options, so that a provider can have them forgotten on a page where nobody asks.

/** Who shows the option of an item, or of any where none is named. */
interface Watcher {
  readonly ids?: OrderItemIds;
  /** Told of each item too: what keeps the answers. */
  readonly keeps?: boolean;
  readonly forgotten: (only?: OrderItemIds) => void;
}

const watchers = new WeakMap<Connection, Set<Watcher>>();

function watchersOf(connection: Connection): Set<Watcher> {
  const watching = watchers.get(connection) ?? new Set();
  watchers.set(connection, watching);
  return watching;
}

/** Has the answers that are kept of a connection dropped, of one item or of all, before anyone is told. */
export function keepAnswers(connection: Connection, drop: Watcher['forgotten']): void {
  watchers.set(connection, new Set([{ keeps: true, forgotten: drop }, ...watchersOf(connection)]));
}

function forget(connection: Connection, only?: OrderItemIds): void {
  // A copy: who is told may watch anew at once.
  for (const { ids, keeps, forgotten } of Array.from(watchersOf(connection))) {
    if (!only || keeps || (ids?.orderId === only.orderId && ids.itemId === only.itemId)) forgotten(only);
  }
}

/**
 * Drops what is known of an order item at every touchpoint, and tells those who watch it: after a part request, a
 * cancellation or a whole-item return the old answer no longer holds.
 */
export function forgetOption(connection: Connection, ids: OrderItemIds): void {
  // Nobody shows an item without ids.
  if (ids.orderId && ids.itemId) forget(connection, ids);
}

/** Drops all that is known of any order item, and tells all who watch: something changed, and nobody says what. */
export const forgetOptions = (connection: Connection): void => forget(connection);

/** Calls back each time all options are forgotten; ends with the answer. */
export const watchOptions = (connection: Connection, forgotten: () => void): (() => void) =>
  watch(connection, { forgotten });

/** Calls back each time an order item's option is forgotten, so that who shows it asks again; ends with the answer. */
export const watchOption = (connection: Connection, ids: OrderItemIds, forgotten: () => void): (() => void) =>
  watch(connection, { ids, forgotten });

function watch(connection: Connection, watcher: Watcher): () => void {
  watchersOf(connection).add(watcher);
  return () => watchersOf(connection).delete(watcher);
}
