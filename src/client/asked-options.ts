import { array, object, read, type Reader } from '../contract/read/reader.js';
import { readShownOption, type ShownOption } from '../contract/read/shown-option.js';
import type { Touchpoint } from '../contract/scalars.js';
import type { Connection } from './connection.js';
import { orderItemKey, type OrderItemIds } from './order-item.js';
import type { Result } from './result.js';
import { send } from './send.js';

/** How many items one `GET /support-options` asks for. */
const BATCH_SIZE = 100;
/** How long an answer is taken for true, in ms. */
const FRESH_FOR = 60_000;

/** What is asked for in one request at one touchpoint. */
interface Batch {
  readonly keys: string[];
  /** The options as they came, by order item; one that the API leaves out is missing. */
  readonly answer: Promise<Result<ReadonlyMap<string | undefined, unknown>>>;
  readonly send: () => void;
  sent: boolean;
  /** By the connection's clock; endless until the answer is there. */
  freshUntil: number;
}

/** What one connection has asked for so far, and who wants to hear when it no longer holds. */
interface Asked {
  /** By touchpoint and order item: all who ask share an answer. */
  readonly batches: Map<string, Batch>;
  /** By touchpoint: the latest, which takes more until it is sent. */
  readonly latest: Map<Touchpoint, Batch>;
  /** One without a key watches no item, but all. */
  readonly watchers: Set<{ readonly key?: string; readonly forgotten: () => void }>;
}

const askedBy = new WeakMap<Connection, Asked>();

function askedOf(connection: Connection): Asked {
  const asked = askedBy.get(connection) ?? { batches: new Map(), latest: new Map(), watchers: new Set() };
  askedBy.set(connection, asked);
  return asked;
}

/** Any list will do: an entry that does not fit costs itself alone. */
const readOptions: Reader<{ options: readonly unknown[] }> = object({ options: array });

function newBatch(connection: Connection, touchpoint: Touchpoint): Batch {
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const batch: Batch = {
    keys: [],
    sent: false,
    freshUntil: Infinity,
    send() {
      batch.sent = true;
      begin();
    },
    answer: begun.then(async () => {
      const result = await send(connection, {
        path: ['support-options'],
        query: [['touchpoint', touchpoint], ...batch.keys.map((key) => ['item', key] as const)],
        read: readOptions,
      });
      // A failure is not kept: the next to ask tries anew.
      batch.freshUntil = result.ok ? connection.now() + FRESH_FOR : -Infinity;
      if (!result.ok) return result;
      const options = new Map<string | undefined, unknown>();
      for (const option of result.value.options) {
        const shown = read(readShownOption, option);
        if (shown) options.set(orderItemKey(shown), option);
      }
      return { ok: true, value: options };
    }),
  };
  return batch;
}

/**
 * Asks whether an order item has product support at a touchpoint, and answers with the option as it came. All that is
 * asked for until `whenReady` flushes goes out in one request of up to 100 items a touchpoint; an answer is shared for
 * 60 s. The answer is undefined for an item that the API leaves out, or whose ids cannot exist.
 */
export async function ask(
  connection: Connection,
  { touchpoint, ...ids }: OrderItemIds & { touchpoint: Touchpoint },
): Promise<Result<unknown>> {
  const key = orderItemKey(ids);
  if (key === undefined) return { ok: true, value: undefined };

  const { batches, latest } = askedOf(connection);
  const name = `${touchpoint} ${key}`;
  let batch = batches.get(name);
  if (!batch || connection.now() >= batch.freshUntil) {
    batch = latest.get(touchpoint);
    if (!batch || batch.sent) {
      batch = newBatch(connection, touchpoint);
      latest.set(touchpoint, batch);
      connection.whenReady(batch.send);
    }
    batches.set(name, batch);
    if (batch.keys.push(key) === BATCH_SIZE) batch.send();
  }
  const result = await batch.answer;
  return result.ok ? { ok: true, value: result.value.get(key) } : result;
}

/** As {@link ask}, with what a touchpoint shows of the answer. */
export async function askWhatToShow(
  connection: Connection,
  item: OrderItemIds & { touchpoint: Touchpoint },
): Promise<Result<ShownOption | undefined>> {
  const result = await ask(connection, item);
  return result.ok ? { ok: true, value: read(readShownOption, result.value) } : result;
}

/** Drops what is known of one order item, or of all, and tells those who watch it. */
function forget(connection: Connection, only?: string): void {
  const { batches, watchers } = askedOf(connection);
  for (const [name, { sent }] of batches) {
    // One that still waits will be answered as things are then.
    if (sent && (!only || name.endsWith(` ${only}`))) batches.delete(name);
  }
  // A copy: who is told may watch anew at once.
  for (const { key, forgotten } of Array.from(watchers)) if (!only || key === only) forgotten();
}

/**
 * Drops what is known of an order item at every touchpoint, and tells those who watch it: after a part request, a
 * cancellation or a whole-item return the old answer no longer holds.
 */
export function forgetOption(connection: Connection, ids: OrderItemIds): void {
  const key = orderItemKey(ids);
  if (key) forget(connection, key);
}

/** Drops all that is known of any order item, and tells all who watch: something changed, and nobody says what. */
export const forgetOptions = (connection: Connection): void => forget(connection);

/** Calls back each time all options are forgotten; ends with the answer. */
export const watchOptions = (connection: Connection, forgotten: () => void): (() => void) =>
  watch(connection, { forgotten });

/** Calls back each time an order item's option is forgotten, so that who shows it asks again; ends with the answer. */
export function watchOption(connection: Connection, ids: OrderItemIds, forgotten: () => void): () => void {
  const key = orderItemKey(ids);
  return key ? watch(connection, { key, forgotten }) : () => {};
}

function watch(connection: Connection, watcher: { key?: string; forgotten: () => void }): () => void {
  const { watchers } = askedOf(connection);
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
