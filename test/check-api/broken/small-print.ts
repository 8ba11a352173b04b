import type {
  Evidence,
  Order,
  OrderPage,
  PartRequest,
  Problem,
  SupportContext,
  SupportOption,
  WholeItemReturn,
} from '../../../src/contract/index.js';
import { MAIN_SHOPPER, OTHER_SHOPPER } from '../../../mocks/world/seed.js';

import {
  type BrokenApi,
  CONTEXT,
  ORDER,
  PLACE,
  CANCEL,
  BY_KEY,
  REDEEM,
  callOf,
  isBy,
  as,
  withKey,
  keyOf,
  jsonResponse,
  answers,
  instead,
  problem,
  isCutOff,
} from './middleware.js';

const ORDERS = /^GET \/orders$/;
const OPTIONS = /^GET \/support-options$/;
const RETURN = /^POST \/returns$/;
const EVIDENCE = /^POST \/evidence$/;
const ONE_REQUEST = /^GET \/part-requests\/[^/]+$/;
const OUTCOME = /^POST \/part-requests\/[^/]+\/outcome$/;
const NOT_RECEIVED = /^POST \/part-requests\/[^/]+\/not-received$/;

/** Lets the second shopper through as the first. */
const toAnybody = (call: RegExp) =>
  instead(call, (request, next) => next(isBy(request, OTHER_SHOPPER) ? as(request, MAIN_SHOPPER) : request));

/** Gives one problem for another. */
const problemFor = (call: RegExp, wanted: string, type: string, status: number) =>
  instead(call, async (request, next) => {
    const response = await next(request);
    if (response.ok || !(await response.clone().text()).includes(`/problems/${wanted}"`)) return response;
    return problem(type, status);
  });

/** Takes an unknown touchpoint for the order page. */
const anyTouchpoint = (call: RegExp) =>
  instead(call, (request, next) =>
    next(new Request(request.url.replace('check-api-no-touchpoint', 'order'), request)),
  );

/** Those that are wrong in the small print: every question that the others leave out. */
export const WRONG_IN_SMALL_PRINT: readonly BrokenApi[] = [
  {
    name: 'does not take the token for the list of orders',
    breaks: 'session.accepted',
    alsoFails: ['orders.list'],
    make: instead(ORDERS, (request, next) =>
      Promise.resolve(isBy(request, MAIN_SHOPPER) ? problem('session-expired', 401) : next(request)),
    ),
  },
  {
    name: 'lists an order without lines',
    breaks: 'orders.list',
    make: answers<OrderPage>(ORDERS, ({ orders }, request) => {
      if (isBy(request, MAIN_SHOPPER)) orders.at(-1)?.items.splice(0);
    }),
  },
  {
    name: 'forgets an order when a cursor is used again',
    breaks: 'orders.same-page-again',
    make: () => {
      const used = new Set<string>();
      return answers<OrderPage>(ORDERS, ({ orders }, request) => {
        if (request.url.includes('cursor=') && used.has(request.url)) orders.pop();
        used.add(request.url);
      })();
    },
  },
  {
    name: 'finds nothing by a title',
    breaks: 'orders.search',
    make: answers<OrderPage>(ORDERS, (page, request) =>
      request.url.includes('query=') ? { orders: [] } : page,
    ),
  },
  {
    name: 'leaves parts out of the solutions',
    breaks: 'support-options.parts',
    make: answers<{ options: SupportOption[] }>(OPTIONS, ({ options }) =>
      options.forEach((option) => (option.solutions = option.solutions.filter((kind) => kind !== 'parts'))),
    ),
  },
  {
    name: 'takes any touchpoint for an option',
    breaks: 'support-options.touchpoints',
    make: anyTouchpoint(OPTIONS),
  },
  {
    name: 'takes any touchpoint for a context',
    breaks: 'support-context.touchpoint',
    make: anyTouchpoint(CONTEXT),
  },
  {
    name: 'answers a call without items with none',
    breaks: 'support-options.malformed',
    make: instead(OPTIONS, async (request, next) => {
      const response = await next(request);
      return response.status === 400 && !request.url.includes('item=')
        ? jsonResponse({ options: [] }, { status: 200 })
        : response;
    }),
  },
  {
    name: 'leaves an open request out of the context',
    breaks: 'support-options.open-request',
    make: answers<SupportContext>(CONTEXT, (context) => ({
      ...context,
      requests: context.requests.filter(({ status }) => status !== 'dispatched'),
    })),
  },
  {
    name: 'calls an item another name in the context',
    breaks: 'support-context.item',
    make: answers<SupportContext>(CONTEXT, ({ item }) => void (item.title += '!')),
  },
  {
    name: 'lets a part arrive before it leaves',
    breaks: 'support-context.arrival',
    make: answers<SupportContext>(CONTEXT, ({ parts }) =>
      parts.forEach(({ arrival }) => arrival && (arrival.to = '2020-01-01')),
    ),
  },
  {
    name: 'says not-allowed-now of an item that is not there',
    breaks: 'support-context.missing',
    make: instead(CONTEXT, async (request, next) => {
      const response = await next(request);
      return response.status === 404 && isBy(request, MAIN_SHOPPER)
        ? problem('not-allowed-now', 409)
        : response;
    }),
  },
  {
    name: 'promises a wrong window after a cancellation',
    breaks: 'part-requests.window-if-cancelled',
    alsoFails: ['cancel.window'],
    make: answers<PartRequest>(
      PLACE,
      ({ returnWindowIfCancelled }) =>
        void (returnWindowIfCancelled && (returnWindowIfCancelled.endsOn = '2031-01-01')),
    ),
  },
  {
    name: 'says not-allowed-now of a request that is not there',
    breaks: 'part-requests.missing',
    make: instead(CANCEL, async (request, next) => {
      const response = await next(request);
      return response.status === 404 && isBy(request, MAIN_SHOPPER)
        ? problem('not-allowed-now', 409)
        : response;
    }),
  },
  { name: 'shows anybody an option', breaks: 'strangers.get-support-options', make: toAnybody(OPTIONS) },
  {
    name: 'lists anybody’s requests',
    breaks: 'strangers.get-part-requests',
    make: toAnybody(/^GET \/part-requests$/),
  },
  {
    name: 'shows anybody a request',
    breaks: 'strangers.get-part-requests-one',
    make: toAnybody(ONE_REQUEST),
  },
  {
    name: 'tells anybody whether a request can be reported',
    breaks: 'strangers.post-part-requests-one-not-received',
    make: toAnybody(NOT_RECEIVED),
  },
  {
    name: 'tells anybody whether a request can be answered',
    breaks: 'strangers.post-part-requests-one-outcome',
    make: toAnybody(OUTCOME),
  },
  {
    name: 'calls a cancelled request open',
    breaks: 'cancel.not-open',
    make: () => async (request, next, store) => {
      const response = await next(request);
      if (!OPTIONS.test(callOf(request)) || !response.ok) return response;
      const { options }: { options: SupportOption[] } = await response.json();
      for (const option of options) {
        const cancelled = store.world.partRequests.findLast(
          ({ itemId, status }) => itemId === option.itemId && status === 'cancelled',
        );
        option.openRequestId ??= cancelled?.requestId;
      }
      return jsonResponse({ options }, response);
    },
  },
  {
    name: 'takes a body that is no JSON for a used key',
    breaks: 'refusals.no-json',
    make: instead(PLACE, async (request, next) => {
      return (await isCutOff(request)) && isBy(request, MAIN_SHOPPER)
        ? problem('key-reused', 422)
        : next(request);
    }),
  },
  {
    name: 'offers nothing for a returned item',
    breaks: 'refusals.already-returned',
    make: problemFor(PLACE, 'already-returned', 'not-offered', 403),
  },
  {
    name: 'offers nothing where every part is gone',
    breaks: 'refusals.no-parts-in-stock',
    alsoFails: ['refusals.part-out-of-stock', 'parts.cannot-be-had'],
    make: problemFor(PLACE, 'part-out-of-stock', 'not-offered', 403),
  },
  {
    name: 'redeems a link that was used long ago',
    breaks: 'deep-links.used',
    make: () => {
      const redeemed = new Set<string>();
      return async (request, next) => {
        if (!REDEEM.test(callOf(request))) return next(request);
        const text = await request.clone().text();
        const response = await next(request);
        if (response.ok) redeemed.add(text);
        return response.status === 409 && !redeemed.has(text)
          ? jsonResponse(
              { orderId: 'o', itemId: 'i', session: { token: 'any', expiresAt: '2031-01-01T00:00:00Z' } },
              { status: 200 },
            )
          : response;
      };
    },
  },
  {
    name: 'says link-expired of a link that it never made',
    breaks: 'deep-links.invalid',
    make: problemFor(REDEEM, 'link-invalid', 'link-expired', 410),
  },
  {
    name: 'redeems a link with 201',
    breaks: 'deep-links.redeem',
    alsoFails: ['answers.post-deep-links-redeem'],
    make: instead(REDEEM, async (request, next) => {
      const response = await next(request);
      return response.ok ? jsonResponse(await response.json(), { status: 201 }) : response;
    }),
  },
  {
    name: 'keeps the id of a picture to itself',
    breaks: 'evidence.picture',
    alsoFails: ['answers.post-evidence'],
    make: answers<Evidence>(EVIDENCE, () => ({})),
  },
  {
    name: 'takes a picture of any size',
    breaks: 'evidence.too-large',
    make: instead(EVIDENCE, async (request, next) => {
      const response = await next(request);
      return response.status === 413 ? jsonResponse({ evidenceId: 'large' }, { status: 201 }) : response;
    }),
  },
  {
    name: 'does not say that the file is missing',
    breaks: 'evidence.no-file',
    make: answers<Problem>(EVIDENCE, (json) => void delete json.errors, 422),
  },
  {
    name: 'lets no preflight be kept',
    breaks: 'cross-origin.max-age',
    make: () => (request, next) => next(request),
    cors: { maxAge: '0' },
  },
  {
    name: 'allows the origin in the preflight alone',
    breaks: 'cross-origin.answers',
    make: () => (request, next) => next(request),
    cors: { onAnswers: false },
  },
  {
    name: 'lets no page read when to ask again',
    breaks: 'cross-origin.exposed',
    make: () => (request, next) => next(request),
    cors: { expose: '' },
  },
  {
    name: 'lets a page read when to ask again, but not by whose clock',
    breaks: 'cross-origin.exposed',
    make: () => (request, next) => next(request),
    cors: { expose: 'Idempotency-Key, Retry-After' },
  },
  {
    name: 'does not name the answer that it did not take',
    breaks: 'outcome.fields',
    make: answers<Problem>(OUTCOME, (json) => void delete json.errors, 422),
  },
  {
    name: 'takes a return without a key',
    breaks: 'returns.no-key',
    make: instead(RETURN, (request, next) => next(keyOf(request) === '' ? withKey(request, 'own') : request)),
  },
  {
    name: 'names no field of a return that it did not take',
    breaks: 'returns.fields',
    make: answers<Problem>(RETURN, (json) => void delete json.errors, 422),
  },
  {
    name: 'refuses a late return without a reason',
    breaks: 'returns.refused',
    make: problemFor(RETURN, 'return-window-closed', 'not-offered', 403),
  },
  {
    name: 'prints a new label for the same return',
    breaks: 'returns.once',
    make: () => {
      let labels = 0;
      return answers<WholeItemReturn>(
        RETURN,
        (json) => void (json.labelUrl = `https://labels.example/${(labels += 1)}`),
      )();
    },
  },
  {
    name: 'goes on offering parts of a returned item',
    breaks: 'returns.ends-support',
    make: () => {
      let isReturned = false;
      return async (request, next) => {
        const response = await next(request);
        if (RETURN.test(callOf(request)) && response.ok) isReturned = true;
        if (!isReturned || !CONTEXT.test(callOf(request)) || !response.ok) return response;
        const { unavailable: _, ...context }: SupportContext = await response.json();
        return jsonResponse(context, response);
      };
    },
  },
  {
    name: 'counts lines in text',
    breaks: 'answers.get-orders',
    make: answers<{ orders: { items: object[] }[] }>(ORDERS, (page) => ({
      ...page,
      orders: page.orders.map((order) => ({
        ...order,
        items: order.items.map((item) => ({ ...item, quantity: '1' })),
      })),
    })),
    alsoFails: ['support-context.item'],
  },
  {
    name: 'sends null for what is not there in an order',
    breaks: 'answers.get-orders-one',
    make: answers<Order>(ORDER, (order) => ({
      ...order,
      items: order.items.map((item) => ({ ...item, deliveredOn: item.deliveredOn ?? null, imageUrl: 7 })),
    })),
    alsoFails: ['orders.one'],
  },
  {
    name: 'leaves the actions out by key',
    breaks: 'answers.get-part-requests-by-key-one',
    make: answers<Partial<PartRequest>>(BY_KEY, (json) => void delete json.actions),
  },
  {
    name: 'sends null for a parcel that cannot be followed',
    breaks: 'answers.get-part-requests-one',
    make: answers<PartRequest>(ONE_REQUEST, (json) => ({ ...json, trackingUrl: null })),
  },
  {
    name: 'sends null for an answer that was not asked for',
    breaks: 'answers.post-part-requests-one-cancel',
    make: answers<PartRequest>(CANCEL, (json) => ({ ...json, kept: null })),
  },
  {
    name: 'sends null for a parcel that never came',
    breaks: 'answers.post-part-requests-one-not-received',
    make: answers<PartRequest>(NOT_RECEIVED, (json) => ({ ...json, arrival: null })),
  },
  {
    name: 'sends null for a note that nobody wrote',
    breaks: 'answers.post-part-requests-one-outcome',
    make: answers<PartRequest>(OUTCOME, (json) => ({ ...json, note: null })),
  },
];
