import { FetchInterceptor } from '@mswjs/interceptors/fetch/web';
import { XMLHttpRequestInterceptor } from '@mswjs/interceptors/XMLHttpRequest/web';
import { readScenario, scenarioItem } from '../world/scenarios.js';
import type { OrderItemRef, World } from '../world/schema.js';
import { createStore, type Store } from '../world/store.js';
import { callBegins } from './calls-under-way.js';

/** What a mock API starts from. */
export interface MockApiOptions {
  /** A named world (`SCENARIO_NAMES` of `product-support-kit/mocks`), `default` if not given. */
  scenario?: string;
  /** Its moment, an instant, `2026-06-16T17:00:00Z` if not given: every date follows from it. */
  now?: string;
  /** A world of one's own in place of a scenario's. */
  world?: World;
  /** The API's base, relative to the page or whole; `/api` if not given. */
  apiBase?: string;
}

/** A support API that answers the page under test. */
export interface MockApi {
  /** The whole address, for the attribute `api-base`. */
  readonly apiBase: string;
  /** The bearer token of the shopper that the world is about, for `getToken`. */
  readonly token: string;
  /** The order item that the world is about. @throws where its shopper has no orders. */
  readonly item: OrderItemRef;
  /** The world as it is now: what was requested, returned, uploaded. */
  readonly world: World;
  /** The calls so far, oldest first: `POST /part-requests`. */
  readonly calls: readonly string[];
  /** Changes the world: what the shop's staff or time would do. */
  change(change: (world: World) => World): void;
  /** Starts anew from a world, and forgets the calls. @throws on an unknown scenario or a malformed moment. */
  reset(options?: Omit<MockApiOptions, 'apiBase'>): void;
  /** Gives fetch and XMLHttpRequest back. */
  stop(): void;
}

const ORIGIN = 'http://localhost';

/**
 * Puts a mock support API in the place of the network: until `stop()`, calls of this page to `apiBase` are answered
 * from a world with the programme's real rules; all others go their way. Start it before the elements are in the page.
 * @throws on an unknown scenario or a malformed moment.
 */
export function startMockApi({ apiBase: base = '/api', ...start }: MockApiOptions = {}): MockApi {
  const store = createStore({ world: worldFor(start) });
  const apiBase = new URL(base, globalThis.location?.href ?? ORIGIN).href.replace(/\/$/, '');
  const answerTo = answers(store, apiBase);
  // Without MSW each call fails, and says why; the page itself goes on.
  answerTo.catch(() => undefined);
  let calls: string[] = [];

  const answer = async ({ request, controller }: Intercepted): Promise<void> => {
    if (!request.url.startsWith(`${apiBase}/`)) return;
    const path = request.url.slice(apiBase.length);
    if (!path.startsWith('/mock/')) calls.push(`${request.method} ${path}`);
    const ends = callBegins();
    try {
      const response = await (await answerTo)(request);
      if (response?.type === 'error') controller.errorWith(new TypeError('Failed to fetch'));
      else if (response) controller.respondWith(response);
    } finally {
      ends();
    }
  };
  const interceptors = [new FetchInterceptor(), new XMLHttpRequestInterceptor()];
  for (const interceptor of interceptors) {
    interceptor.apply();
    interceptor.on('request', answer);
  }

  return {
    apiBase,
    get token() {
      return store.world.sessions.find(({ scope }) => scope === undefined)?.token ?? '';
    },
    get item() {
      const item = scenarioItem(store.world);
      if (!item) throw new Error('The shopper of this world has no orders.');
      return item;
    },
    get world() {
      return store.world;
    },
    get calls() {
      return calls;
    },
    change: (change) => void store.update(change),
    reset(options = {}) {
      store.update(() => worldFor(options));
      calls = [];
    },
    stop() {
      for (const interceptor of interceptors) interceptor.dispose();
    },
  };
}

/** What both interceptors tell of a request. */
interface Intercepted {
  request: Request;
  controller: { respondWith(response: Response): unknown; errorWith(error: Error): unknown };
}

/** What answers a call from a store. Loaded on demand: who uses the page objects alone has no MSW. */
async function answers(
  store: Store,
  apiBase: string,
): Promise<(request: Request) => Promise<Response | undefined>> {
  const [{ getResponse }, { createHandlers }] = await Promise.all([
    import('msw/utils/get-response'),
    import('../handlers/index.js'),
  ]);
  const handlers = createHandlers(store, { apiBase });
  return (request) => getResponse(handlers, request);
}

function worldFor({ world, scenario = 'default', now }: Omit<MockApiOptions, 'apiBase'>): World {
  if (world) return world;
  const read = readScenario({ scenario, ...(now === undefined ? {} : { now }) });
  if (read.ok) return read.world;
  throw new Error(read.faults.map(({ path, message }) => `${path.slice(1)}: ${message}`).join('\n'));
}
