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

/** One order item asked for at one touchpoint; all who ask share its answer. */
interface Question {
  readonly key: string;
  /** The option as it came; undefined where the API leaves the item out. */
  readonly answer: Promise<Result<unknown>>;
  readonly settle: (result: Result<unknown>) => void;
  sent: boolean;
  /** By the connection's clock; endless until the answer is there. */
  freshUntil: number;
}

/** What one connection has asked for so far, and who wants to hear when it no longer holds. */
interface Asked {
  /** By touchpoint and order item. */
  readonly questions: Map<string, Question>;
  /** By touchpoint: what has not been sent yet. */
  readonly waiting: Map<Touchpoint, Question[]>;
  /** One without a key watches no item, but all. */
  readonly watchers: Set<{ readonly key?: string; readonly forgotten: () => void }>;
}

const askedBy = new WeakMap<Connection, Asked>();

function askedOf(connection: Connection): Asked {
  const asked = askedBy.get(connection) ?? { questions: new Map(), waiting: new Map(), watchers: new Set() };
  askedBy.set(connection, asked);
  return asked;
}

function newQuestion(key: string): Question {
  let settle: Question['settle'] = () => {};
  const answer = new Promise<Result<unknown>>((resolve) => (settle = resolve));
  return { key, answer, settle, sent: false, freshUntil: Infinity };
}

/** Any list will do: an entry that does not fit costs itself alone. */
const readBatch: Reader<{ options: readonly unknown[] }> = object({ options: array });

async function sendAll(connection: Connection, touchpoint: Touchpoint, waiting: Question[]): Promise<void> {
  const questions = waiting.splice(0);
  if (questions.length === 0) return;
  for (const question of questions) question.sent = true;
  const result = await send(connection, {
    method: 'GET',
    path: ['support-options'],
    query: [['touchpoint', touchpoint], ...questions.map(({ key }) => ['item', key] as const)],
    read: readBatch,
  });
  const options = new Map<string | undefined, unknown>();
  for (const option of result.ok ? result.value.options : []) {
    const shown = read(readShownOption, option);
    if (shown) options.set(orderItemKey(shown), option);
  }
  for (const question of questions) {
    // A failure is not kept: the next to ask tries anew.
    question.freshUntil = result.ok ? connection.now() + FRESH_FOR : -Infinity;
    question.settle(result.ok ? { ok: true, value: options.get(question.key) } : result);
  }
}

/**
 * Asks whether an order item has product support at a touchpoint, and answers with the option as it came. All that is
 * asked for until `whenReady` flushes goes out in one request of up to 100 items a touchpoint; an answer is shared for
 * 60 s. The answer is undefined for an item that the API leaves out, or whose ids cannot exist.
 */
export function ask(
  connection: Connection,
  { touchpoint, ...ids }: OrderItemIds & { touchpoint: Touchpoint },
): Promise<Result<unknown>> {
  const key = orderItemKey(ids);
  if (key === undefined) return Promise.resolve({ ok: true, value: undefined });

  const asked = askedOf(connection);
  const name = `${touchpoint} ${key}`;
  const known = asked.questions.get(name);
  if (known && connection.now() < known.freshUntil) return known.answer;

  const question = newQuestion(key);
  asked.questions.set(name, question);
  const waiting = asked.waiting.get(touchpoint) ?? [];
  asked.waiting.set(touchpoint, waiting);
  waiting.push(question);
  const flush = (): void => void sendAll(connection, touchpoint, waiting);
  if (waiting.length === BATCH_SIZE) flush();
  else if (waiting.length === 1) connection.whenReady(flush);
  return question.answer;
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
  const { questions, watchers } = askedOf(connection);
  for (const [name, { key, sent }] of questions) {
    // One that still waits will be answered as things are then.
    if (sent && (!only || key === only)) questions.delete(name);
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
