import type { ApiCall } from '../../src/contract/calls.js';
import type { ProblemType } from '../../src/contract/index.js';
import { CALLS } from '../../src/openapi/calls.js';
import { PROBLEMS } from '../../src/openapi/problems.js';

/** What lies between a page and its API: an honest answer can be asked for, and anything be handed on in its place. */
export interface Exchange {
  readonly call: ApiCall;
  readonly request: Request;
  /** The API's own answer: it has carried the call out. */
  readonly honest: () => Promise<Response>;
  /** Rejects once the page waits no longer. */
  readonly given: AbortSignal;
}

/** Something that goes wrong with every call of a kind. */
export interface Fault {
  /** What happens, as a tester would say it. */
  readonly name: string;
  /** Whether the shopper may get what was asked for all the same; else it has to be said that it failed. */
  readonly mayWork?: boolean;
  /** Whether the session is over: the shop hears that, and not that something failed. */
  readonly endsSession?: boolean;
  /** Why it can't happen to a call; undefined where it can. */
  readonly cannot?: (call: ApiCall) => string | undefined;
  readonly answer: (exchange: Exchange) => Promise<Response>;
}

const HTML = '<!doctype html><title>Sorry</title><h1>We are back soon</h1>';
/** More than any honest answer is. */
const FIVE_MEGABYTES = 'x'.repeat(5_000_000);
const LEVELS = 10_000;
/** In ms; shorter than any call waits, which is not long here. */
const SLOW = 100;

const status =
  (code: number, body = HTML): Fault['answer'] =>
  () =>
    Promise.resolve(new Response(body, { status: code, headers: { 'content-type': 'text/html' } }));

const problem =
  (type: ProblemType | 'invented-later', code: number): Fault['answer'] =>
  () =>
    Promise.resolve(
      new Response(JSON.stringify({ type: `https://api.shop.example/problems/${type}`, status: code }), {
        status: code,
        headers: { 'content-type': 'application/problem+json' },
      }),
    );

const spoilt =
  (spoil: (text: string) => string): Fault['answer'] =>
  async ({ honest }) => {
    const response = await honest();
    return new Response(spoil(await response.text()), { status: response.status });
  };

/** What an answer names: states, kinds and reasons of a later contract. */
const NAMES = [
  'status',
  'stock',
  'reason',
  'kind',
  'fulfilment',
  'openRequestStatus',
  'actions',
  'solutions',
];
function namedLater(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(namedLater);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      NAMES.includes(name) && typeof member === 'string' ? 'invented-later' : namedLater(member),
    ]),
  );
}

/** Resolves never; rejects once the page waits no longer. */
const never = (given: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    given.addEventListener('abort', () =>
      reject(new DOMException('The user aborted a request.', 'AbortError')),
    );
  });

const TYPES_OF_409 = Object.entries(PROBLEMS)
  .filter(([, described]) => described.status === 409)
  .map(([type]) => type as ProblemType);

/** The problems that a call is never answered with, by the contract. */
const unlessNamed =
  (type: ProblemType) =>
  (call: ApiCall): string | undefined =>
    CALLS[call].problems.some((known) => known.type === type)
      ? undefined
      : `the contract names no ${type} for ${call}`;

/** Every fault, each of which happens to every call of its kind for as long as it lasts. */
export const FAULTS: readonly Fault[] = [
  { name: 'the page is offline', answer: () => Promise.reject(new TypeError('Failed to fetch')) },
  {
    name: 'the API is of another origin and does not allow this page',
    answer: () => {
      // The same machine by its other name: without a word of permission the browser keeps the answer back.
      const other = new URL(location.href);
      other.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
      other.pathname = '/nothing-is-here';
      return fetch(other, { cache: 'no-store' });
    },
  },
  {
    name: 'the answer is slow',
    mayWork: true,
    answer: async ({ honest }) => {
      await new Promise((resolve) => setTimeout(resolve, SLOW));
      return honest();
    },
  },
  { name: 'no answer comes in time', answer: ({ given }) => never(given) },
  { name: '401', endsSession: true, answer: problem('session-expired', 401) },
  { name: '401 with a page of a gateway', endsSession: true, answer: status(401) },
  { name: '403', answer: status(403) },
  { name: '404', answer: problem('not-found', 404) },
  { name: '404 with a page of a gateway', answer: status(404) },
  ...TYPES_OF_409.map((type) => ({
    name: `409 ${type}`,
    cannot: unlessNamed(type),
    answer: problem(type, 409),
  })),
  { name: '409 of a type that is invented later', answer: problem('invented-later', 409) },
  { name: '410', answer: status(410) },
  { name: '410 link-expired', cannot: unlessNamed('link-expired'), answer: problem('link-expired', 410) },
  { name: '412', answer: status(412) },
  { name: '422', answer: problem('invalid-request', 422) },
  { name: '429', answer: status(429, '') },
  { name: '500', answer: status(500) },
  { name: '502', answer: status(502) },
  { name: '503', answer: status(503, '') },
  { name: 'a page in place of the answer', answer: status(200) },
  { name: 'an empty answer', answer: spoilt(() => '') },
  { name: 'an answer that is cut off', answer: spoilt((text) => text.slice(0, text.length / 2)) },
  {
    name: 'an answer of 5 MB',
    mayWork: true,
    answer: spoilt((text) => text.replace('{', `{"padding":"${FIVE_MEGABYTES}",`)),
  },
  {
    name: 'an answer of 10,000 levels',
    mayWork: true,
    answer: spoilt((text) => text.replace('{', `{"diagram":${'['.repeat(LEVELS)}${']'.repeat(LEVELS)},`)),
  },
  { name: 'an answer of the wrong type', answer: spoilt((text) => JSON.stringify([text])) },
  {
    name: 'an answer with names that are invented later',
    mayWork: true,
    answer: spoilt((text) => JSON.stringify(namedLater(JSON.parse(text)))),
  },
  // What the browser makes of a redirect that it was told not to follow.
  { name: 'a redirect', answer: () => Promise.resolve(Response.error()) },
];
