import { getResponse } from 'msw';
import { Temporal } from 'temporal-polyfill';
import { checkApi, type CheckApiOptions, type Report } from '../../src/check-api/index.js';
import { createHandlers } from '../../mocks/handlers/index.js';
import { MARKETPLACES } from '../../mocks/programme/marketplaces.js';
import { createWorld } from '../../mocks/world/scenarios.js';
import { MAIN_SHOPPER, OTHER_SHOPPER } from '../../mocks/world/seed.js';
import type { World } from '../../mocks/world/schema.js';
import { createStore, type Store } from '../../mocks/world/store.js';

export const API_URL = 'https://api.shop.example/support/api';
export const ORIGIN = 'https://shop.example';
export const STARTED_AT = '2026-11-08T10:00:00Z';

/** The rest of the API, as a middleware sees it. */
export type Next = (request: Request) => Promise<Response>;

/** Stands before the mock, and may change a request, an answer, or the world behind them. */
export type Middleware = (request: Request, next: Next, store: Store) => Promise<Response>;

/** The item of which one part, and the one of which every part is out of stock. */
export const OUT_OF_STOCK = { orderId: '114-7702615', itemId: '114-7702615-1', partId: 'coffee-tank-lid' };
const PARTS_OUT_OF_STOCK = 'blender-';
/** Those of which more comes, one of each item. */
const EXPECTED = [OUT_OF_STOCK.partId, 'blender-jar'];

/** The default world, with stock that ran out and tight rules: every question can be asked in it. */
export function worldForAll(): World {
  const world = createWorld('default');
  const { timeZone } = MARKETPLACES[world.marketplace];
  const today = Temporal.Instant.from(world.now).toZonedDateTimeISO(timeZone).toPlainDate();
  return {
    ...world,
    settings: {
      ...world.settings,
      partsPerRequest: 3,
      evidence: { required: ['incompatible'], optional: ['damaged', 'defective'], maxPhotos: 2 },
    },
    parts: world.parts.map((part) => {
      if (EXPECTED.includes(part.partId)) {
        return { ...part, stock: 0, expectedOn: today.add({ days: 7 }).toString() };
      }
      return part.partId.startsWith(PARTS_OUT_OF_STOCK) ? { ...part, stock: 0 } : part;
    }),
  };
}

/** How an API answers pages of other origins; all is as it should be if not given. */
export interface Cors {
  allowHeaders?: string;
  /** Seconds, as text. */
  maxAge?: string;
  /** Whether it allows the origin in more than the preflight. */
  onAnswers?: boolean;
  /** Which headers its answers let a page read; none if empty. */
  expose?: string;
}

export interface InProcess {
  store: Store;
  fetch: typeof fetch;
  fixtures: NonNullable<CheckApiOptions['fixtures']>;
}

/** The mock as an API that check-api can be pointed at, with all fixtures; `middleware` can break it. */
export async function apiInProcess(
  options: { world?: World; middleware?: Middleware; cors?: Cors | undefined } = {},
): Promise<InProcess> {
  const { world = worldForAll(), middleware = (request, next) => next(request) } = options;
  const {
    allowHeaders = 'authorization, content-type, idempotency-key',
    maxAge = '600',
    onAnswers = true,
    expose = 'Retry-After, Date',
  } = options.cors ?? {};
  const store = createStore({ world });
  const handlers = createHandlers(store, { apiBase: API_URL });
  const next: Next = async (request) => {
    const response = await getResponse(handlers, request);
    if (!response) throw new TypeError('Nobody answers there.');
    return response;
  };
  const allow = { 'access-control-allow-origin': ORIGIN };
  const answer: typeof fetch = async (input, init) => {
    if (init?.method === 'OPTIONS') {
      const headers = {
        ...allow,
        'access-control-allow-headers': allowHeaders,
        'access-control-max-age': maxAge,
      };
      return new Response(null, { status: 204, headers });
    }
    const response = await middleware(new Request(input, init), next, store);
    const headers = new Headers(response.headers);
    if (onAnswers) headers.set('access-control-allow-origin', ORIGIN);
    if (expose) headers.set('access-control-expose-headers', expose);
    return new Response(response.body, { status: response.status, headers });
  };

  const linkTo = async (issue: World['linkIssue']): Promise<string> => {
    store.update((current) => ({ ...current, linkIssue: issue }));
    const { orderId, itemId } = OUT_OF_STOCK;
    const response = await next(
      new Request(`${API_URL}/mock/deep-links`, {
        method: 'POST',
        body: JSON.stringify({ orderId, itemId }),
      }),
    );
    store.update((current) => ({ ...current, linkIssue: 'normal' }));
    const { token } = (await response.json()) as { token: string };
    return token;
  };
  const fixtures = {
    otherToken: OTHER_SHOPPER.token,
    link: await linkTo('normal'),
    usedLink: await linkTo('used'),
    expiredLink: await linkTo('expired'),
    outOfStock: OUT_OF_STOCK,
  };
  return { store, fetch: answer, fixtures };
}

/** Asks an API in this process everything. */
export function checkInProcess(
  { fetch, fixtures }: InProcess,
  options: Partial<CheckApiOptions> = {},
): Promise<Report> {
  return checkApi({
    url: API_URL,
    token: MAIN_SHOPPER.token,
    fixtures,
    origin: ORIGIN,
    allowLasting: true,
    fetch,
    timeout: 3000,
    now: () => STARTED_AT,
    ...options,
  });
}

/** The ids of the questions that came out so. */
export const idsOf = ({ results }: Report, outcome: Report['results'][number]['outcome']): string[] =>
  results.filter((result) => result.outcome === outcome).map(({ id }) => id);
