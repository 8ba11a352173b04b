import { problem } from '../../mocks/handlers/problems.js';
import type { ProblemType } from '../../src/contract/index.js';
import { PASSING, wireOf, type Api, type CallKind, type Incoming, type Wire } from './api.js';
import type { Clock } from './clock.js';

/** One call on its way, as a fault sees it. */
export interface Exchange {
  readonly incoming: Incoming;
  readonly api: Api;
  readonly clock: Clock;
}

/** What a page gets: an answer, one that was redirected or breaks off, or none at all. */
export type Delivered = Wire & {
  readonly redirected?: boolean;
  readonly breaksOff?: boolean;
  /** Larger, or deeper, than any answer that is read. */
  readonly isTooMuch?: boolean;
};
type Fault = (exchange: Exchange) => Promise<Delivered>;

/** No answer, and a page that hears of it at once. */
export class Cut extends TypeError {}

const cut = (): never => {
  throw new Cut('Failed to fetch');
};
const never = (): Promise<never> => new Promise(() => {});

const carriedOut = ({ api, incoming }: Exchange, takes?: number): Promise<Wire> =>
  api.carryOut(incoming, { takes });

/** From something that stands before the API: nothing is carried out. */
const gateway =
  (status: number, text = '<!doctype html><title>Sorry</title>', headers: Wire['headers'] = {}): Fault =>
  () =>
    Promise.resolve({ status, text, headers });

/** A refusal of the API's own; it is never told of what was made already. */
const refused =
  (status: number, body: object): Fault =>
  ({ api, incoming }) =>
    api.fail(incoming, { status, text: JSON.stringify(body) });

const problemOf =
  (type: ProblemType, more?: Parameters<typeof problem>[1]): Fault =>
  ({ api, incoming }) =>
    api.fail(incoming, wireOf(problem(type, more)));

/** What the API answers while something holds that is over for the next call. */
const meanwhile =
  (name: keyof typeof PASSING): Fault =>
  ({ api, incoming }) =>
    api.carryOut(incoming, { meanwhile: PASSING[name] });

/** The work is done, and the answer comes spoilt. */
const spoilt =
  (spoil: (wire: Wire) => Delivered): Fault =>
  async (exchange) =>
    spoil(await carriedOut(exchange));

const spoiltJson = (change: (json: Record<string, unknown>) => object): Fault =>
  spoilt((wire) => ({
    ...wire,
    text: JSON.stringify(change(JSON.parse(wire.text) as Record<string, unknown>)),
  }));

const HUGE = 'x'.repeat(5_000_000);
const DEEP = '['.repeat(10_000) + ']'.repeat(10_000);
const TEN_SECONDS_LATER = new Date(10_000).toUTCString();

/** The stock of a part as a later contract may call it. */
const withUnknownNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withUnknownNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      ['stock', 'status', 'reason', 'unavailable'].includes(name)
        ? 'invented-later'
        : withUnknownNames(member),
    ]),
  );
};

/** Each thing that can happen to a call between a page and the API, by what happens. */
export const FAULTS = {
  'lost before the API': () => Promise.resolve().then(cut),
  'lost after the API carried it out': (exchange) => carriedOut(exchange).then(cut),
  'never arrives, never answered': never,
  'carried out, never answered': (exchange) => carriedOut(exchange).then(never),
  'arrives after the page gave up': ({ clock, ...exchange }) =>
    clock.wait(12_000).then(() => carriedOut({ clock, ...exchange })),
  'arrives a minute later': ({ clock, ...exchange }) =>
    clock.wait(60_000).then(() => carriedOut({ clock, ...exchange })),
  'slow, but in time': (exchange) => exchange.clock.wait(3_000).then(() => carriedOut(exchange)),
  'worked on for a while, its answer lost': (exchange) => {
    void carriedOut(exchange, 4_000);
    return exchange.clock.wait(500).then(cut);
  },
  'worked on until the page gave up': (exchange) => carriedOut(exchange, 14_000),
  'delivered twice': (exchange) => carriedOut(exchange).then(() => carriedOut(exchange)),
  'answer breaks off': spoilt((wire) => ({ ...wire, breaksOff: true })),

  '401': problemOfGateway('session-expired'),
  '403 of a firewall': gateway(403),
  '403 not-offered': meanwhile('not offered'),
  '404 of a gateway': gateway(404),
  '404 not-found': problemOf('not-found'),
  '409 part-out-of-stock': meanwhile('one sold out'),
  '409 part-out-of-stock, all of them': meanwhile('sold out'),
  '409 request-limit-reached': meanwhile('limit reached'),
  '409 return-window-closed': meanwhile('window closed'),
  // Nobody cancels a return while one of the same item is on its way: what is said of it holds.
  '409 already-returned': (exchange) =>
    exchange.api.awaitsReturn ? carriedOut(exchange) : meanwhile('returned')(exchange),
  '409 not-allowed-now': problemOf('not-allowed-now'),
  '409 key-in-flight': problemOfGateway('key-in-flight'),
  '409 of a type invented later': refused(409, { type: 'invented-later' }),
  '410': refused(410, { type: 'about:blank', status: 410 }),
  '412': refused(412, { type: 'about:blank', status: 412 }),
  '422 a field': problemOf('invalid-request', { errors: [{ pointer: '/note', detail: 'Not taken.' }] }),
  '422 a part': problemOf('invalid-request', {
    errors: [{ pointer: '/parts/0/quantity', detail: 'Not taken.' }],
  }),
  '422 no field': problemOf('invalid-request'),
  '429 in seconds': gateway(429, '{"type":"/problems/too-many-requests"}', { 'retry-after': '2' }),
  '429 by date': gateway(429, '', { date: new Date(0).toUTCString(), 'retry-after': TEN_SECONDS_LATER }),
  '429 in an hour': gateway(429, '', { 'retry-after': '3600' }),
  '500 before the work': refused(500, { type: 'about:blank', status: 500 }),
  '500 after the work': async (exchange) => {
    await carriedOut(exchange);
    const wire = { status: 500, text: '{"type":"about:blank","status":500}' };
    exchange.api.keepFailure(exchange.incoming, wire);
    return wire;
  },
  '502': gateway(502),
  '503 in seconds': gateway(503, '', { 'retry-after': '1' }),
  '503 by date': gateway(503, '', { date: new Date(0).toUTCString(), 'retry-after': TEN_SECONDS_LATER }),
  '504 after it was carried out': (exchange) => carriedOut(exchange).then(() => gateway(504)(exchange)),

  '504 while the API is at work': async (exchange) => {
    void carriedOut(exchange, 4_000);
    await exchange.clock.wait(500);
    return gateway(504)(exchange);
  },
  // It waits in the gateway's queue, though nobody waits for its answer any more.
  '504 before it arrives': async (exchange) => {
    void exchange.api.later(5_000, exchange.incoming);
    return gateway(504)(exchange);
  },

  'a page in place of the answer': spoilt(() => ({
    status: 200,
    text: '<!doctype html><title>Sign in</title>',
  })),
  empty: spoilt(({ status }) => ({ status, text: '' })),
  truncated: spoilt((wire) => ({ ...wire, text: wire.text.slice(0, wire.text.length / 2) })),
  '5 MB': spoilt((wire) => ({
    ...wire,
    text: wire.text.replace('{', `{"padding":"${HUGE}",`),
    isTooMuch: true,
  })),
  '10,000 levels deep': spoilt((wire) => ({
    ...wire,
    text: wire.text.replace('{', `{"diagram":${DEEP},`),
    isTooMuch: true,
  })),
  'a list in place of the answer': spoilt((wire) => ({ ...wire, text: '[]' })),
  'members of the wrong type': spoiltJson((json) =>
    Object.fromEntries(Object.entries(json).map(([name, value]) => [name, [value]])),
  ),
  'names invented later': spoiltJson((json) => withUnknownNames(json) as object),
  'a redirect': () => Promise.resolve({ status: 0, text: '' }),
  'a redirect that was followed': spoilt((wire) => ({ ...wire, redirected: true })),
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

/** What comes from before the API, though it looks like the API's own. */
function problemOfGateway(type: ProblemType): Fault {
  return () => Promise.resolve(wireOf(problem(type)));
}

/** Costly to make; they come more seldom. */
const SELDOM: readonly FaultName[] = ['5 MB', '10,000 levels deep'];

/** What would be a lie of the API's on a call: that nothing stands under a key under which it made something. */
const NOT_ON: Partial<Record<FaultName, readonly CallKind[]>> = {
  '409 part-out-of-stock': ['find', 'return'],
  '409 part-out-of-stock, all of them': ['find', 'return'],
  '409 already-returned': ['return'],
  '404 not-found': ['find'],
};

/** The faults that can happen to a call; those that are seldom once, all others so often. */
export function faultsOf(kind: CallKind, without: readonly string[]): FaultName[] {
  return FAULT_NAMES.filter((name) => !without.includes(name) && !NOT_ON[name]?.includes(kind)).flatMap(
    (name) => Array.from({ length: SELDOM.includes(name) ? 1 : 6 }, () => name),
  );
}
