import type { Touchpoint } from '../contract/scalars.js';
import { SupportOptions, type SupportOption } from '../contract/support-options.js';
import { call } from './call.js';
import type { Connection } from './connection.js';
import { orderItemKey, type OrderItemIds } from './order-item.js';
import type { Result } from './result.js';

/** How many items one `GET /support-options` asks for. */
const BATCH_SIZE = 100;
/** How long an answer is taken for true, in ms. */
const FRESH_FOR = 60_000;

/** Stands for no item: the key of one has a colon. */
const ANY_ITEM = '*';

/** One order item asked for at one touchpoint; all who ask share its answer. */
class Question {
  readonly answer: Promise<Result<SupportOption>>;
  settle!: (result: Result<SupportOption>) => void;
  sent = false;
  /** By the connection's clock; endless until the answer is there. */
  freshUntil = Infinity;

  constructor(
    readonly key: string,
    readonly ids: OrderItemIds,
  ) {
    this.answer = new Promise((resolve) => (this.settle = resolve));
  }
}

/** What one connection has asked for so far at one touchpoint. */
interface Asked {
  byItem: Map<string, Question>;
  waiting: Question[];
}

const askedOf = new WeakMap<Connection, Map<Touchpoint, Asked>>();
const watchersOf = new WeakMap<Connection, Map<string, Set<() => void>>>();

/** The member of a map, made where it is missing. */
function memberOf<Key, Member>(map: MapLike<Key, Member>, key: Key, make: () => Member): Member {
  let member = map.get(key);
  if (member === undefined) map.set(key, (member = make()));
  return member;
}

interface MapLike<Key, Member> {
  get(key: Key): Member | undefined;
  set(key: Key, member: Member): unknown;
}

const unknownOption = ({ orderId, itemId }: OrderItemIds): SupportOption => ({
  orderId,
  itemId,
  available: false,
  code: 'unknown',
  solutions: [],
});

async function send(connection: Connection, touchpoint: Touchpoint, asked: Asked): Promise<void> {
  const questions = asked.waiting.splice(0);
  if (questions.length === 0) return;
  for (const question of questions) question.sent = true;
  const result = await call(connection, {
    method: 'GET',
    path: ['support-options'],
    query: [['touchpoint', touchpoint], ...questions.map(({ key }) => ['item', key] as const)],
    schema: SupportOptions,
  });
  const options = new Map(
    result.ok ? result.value.options.map((option) => [orderItemKey(option), option]) : [],
  );
  for (const question of questions) {
    // A failure is not kept: the next to ask tries anew.
    question.freshUntil = result.ok ? connection.now() + FRESH_FOR : -Infinity;
    question.settle(
      result.ok ? { ok: true, value: options.get(question.key) ?? unknownOption(question.ids) } : result,
    );
  }
}

/**
 * Whether an order item has product support at a touchpoint. All that is asked for until `whenReady` flushes goes out
 * in one request of up to 100 items a touchpoint; an answer is shared for 60 s. An item that the API leaves out, or
 * whose ids cannot exist, is not available, code `unknown`.
 */
export function askForOption(
  connection: Connection,
  { touchpoint, ...ids }: OrderItemIds & { touchpoint: Touchpoint },
): Promise<Result<SupportOption>> {
  const key = orderItemKey(ids);
  if (key === undefined) return Promise.resolve({ ok: true, value: unknownOption(ids) });

  const touchpoints = memberOf(askedOf, connection, () => new Map<Touchpoint, Asked>());
  const asked = memberOf(touchpoints, touchpoint, () => ({ byItem: new Map(), waiting: [] }));
  const known = asked.byItem.get(key);
  if (known && connection.now() < known.freshUntil) return known.answer;

  const question = new Question(key, ids);
  asked.byItem.set(key, question);
  asked.waiting.push(question);
  if (asked.waiting.length === BATCH_SIZE) void send(connection, touchpoint, asked);
  else if (asked.waiting.length === 1) connection.whenReady(() => void send(connection, touchpoint, asked));
  return question.answer;
}

/**
 * Drops what is known of an order item at every touchpoint, and tells those who watch it: after a part request, a
 * cancellation or a whole-item return the old answer no longer holds.
 */
export function forgetOption(connection: Connection, ids: OrderItemIds): void {
  const key = orderItemKey(ids);
  if (key === undefined) return;
  for (const { byItem } of askedOf.get(connection)?.values() ?? []) {
    // One that still waits will be answered as things are then.
    if (byItem.get(key)?.sent) byItem.delete(key);
  }
  // A copy: who is told may watch anew at once.
  for (const tell of Array.from(watchersOf.get(connection)?.get(key) ?? [])) tell();
}

/** Drops all that is known of any order item, and tells all who watch: something changed, and nobody says what. */
export function forgetOptions(connection: Connection): void {
  for (const { byItem } of askedOf.get(connection)?.values() ?? []) {
    for (const [key, { sent }] of byItem) if (sent) byItem.delete(key);
  }
  const watchers = [...(watchersOf.get(connection)?.values() ?? [])].flatMap((those) => [...those]);
  for (const tell of watchers) tell();
}

/** Calls back each time all options are forgotten; ends with the answer. */
export function watchOptions(connection: Connection, forgotten: () => void): () => void {
  return watch(connection, ANY_ITEM, forgotten);
}

/** Calls back each time an order item's option is forgotten, so that who shows it asks again; ends with the answer. */
export function watchOption(connection: Connection, ids: OrderItemIds, forgotten: () => void): () => void {
  const key = orderItemKey(ids);
  return key === undefined ? () => {} : watch(connection, key, forgotten);
}

function watch(connection: Connection, key: string, forgotten: () => void): () => void {
  const items = memberOf(watchersOf, connection, () => new Map<string, Set<() => void>>());
  const watchers = memberOf(items, key, () => new Set());
  watchers.add(forgotten);
  return () => {
    watchers.delete(forgotten);
    if (watchers.size === 0 && items.get(key) === watchers) items.delete(key);
  };
}
