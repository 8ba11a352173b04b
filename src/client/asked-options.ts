import { array, object, read, type Reader } from '../contract/read/reader.js';
import { readShownOption, type ShownOption } from '../contract/read/shown-option.js';
import type { Touchpoint } from '../contract/scalars.js';
import type { Connection } from './connection.js';
import { keepAnswers } from './option-watchers.js';
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

/** What one connection has asked for so far. */
interface Asked {
  /** By touchpoint and order item: all who ask share an answer. */
  readonly batches: Map<string, Batch>;
  /** By touchpoint: the latest, which takes more until it is sent. */
  readonly latest: Map<Touchpoint, Batch>;
}

const askedBy = new WeakMap<Connection, Asked>();

function askedOf(connection: Connection): Asked {
  let asked = askedBy.get(connection);
  if (!asked) {
    const { batches } = (asked = { batches: new Map(), latest: new Map() });
    askedBy.set(connection, asked);
    keepAnswers(connection, (only) => {
      const key = only && orderItemKey(only);
      for (const [name, { sent }] of batches) {
        // One that still waits will be answered as things are then.
        if (sent && (!only || name.endsWith(` ${key}`))) batches.delete(name);
      }
    });
  }
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
