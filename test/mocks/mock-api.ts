import { expect } from '@open-wc/testing';
// Loaded before the tests begin: the mock loads it with the first call, which a busy machine makes slow.
import 'date-holidays';
import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import * as z from 'zod/mini';
import { Problem, type Part, type ProblemType } from '../../src/contract/index.js';
import { createHandlers } from '../../mocks/handlers/index.js';
import { createWorld, scenarioItem, type ScenarioName } from '../../mocks/world/scenarios.js';
import type { OrderItemRef, World } from '../../mocks/world/schema.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { createStore } from '../../mocks/world/store.js';

/** Where the tests reach the mock: under a path of its own, so that picture URLs have to follow it. */
export const API_BASE = `${location.origin}/shop/api`;

export interface Sent {
  body?: unknown;
  key?: string;
  /** The bearer token; the main shopper's if not given, none if `null`. */
  token?: string | null;
}

/** The ids of the parts that can be requested, among all that the shopper hears of (S10, E10). */
export const requestable = (parts: readonly Part[] | undefined): string[] =>
  (parts ?? [])
    .filter(({ stock, requestsLeft }) => (stock === 'available' || stock === 'low') && requestsLeft > 0)
    .map(({ partId }) => partId);

const store = createStore({ world: createWorld('default') });
const network = defineNetwork({
  sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
  handlers: createHandlers(store),
  onUnhandledFrame: 'bypass',
  context: { quiet: true },
});

/** A problem as the seller's calls give it: the rule that refuses, or the rule and the place of each fault. */
const SellerProblem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  rule: z.optional(z.string()),
  errors: z.optional(
    z.array(
      z.strictObject({
        pointer: z.string(),
        detail: z.string().check(z.minLength(1)),
        rule: z.string(),
        line: z.optional(z.int()),
        column: z.optional(z.string()),
      }),
    ),
  ),
});

/** The mock API for one test file: call it in a `describe`; each test starts from the default world. */
export function useMockApi() {
  before(() => network.enable());
  beforeEach(() => reset('default'));
  after(() => network.disable());
  return { store, reset, change, call, ok, refused, refusedSeller, item: itemOfScenario };
}

function reset(scenario: ScenarioName, now?: string): World {
  return store.update(() => createWorld(scenario, { now }));
}

function change(part: Partial<World>): World {
  return store.update((world) => ({ ...world, ...part }));
}

/** The order item that the world is about. */
function itemOfScenario(): OrderItemRef {
  const item = scenarioItem(store.world);
  if (!item) throw new Error('This world is about no order item.');
  return item;
}

/** Makes a call, `GET /orders`. */
async function call(name: string, { body, key, token = MAIN_SHOPPER.token }: Sent = {}): Promise<Response> {
  const [method, path] = name.split(' ');
  const headers = new Headers();
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  if (key !== undefined) headers.set('idempotency-key', key);
  if (body instanceof FormData) return fetch(API_BASE + path, { method: method ?? 'GET', headers, body });
  if (body !== undefined) headers.set('content-type', 'application/json');
  return fetch(API_BASE + path, {
    method: method ?? 'GET',
    headers,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** Makes a call that has to succeed; its answer has to be all that the contract knows, and nothing more. */
async function ok<Schema extends z.ZodMiniType>(
  schema: Schema,
  name: string,
  sent: Sent = {},
  status = 200,
): Promise<z.output<Schema>> {
  const response = await call(name, sent);
  const json: unknown = await response.json();
  expect(response.status, JSON.stringify(json)).to.equal(status);
  expect(response.headers.get('content-type')).to.equal('application/json');
  const parsed = schema.parse(json);
  // The contract is lenient: what it dropped or repaired would show as a difference.
  expect(JSON.parse(JSON.stringify(parsed))).to.deep.equal(json);
  return parsed;
}

/** Makes a call that has to be answered with a problem. */
async function refused(
  type: ProblemType,
  status: number,
  name: string,
  sent: Sent = {},
): Promise<z.infer<typeof Problem>> {
  const response = await call(name, sent);
  const json: unknown = await response.json();
  expect(response.headers.get('content-type')).to.equal('application/problem+json');
  const parsed = Problem.parse(json);
  expect({ type: parsed.type, status: response.status }, JSON.stringify(json)).to.deep.equal({
    type: `/problems/${type}`,
    status,
  });
  expect(JSON.parse(JSON.stringify({ ...parsed, status }))).to.deep.equal(json);
  return parsed;
}

/** Makes a call of the seller's side that has to be refused, and to change nothing. */
async function refusedSeller(
  type: ProblemType,
  status: number,
  name: string,
  sent: Sent = {},
): Promise<z.infer<typeof SellerProblem>> {
  const before = store.world;
  const response = await call(name, sent);
  const json: unknown = await response.json();
  expect(response.headers.get('content-type'), JSON.stringify(json)).to.equal('application/problem+json');
  const parsed = SellerProblem.parse(json);
  expect({ type: parsed.type, status: parsed.status }, JSON.stringify(json)).to.deep.equal({
    type: `/problems/${type}`,
    status,
  });
  expect(response.status).to.equal(status);
  expect(store.world, 'Something of a refused call was stored.').to.equal(before);
  return parsed;
}
