import { getResponse } from 'msw/utils/get-response';
import { createHandlers } from '../../mocks/handlers/index.js';
import { movedTo } from '../../mocks/world/part-request-moments.js';
import { createWorld, scenarioItem, type ScenarioName } from '../../mocks/world/scenarios.js';
import type { OrderItemRef } from '../../mocks/world/schema.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { createStore } from '../../mocks/world/store.js';
import { CALLS } from '../../src/openapi/calls.js';
import * as examples from '../contract/examples.js';
import { formWithPicture } from '../mocks/pictures.js';
import { API_CALLS, type ApiCall } from './shape.js';

/** JSON as it comes over the wire. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A good answer of an honest API. */
export interface Honest {
  readonly status: number;
  readonly json: Json;
}

/** Good answers to each call; every call has some. */
export type HonestAnswers = Readonly<Record<ApiCall, readonly Honest[]>>;

const API = 'https://api.shop.example/support';

/** The worlds of which answers are taken; between them there is every member of an answer. */
const SCENARIOS: readonly ScenarioName[] = ['default', 'part-expected', 'photo-required', 'marketplace-de'];

/** What the mock answers in a world, call by call. */
async function* answersIn(scenario: ScenarioName): AsyncGenerator<readonly [ApiCall, Honest]> {
  const store = createStore({ world: createWorld(scenario) });
  const handlers = createHandlers(store, { apiBase: API });
  const item = scenarioItem(store.world);
  if (!item) throw new Error(`The world "${scenario}" is about no order item.`);
  const { orderId, itemId } = item;
  let keys = 0;

  async function ask(call: string, body?: object): Promise<Honest> {
    const [method = '', path = ''] = call.split(' ');
    const isForm = body instanceof FormData;
    const request = new Request(API + path, {
      method,
      headers: {
        authorization: `Bearer ${MAIN_SHOPPER.token}`,
        'idempotency-key': `key-${(keys += 1)}`,
        ...(body && !isForm && { 'content-type': 'application/json' }),
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    const response = await getResponse(handlers, request);
    const json: Json = JSON.parse((await response?.text()) ?? 'null');
    return { status: response?.status ?? 0, json };
  }

  const context = await ask(`GET /orders/${orderId}/items/${itemId}/support?touchpoint=order`);
  yield ['GET /orders/{orderId}/items/{itemId}/support', context];
  yield [
    'GET /support-options',
    await ask(`GET /support-options?touchpoint=order&item=${orderId}:${itemId}`),
  ];
  yield ['GET /orders', await ask('GET /orders')];
  yield ['GET /orders/{orderId}', await ask(`GET /orders/${orderId}`)];
  const [partId = ''] = partsThatCanBeHad(context.json);
  const order = (): Promise<Honest> =>
    ask('POST /part-requests', {
      ...item,
      touchpoint: 'order',
      // Pictures are asked for what is damaged.
      reason: 'missing',
      note: 'The bag was empty.',
      parts: [{ partId, quantity: 1 }],
    });
  const made = await order();
  yield ['POST /part-requests', made];
  yield ['GET /part-requests/by-key/{key}', await ask(`GET /part-requests/by-key/key-${keys}`)];
  const id = requestIdOf(made.json);
  yield ['GET /part-requests/{requestId}', await ask(`GET /part-requests/${id}`)];
  const moveTo = (status: 'dispatched' | 'delivered'): void => {
    store.update((world) => ({
      ...world,
      partRequests: world.partRequests.map((request) =>
        request.requestId === id ? movedTo(request, status, world.now) : request,
      ),
    }));
  };
  const before = store.world;
  yield ['POST /part-requests/{requestId}/cancel', await ask(`POST /part-requests/${id}/cancel`, {})];
  store.update(() => before);
  moveTo('dispatched');
  yield ['GET /part-requests', await ask('GET /part-requests')];
  yield [
    'GET /orders/{orderId}/items/{itemId}/support',
    await ask(`GET /orders/${orderId}/items/${itemId}/support?touchpoint=help`),
  ];
  moveTo('delivered');
  yield ['GET /part-requests', await ask('GET /part-requests')];
  const delivered = store.world;
  yield [
    'POST /part-requests/{requestId}/not-received',
    await ask(`POST /part-requests/${id}/not-received`, {}),
  ];
  store.update(() => delivered);
  yield [
    'POST /part-requests/{requestId}/outcome',
    await ask(`POST /part-requests/${id}/outcome`, { kept: false }),
  ];
  yield ['POST /returns', await ask('POST /returns', { ...item, cause: 'did-not-help', reason: 'missing' })];
  yield ['POST /evidence', await ask('POST /evidence', formWithPicture('image/png'))];
  const link = await ask('POST /mock/deep-links', { orderId, itemId } satisfies OrderItemRef);
  yield ['POST /deep-links/redeem', await ask('POST /deep-links/redeem', { token: tokenOf(link.json) })];
}

const isObject = (json: Json | undefined): json is { [name: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const listAt = (json: Json, name: string): Json[] => {
  const list = isObject(json) ? json[name] : undefined;
  return Array.isArray(list) ? list : [];
};

const textAt = (json: Json, name: string): string => {
  const text = isObject(json) ? json[name] : undefined;
  return typeof text === 'string' ? text : '';
};
const requestIdOf = (json: Json): string => textAt(json, 'requestId');
const tokenOf = (json: Json): string => textAt(json, 'token');

function partsThatCanBeHad(context: Json): string[] {
  return listAt(context, 'parts').flatMap((part) =>
    isObject(part) && part['stock'] === 'available' && part['requestsLeft'] !== 0
      ? textAt(part, 'partId')
      : [],
  );
}

/** As many parts of an answer are kept as make a difference: with all of them a run takes thrice as long. */
const PARTS = 4;

/** The same answer with few parts, and a drawing of no more than those. */
function withFewParts({ status, json }: Honest): Honest {
  if (!isObject(json)) return { status, json };
  const { parts, diagram } = json;
  if (!Array.isArray(parts)) return { status, json };
  const few = parts.slice(0, PARTS);
  const isDrawn = (region: Json): boolean =>
    few.some((part) => textAt(part, 'partId') === textAt(region, 'partId'));
  const drawn = isObject(diagram) && {
    ...diagram,
    outlines: listAt(diagram, 'outlines').slice(0, 2),
    regions: listAt(diagram, 'regions').filter(isDrawn),
  };
  return { status, json: { ...json, parts: few, ...(drawn && { diagram: drawn }) } };
}

const { unavailable: _, ...whole } = examples.supportContext;

/** Answers with every member that the contract knows, more than any one world has. */
const FULL: Readonly<Record<ApiCall, object>> = {
  'GET /support-options': { options: [examples.supportOption] },
  'GET /orders': examples.orderPage,
  'GET /orders/{orderId}': examples.order,
  'GET /orders/{orderId}/items/{itemId}/support': whole,
  'POST /part-requests': examples.partRequest,
  'GET /part-requests': { requests: [examples.partRequest] },
  'GET /part-requests/by-key/{key}': examples.partRequest,
  'GET /part-requests/{requestId}': examples.partRequest,
  'POST /part-requests/{requestId}/cancel': examples.partRequest,
  'POST /part-requests/{requestId}/not-received': examples.partRequest,
  'POST /part-requests/{requestId}/outcome': examples.partRequest,
  'POST /returns': examples.wholeItemReturn,
  'POST /deep-links/redeem': examples.redeemedLink,
  'POST /evidence': { evidenceId: 'evidence-1' },
};

/** A problem with every member. */
export const FULL_PROBLEM: Json = JSON.parse(JSON.stringify(examples.problem));

/** Good answers to every call: of the mock in several worlds, and one with every member. */
export async function honestAnswers(): Promise<HonestAnswers> {
  const found = new Map<ApiCall, Honest[]>();
  for (const scenario of SCENARIOS) {
    for await (const [call, honest] of answersIn(scenario)) {
      const { status } = CALLS[call].success;
      if (honest.status !== status)
        throw new Error(`${call} in "${scenario}": ${honest.status} ${JSON.stringify(honest.json)}`);
      found.set(call, [...(found.get(call) ?? []), withFewParts(honest)]);
    }
  }
  const all = API_CALLS.map((call): [ApiCall, Honest[]] => [
    call,
    [
      ...(found.get(call) ?? []),
      { status: CALLS[call].success.status, json: JSON.parse(JSON.stringify(FULL[call])) },
    ],
  ]);
  return Object.fromEntries(all) as Record<ApiCall, Honest[]>;
}
