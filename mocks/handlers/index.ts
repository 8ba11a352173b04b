import type { PathParams } from 'msw';
import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { PLATFORM_CALLS, SELLER_CALLS, type ApiCall, type MockCall } from '../world/calls.js';
import type { Store } from '../world/store.js';
import { accessOf } from './access.js';
import { type Answer, baseOf, type Call, type MockRoute, pathOf, type Route } from './call.js';
import { deepLinkRoutes } from './deep-links.js';
import { evidenceRoutes } from './evidence.js';
import { takeFaults, withFaults } from './faults.js';
import { Flights, keyOf } from './idempotency.js';
import { mockRoutes } from './mock.js';
import { openApiHandler } from './openapi.js';
import { orderRoutes } from './orders.js';
import { partRequestRoutes } from './part-requests.js';
import { problem } from './problems.js';
import { respond } from './respond.js';
import { returnRoutes } from './returns.js';
import { supportContextRoutes } from './support-context.js';
import { supportOptionRoutes } from './support-options.js';

const ROUTES: readonly Route[] = [
  ...supportOptionRoutes,
  ...orderRoutes,
  ...supportContextRoutes,
  ...partRequestRoutes,
  ...returnRoutes,
  ...deepLinkRoutes,
  ...evidenceRoutes,
];

/** The support API over a store, as MSW handlers. `apiBase` is a path, a URL or a pattern; any `/api` if not given. */
export function createHandlers(store: Store, options: { apiBase?: string } = {}): HttpHandler[] {
  const { apiBase = '*/api' } = options;
  const flights = new Flights();
  return [
    ...ROUTES.map((route) =>
      handle(apiBase, route.call, (request, params) => {
        const shopperId = accessOf(store.world, request)?.shopper.shopperId ?? '';
        const isInFlight = (key: string) => flights.has(shopperId, key);
        const call = callOf(store, route.call, request, params, isInFlight);
        const key = route.keyed ? keyOf(request) : undefined;
        const carryOut = () => withFaults(takeFaults(store, route.call), () => carryOutRoute(route, call));
        return key === undefined ? carryOut() : inFlight(flights, shopperId, key, carryOut);
      }),
    ),
    ...mockRoutes.map((route: MockRoute) =>
      handle(apiBase, route.call, async (request, params) =>
        respond(await route.answer(callOf(store, route.call, request, params, () => false))),
      ),
    ),
    ...[...SELLER_CALLS, ...PLATFORM_CALLS].map((name) =>
      handle(apiBase, name, async (request, params) => {
        // It brings libraries of its own (CSV, holidays), which a shopper's page does without.
        const { sellerRoutes } = await import('./seller-side.js');
        const route = sellerRoutes.find(({ call }) => call === name);
        const answered = await route?.answer(callOf(store, name, request, params, () => false));
        return respond(answered ?? problem('not-found'));
      }),
    ),
    http.get(`${apiBase}/pictures/:kind/:file`, async ({ params }) => {
      const { kind = '', file = '' } = textsOf(params);
      const { pictures } = await import('../world/pictures.js');
      const picture = pictures[`${kind}/${file.replace(/\.svg$/, '')}`];
      return picture === undefined
        ? respond(problem('not-found'))
        : new HttpResponse(picture, { headers: { 'content-type': 'image/svg+xml' } });
    }),
    openApiHandler(apiBase),
    http.all(`${apiBase}/*`, () => respond(problem('not-found'))),
  ];
}

function handle(
  apiBase: string,
  call: ApiCall | MockCall,
  answerTo: (request: Request, params: Record<string, string>) => Promise<Response>,
): HttpHandler {
  const method = call.slice(0, call.indexOf(' '));
  const pattern = apiBase + pathOf(call).replaceAll(/\{(\w+)\}/g, ':$1');
  const on = method === 'GET' ? http.get : method === 'PUT' ? http.put : http.post;
  return on(pattern, ({ request, params }) => answerTo(request, textsOf(params)));
}

/** The ids in a path; none of the patterns here repeats one. */
function textsOf(params: PathParams): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

function callOf(
  store: Store,
  call: ApiCall | MockCall,
  request: Request,
  params: Record<string, string>,
  isInFlight: (key: string) => boolean,
): Call {
  const url = new URL(request.url);
  return { request, url, params, base: baseOf(url, call), store, isInFlight };
}

/** A session is looked up only now: a fault's delay may have outlived it. */
function carryOutRoute(route: Route, call: Call): Answer | Promise<Answer> {
  if (route.open) return route.answer(call);
  const access = accessOf(call.store.world, call.request);
  return access ? route.answer({ ...call, access }) : problem('session-expired');
}

async function inFlight(
  flights: Flights,
  shopperId: string,
  key: string,
  carryOut: () => Promise<Response>,
): Promise<Response> {
  if (!flights.start(shopperId, key)) return respond(problem('key-in-flight'));
  try {
    return await carryOut();
  } finally {
    flights.end(shopperId, key);
  }
}
