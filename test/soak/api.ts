import { accessOf } from '../../mocks/handlers/access.js';
import type { Answer, Route, ShopperCall } from '../../mocks/handlers/call.js';
import { Flights } from '../../mocks/handlers/idempotency.js';
import { partRequestRoutes } from '../../mocks/handlers/part-requests.js';
import { problem } from '../../mocks/handlers/problems.js';
import { returnRoutes } from '../../mocks/handlers/returns.js';
import { supportContextRoutes } from '../../mocks/handlers/support-context.js';
import type { World } from '../../mocks/world/schema.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { createStore, type Store } from '../../mocks/world/store.js';
import type { Clock } from './clock.js';
import { ITEM } from './world.js';

/** Where the API lives. */
export const API = 'https://api.shop.example/support';

const SHOPPER = MAIN_SHOPPER.shopperId;

/** The calls that a journey makes. */
export const CALLS = ['context', 'order', 'find', 'return'] as const;
export type CallKind = (typeof CALLS)[number];

/** What the API does with a key that it has failed under: the failure again, or the work after all. */
export const SEMANTICS = ['replays', 'finishes'] as const;
export type Semantics = (typeof SEMANTICS)[number];

/** An answer as it goes over the wire. */
export interface Wire {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One call as it arrives. */
export interface Incoming {
  readonly kind: CallKind;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
}

/** A part request or a return that the API made, under which key, and by which call. */
export interface Made {
  readonly id: string;
  readonly key: string;
  readonly by: Incoming;
}

const ROUTES: Readonly<Record<CallKind, Route | undefined>> = {
  context: supportContextRoutes[0],
  order: partRequestRoutes.find(({ call }) => call === 'POST /part-requests'),
  find: partRequestRoutes.find(({ call }) => call === 'GET /part-requests/by-key/{key}'),
  return: returnRoutes[0],
};

/** Which call goes to a path. */
export function kindOf(method: string, path: string): CallKind {
  if (method === 'POST') return path === '/part-requests' ? 'order' : 'return';
  return path.startsWith('/part-requests/by-key/') ? 'find' : 'context';
}

export const wireOf = ({ status, body }: Answer): Wire => ({ status, text: JSON.stringify(body) });

/** The context of a world is always the same: reckoned once. */
const contexts = new WeakMap<World, Map<string, Wire>>();

/** The mock's own routes, without a network. What comes at the same time is carried out one after the other. */
export class Api {
  readonly store: Store;
  readonly orders: Made[] = [];
  readonly returns: Made[] = [];
  /** The calls under a key that have been sent and not been answered yet, wherever they are. */
  readonly #onTheWay: Incoming[] = [];
  readonly #flights = new Flights();
  /** The failures that are replayed, by key. */
  readonly #failures = new Map<string, { readonly body: string | undefined; readonly wire: Wire }>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    world: World,
    private readonly semantics: Semantics,
    private readonly clock: Clock,
  ) {
    this.store = createStore({ world });
  }

  /** Whether a key stands for something that was made. */
  hasMade(key: string | null): boolean {
    return [...this.orders, ...this.returns].some((made) => made.key === key);
  }

  /** Carries a call out; `takes` is how long it works on it, in ms, before it decides. */
  async carryOut(
    incoming: Incoming,
    { takes = 0, meanwhile }: { takes?: number | undefined; meanwhile?: (world: World) => World } = {},
  ): Promise<Wire> {
    const key = incoming.headers.get('idempotency-key');
    if (key !== null && !this.#flights.start(SHOPPER, key)) return wireOf(problem('key-in-flight'));
    try {
      if (takes > 0) await this.clock.wait(takes);
      const replayed = this.#replayed(incoming);
      if (replayed) return replayed;
      const passing = this.#cannotRefuse(incoming, true) ? undefined : meanwhile;
      const decided = this.#turn.then(() => this.#decide(incoming, passing));
      this.#turn = decided.catch(() => {});
      return await decided;
    } finally {
      if (key !== null) this.#flights.end(SHOPPER, key);
    }
  }

  /** What is sent under a key is on its way until it is answered, or nobody carries it out any more. */
  async onItsWay<Value>(incoming: Incoming, way: () => Promise<Value>): Promise<Value> {
    if (!incoming.headers.has('idempotency-key')) return way();
    this.#onTheWay.push(incoming);
    try {
      return await way();
    } finally {
      this.#onTheWay.splice(this.#onTheWay.indexOf(incoming), 1);
    }
  }

  /** Whether a return may still come to be. */
  get awaitsReturn(): boolean {
    return this.#onTheWay.some(({ kind }) => kind === 'return');
  }

  /** Carries a call out once it has waited so long in a queue, whoever still waits for it. */
  later(ms: number, incoming: Incoming): Promise<Wire> {
    return this.onItsWay(incoming, () => this.clock.wait(ms).then(() => this.carryOut(incoming)));
  }

  /**
   * Refuses a call, and keeps that where it replays failures. No API refuses what it has made, or is at work on; and one
   * that keeps no failures does not refuse a call of which another copy, that it would carry out, is on its way.
   */
  async fail(incoming: Incoming, wire: Wire): Promise<Wire> {
    if (this.#cannotRefuse(incoming)) return this.carryOut(incoming);
    const replayed = this.#replayed(incoming);
    if (replayed) return replayed;
    this.keepFailure(incoming, wire);
    return wire;
  }

  /** Has the same key fail again in the same way, where this API replays failures. */
  keepFailure({ headers, body }: Incoming, wire: Wire): void {
    const key = headers.get('idempotency-key');
    if (key !== null && this.semantics === 'replays') this.#failures.set(key, { body, wire });
  }

  #cannotRefuse({ headers }: Incoming, isAtWork = false): boolean {
    const key = headers.get('idempotency-key');
    if (key === null) return false;
    const copies = this.#onTheWay.filter((sent) => sent.headers.get('idempotency-key') === key);
    return (
      this.hasMade(key) ||
      (!isAtWork && this.#flights.has(SHOPPER, key)) ||
      (this.semantics === 'finishes' && copies.length > 1)
    );
  }

  #replayed({ headers, body }: Incoming): Wire | undefined {
    const kept = this.#failures.get(headers.get('idempotency-key') ?? '');
    return kept && (kept.body === body ? kept.wire : wireOf(problem('key-reused')));
  }

  async #decide(incoming: Incoming, meanwhile?: (world: World) => World): Promise<Wire> {
    const before = this.store.world;
    if (meanwhile) this.store.update(meanwhile);
    const wire = incoming.kind === 'context' ? await this.#context(incoming) : await this.#answer(incoming);
    this.#note(before, incoming);
    if (meanwhile) this.store.update((world) => restored(world, before));
    if (this.semantics === 'finishes') this.#forgetFailures();
    return wire;
  }

  async #context(incoming: Incoming): Promise<Wire> {
    const { world } = this.store;
    const known = contexts.get(world) ?? new Map<string, Wire>();
    contexts.set(world, known);
    const wire = known.get(incoming.url) ?? (await this.#answer(incoming));
    known.set(incoming.url, wire);
    return wire;
  }

  async #answer(incoming: Incoming): Promise<Wire> {
    const route = ROUTES[incoming.kind];
    if (!route || route.open) throw new Error(`Nobody answers ${incoming.url}.`);
    const request = requestOf(incoming);
    const access = accessOf(this.store.world, request);
    if (!access) return wireOf(problem('session-expired'));
    const url = new URL(incoming.url);
    const call: ShopperCall = {
      request,
      url,
      access,
      base: API,
      store: this.store,
      params: { ...ITEM, key: decodeURIComponent(url.pathname.split('/').at(-1) ?? '') },
      isInFlight: (key) => this.#flights.has(access.shopper.shopperId, key),
    };
    return wireOf(await route.answer(call));
  }

  #note(before: World, by: Incoming): void {
    const key = by.headers.get('idempotency-key') ?? '';
    const { partRequests, returns } = this.store.world;
    for (const { requestId } of partRequests.slice(before.partRequests.length))
      this.orders.push({ id: requestId, key, by });
    for (const { returnId } of returns.slice(before.returns.length)) {
      if (returnId !== PASSING_RETURN) this.returns.push({ id: returnId, key, by });
    }
  }

  #forgetFailures(): void {
    const isKept = ({ status }: World['idempotency'][number]): boolean => status === 201;
    if (this.store.world.idempotency.every(isKept)) return;
    this.store.update((world) => ({ ...world, idempotency: world.idempotency.filter(isKept) }));
  }
}

const requestOf = ({ method, url, headers, body }: Incoming): Request =>
  new Request(url, { method, headers, ...(body === undefined ? {} : { body }) });

/** A return that stands only while one call is decided. */
const PASSING_RETURN = 'R-passing';

/** What passes for the length of one call: the API answers as it would then. */
export const PASSING = {
  'sold out': (world: World): World => ({
    ...world,
    parts: world.parts.map((part) => ({ ...part, stock: 0 })),
  }),
  'one sold out': (world: World): World => ({
    ...world,
    parts: world.parts.map((part, index) => (index === 0 ? { ...part, stock: 0 } : part)),
  }),
  'limit reached': (world: World): World => ({
    ...world,
    registrations: world.registrations.map((registration) => ({
      ...registration,
      lines: registration.lines.map((line) => ({ ...line, orderLimit: 0 })),
    })),
  }),
  'window closed': (world: World): World => ({
    ...world,
    parents: world.parents.map((parent) => ({ ...parent, returnDays: 0 })),
  }),
  'not offered': (world: World): World => ({
    ...world,
    shoppers: world.shoppers.map((shopper) => ({ ...shopper, excluded: true })),
  }),
  returned: (world: World): World => ({
    ...world,
    returns: [
      ...world.returns,
      { returnId: PASSING_RETURN, ...ITEM, cause: 'chosen', returnedAt: world.now, cancelled: false },
    ],
  }),
} as const;

/** The world once that has passed, with what was made and kept meanwhile. */
const restored = (world: World, before: World): World => ({
  ...world,
  parts: world.partRequests.length > before.partRequests.length ? world.parts : before.parts,
  registrations: before.registrations,
  parents: before.parents,
  shoppers: before.shoppers,
  returns: world.returns.filter(({ returnId }) => returnId !== PASSING_RETURN),
});
