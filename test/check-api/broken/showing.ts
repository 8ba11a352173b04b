import type {
  Order,
  OrderPage,
  Part,
  PartRequest,
  PartRequestList,
  Problem,
  SupportContext,
  SupportOption,
} from '../../../src/contract/index.js';
import { MAIN_SHOPPER, OTHER_SHOPPER } from '../../../mocks/world/seed.js';
import { API_URL } from '../in-process.js';
import {
  type BrokenApi,
  CONTEXT,
  ORDER,
  PLACE,
  BY_KEY,
  callOf,
  isBy,
  as,
  jsonResponse,
  answers,
  instead,
  problem,
  change,
} from './middleware.js';

/** Those that are wrong in what they show. */
export const WRONG_IN_SHOWING: readonly BrokenApi[] = [
  // Session
  {
    name: 'answers 403 where there is no session',
    breaks: 'session.without-token',
    alsoFails: ['session.wrong-token', 'answers.problems'],
    make: () => async (request, next) => {
      const response = await next(request);
      return response.status === 401
        ? jsonResponse(await response.json(), { status: 403, headers: response.headers })
        : response;
    },
  },
  {
    name: 'takes any token for that of a shopper',
    breaks: 'session.wrong-token',
    make: () => (request, next) =>
      next(
        request.headers.get('authorization') === 'Bearer check-api-no-such-token'
          ? as(request, OTHER_SHOPPER)
          : request,
      ),
  },

  // Orders
  {
    name: 'lists orders oldest first',
    breaks: 'orders.newest-first',
    make: answers<OrderPage>(/^GET \/orders$/, ({ orders }) => void orders.reverse()),
  },
  {
    name: 'repeats the last order of a page on the next',
    breaks: 'orders.paging',
    alsoFails: ['orders.newest-first'],
    make: () => {
      let last: Order | undefined;
      return answers<OrderPage>(/^GET \/orders$/, (page, request) => {
        if (new URL(request.url).searchParams.has('cursor') && last) page.orders.unshift(last);
        else last = page.orders.at(-1);
      })();
    },
  },
  {
    name: 'starts again for a cursor that it never gave',
    breaks: 'orders.made-up-cursor',
    make: instead(/^GET \/orders$/, async (request, next) => {
      const response = await next(request);
      return response.status === 400 ? next(new Request(`${API_URL}/orders`, request)) : response;
    }),
  },
  {
    name: 'ignores the search',
    breaks: 'orders.search-narrows',
    make: instead(/^GET \/orders$/, (request, next) =>
      next(new Request(request.url.replace('query=', 'ignored='), request)),
    ),
  },
  {
    name: 'leaves a line out of a single order',
    breaks: 'orders.one',
    make: answers<Order>(ORDER, ({ items }) => void items.pop()),
  },
  {
    name: 'answers a missing order with a problem without a type',
    breaks: 'answers.problems',
    alsoFails: ['orders.missing'],
    make: answers<Problem & { status: number }>(ORDER, (json) => void delete json.type, 404),
  },
  {
    name: 'never answers one call',
    breaks: 'orders.one',
    make: () => {
      let isFirst = true;
      return instead(ORDER, (request, next) => {
        if (!isFirst || !isBy(request, MAIN_SHOPPER)) return next(request);
        isFirst = false;
        return new Promise(() => {});
      })();
    },
  },
  {
    name: 'breaks off one call',
    breaks: 'orders.one',
    make: () => {
      let isFirst = true;
      return instead(ORDER, (request, next) => {
        if (!isFirst || !isBy(request, MAIN_SHOPPER)) return next(request);
        isFirst = false;
        return Promise.reject(new TypeError('Failed to fetch'));
      })();
    },
  },

  // Support options
  {
    name: 'ends a window with a date-time',
    breaks: 'answers.get-support-options',
    alsoFails: ['support-options.window', 'support-options.as-context'],
    make: answers<{ options: Partial<SupportOption>[] }>(/^GET \/support-options$/, ({ options }) =>
      options.forEach((option) => option.returnWindow && (option.returnWindow.endsOn += 'T23:59:59Z')),
    ),
  },
  {
    name: 'names a time zone that does not exist',
    breaks: 'answers.get-support-options',
    alsoFails: ['support-options.window', 'support-options.as-context'],
    make: answers<{ options: Partial<SupportOption>[] }>(/^GET \/support-options$/, ({ options }) =>
      options.forEach((option) => option.returnWindow && (option.returnWindow.timeZone = 'Mars/Olympus')),
    ),
  },
  {
    name: 'says available and gives a code',
    breaks: 'support-options.code',
    make: answers<{ options: Partial<SupportOption>[] }>(/^GET \/support-options$/, ({ options }) =>
      options.forEach((option) => option.code && (option.available = true)),
    ),
  },
  {
    name: 'drops an item that is not available',
    breaks: 'support-options.every-item',
    make: answers<{ options: Partial<SupportOption>[] }>(/^GET \/support-options$/, (json) => ({
      options: json.options.filter(({ code }) => code !== 'not-delivered'),
    })),
  },
  {
    name: 'refuses more than 50 items',
    breaks: 'support-options.hundred',
    make: instead(/^GET \/support-options$/, async (request, next) =>
      new URL(request.url).searchParams.getAll('item').length > 50
        ? problem('invalid-request', 400)
        : next(request),
    ),
  },
  {
    name: 'decodes ids once only',
    breaks: 'support-options.encoding',
    make: instead(/^GET \/support-options$/, async (request, next) =>
      /item=[^&]*%25/.test(request.url) ? problem('invalid-request', 400) : next(request),
    ),
  },
  {
    name: 'answers a made-up item as unavailable',
    breaks: 'support-options.left-out',
    alsoFails: ['support-options.encoding', 'deep-links.scope'],
    make: answers<{ options: Partial<SupportOption>[] }>(/^GET \/support-options$/, (json, request) => {
      for (const item of new URL(request.url).searchParams.getAll('item')) {
        const [orderId, itemId] = item.split(':').map(decodeURIComponent);
        if (!json.options.some((option) => option.itemId === itemId))
          json.options.push({ orderId, itemId, available: false, code: 'not-offered', solutions: [] });
      }
    }),
  },

  // Support context
  {
    name: 'sends a part without its id',
    breaks: 'answers.get-orders-one-items-one-support',
    alsoFails: ['support-options.as-context'],
    make: answers<{ parts: Partial<Part>[] }>(CONTEXT, ({ parts }) =>
      parts.forEach((part) => delete part.partId),
    ),
  },
  {
    name: 'shows parts of an item that is not available',
    breaks: 'support-context.parts',
    make: answers<SupportContext>(
      CONTEXT,
      (json) =>
        void (
          json.unavailable &&
          json.parts.push({
            partId: 'x',
            name: 'X',
            packQuantity: 1,
            maxQuantity: 1,
            requestsLeft: 1,
            stock: 'available',
            replaces: [],
            companions: [],
          })
        ),
    ),
  },
  {
    name: 'gives another reason in the context than in the option',
    breaks: 'support-options.as-context',
    make: answers<SupportContext>(
      CONTEXT,
      (json) => void (json.unavailable === 'not-registered' && (json.unavailable = 'not-offered')),
    ),
  },
  {
    name: 'would shorten the window by a request',
    breaks: 'support-context.window-if-requested',
    alsoFails: ['part-requests.window'],
    make: answers<SupportContext>(
      CONTEXT,
      (json) => void (json.returnWindowIfRequested && (json.returnWindowIfRequested.endsOn = '2020-01-01')),
    ),
  },
  {
    name: 'lists requests oldest first in the context',
    breaks: 'support-context.requests',
    make: answers<SupportContext>(CONTEXT, ({ requests }) => {
      const [first] = requests;
      if (first) requests.push({ ...first, requestId: 'newer', requestedAt: '2031-01-01T00:00:00Z' });
    }),
  },

  // Part requests
  {
    name: 'confirms with the id alone',
    breaks: 'part-requests.confirmation',
    alsoFails: [
      'bodies.unknown-members',
      'refusals.request-limit-reached',
      'addresses.saved',
      'idempotency.same-answer',
      'idempotency.other-body',
      'answers.post-part-requests',
    ],
    make: answers<PartRequest>(PLACE, ({ requestId }) => ({ requestId })),
  },
  {
    name: 'charges the parcel',
    breaks: 'part-requests.free',
    alsoFails: ['part-requests.by-id', 'part-requests.by-key'],
    make: answers<PartRequest>(PLACE, (json) => void (json.total.amount = 4.99)),
  },
  {
    name: 'forgets the extension',
    breaks: 'part-requests.window',
    alsoFails: ['part-requests.in-context'],
    make: answers<PartRequest>(
      PLACE,
      (json) => void (json.returnWindowIfCancelled && (json.returnWindow = json.returnWindowIfCancelled)),
    ),
  },
  {
    name: 'finds nothing by key',
    breaks: 'part-requests.by-key',
    make: instead(BY_KEY, async (request, next) => {
      const response = await next(request);
      return response.ok ? problem('not-found', 404) : response;
    }),
  },
  {
    name: 'lists the requests of every item for one',
    breaks: 'part-requests.listed',
    make: instead(/^GET \/part-requests$/, (request, next) =>
      next(new Request(request.url.replace(/\?.*/, ''), request)),
    ),
  },
  {
    name: 'forgets the open request in the option',
    breaks: 'part-requests.open-in-option',
    make: answers<{ options: Partial<SupportOption>[] }>(/^GET \/support-options$/, ({ options }) =>
      options.forEach((option) => option.openRequestStatus === 'requested' && delete option.openRequestId),
    ),
  },
  {
    name: 'sends an address that runs a script',
    breaks: 'answers.urls',
    alsoFails: ['answers.get-part-requests'],
    make: answers<PartRequestList>(/^GET \/part-requests$/, ({ requests }) =>
      requests.forEach((request) => (request.trackingUrl = 'javascript:alert(1)')),
    ),
  },

  // Reading
  {
    name: 'marks requests as seen by reading them',
    breaks: 'reading.changes-nothing',
    make: () => {
      let seen = 0;
      return async (request, next, store) => {
        if (callOf(request) === 'GET /part-requests' && !request.url.includes('?')) {
          change(store, ({ partRequests }) => ({
            partRequests: partRequests.map((one) =>
              one.status === 'requested' ? one : { ...one, note: `Seen ${(seen += 1)} times.` },
            ),
          }));
        }
        return next(request);
      };
    },
  },
  {
    name: 'cancels on GET',
    breaks: 'reading.get-on-action',
    alsoFails: ['cancel.answer'],
    make: instead(/^GET \/part-requests\/[^/]+\/cancel$/, (request, next) =>
      next(new Request(request.url, { method: 'POST', headers: request.headers })),
    ),
  },
  {
    name: 'refuses query parameters that it does not know',
    breaks: 'reading.unknown-parameters',
    make: () => async (request, next) =>
      new URL(request.url).searchParams.has('check-api') ? problem('invalid-request', 400) : next(request),
  },
  {
    name: 'refuses members that it does not know',
    breaks: 'bodies.unknown-members',
    make: instead(PLACE, async (request, next) => {
      const text = await request.clone().text();
      return text.includes('checkApi') ? problem('invalid-request', 422) : next(request);
    }),
  },
];
