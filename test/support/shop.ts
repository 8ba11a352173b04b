import './fresh-storage.js';
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { XMLHttpRequestInterceptor } from '@mswjs/interceptors/XMLHttpRequest';
import type { TemplateResult } from 'lit';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import { createHandlers } from '../../mocks/handlers/index.js';
import { movedTo } from '../../mocks/world/part-request-moments.js';
import { createWorld, scenarioItem, type ScenarioName } from '../../mocks/world/scenarios.js';
import type { Fault, OrderItemRef, World } from '../../mocks/world/schema.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { createStore } from '../../mocks/world/store.js';
import type { ProductSupportProvider } from '../../components/provider/provider.js';
import '../../components/define.js';

export const API_BASE = `${location.origin}/shop/api`;

const store = createStore({ world: createWorld('default') });

/** The calls that the kit made, `POST /part-requests`. */
let calls: string[] = [];
/** The events that the shop heard. */
let events: { type: string; detail: unknown }[] = [];
let takesReturnsOver = false;
/** Calls that have no answer yet. */
let open = 0;
/** The pictures that reached the network, each in its call. */
let uploads: Request[] = [];

const network = defineNetwork({
  sources: [
    new InterceptorSource({ interceptors: [new FetchInterceptor(), new XMLHttpRequestInterceptor()] }),
  ],
  handlers: createHandlers(store, { apiBase: API_BASE }),
  onUnhandledFrame: 'bypass',
  context: { quiet: true },
});

const pathOf = (url: string | URL): string => new URL(url).pathname.slice(new URL(API_BASE).pathname.length);

/** Notes each upload: those go by XMLHttpRequest, as fetch says nothing of their progress. */
function watchUploads(): () => void {
  const { prototype } = XMLHttpRequest;
  const { open: openRequest, abort } = prototype;
  const ends = new WeakMap<XMLHttpRequest, () => void>();
  prototype.open = function (method: string, url: string | URL, ...rest: unknown[]): void {
    calls.push(`${method} ${pathOf(url)}`);
    open += 1;
    const end = (): void => {
      if (ends.delete(this)) open -= 1;
    };
    ends.set(this, end);
    this.addEventListener('loadend', end);
    Reflect.apply(openRequest, this, [method, url, ...rest]);
  };
  // The stand-in for the network ends what was aborted without an event.
  prototype.abort = function (): void {
    ends.get(this)?.();
    abort.call(this);
  };
  const take = ({ request }: { request: Request }): void => {
    if (pathOf(request.url) === '/evidence') uploads.push(request.clone());
  };
  network.events.on('request:start', take);
  return () => {
    Object.assign(prototype, { open: openRequest, abort });
    network.events.removeListener('request:start', take);
  };
}

/** Notes each call of the kit on its way to the network, and when its answer is there. */
function watchCalls(): () => void {
  const send = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = pathOf(request.url);
    if (!path.startsWith('/mock/')) calls.push(`${request.method} ${path}`);
    open += 1;
    try {
      return await send(input, init);
    } finally {
      open -= 1;
    }
  };
  return () => (globalThis.fetch = send);
}

const EVENT_TYPES = [
  'opened',
  'closed',
  'requested',
  'cancelled',
  'return-chosen',
  'returned',
  'resolved',
  'failed',
  'session-expired',
].map((name) => `product-support-${name}`);

function hear(event: Event): void {
  events.push({ type: event.type, detail: 'detail' in event ? event.detail : undefined });
  if (takesReturnsOver && event.type === 'product-support-return-chosen') event.preventDefault();
}

/** A shop with the kit in its pages and the mock behind them; call it once in a `describe`. */
export function useShop(): typeof shop {
  let unwatch: (() => void)[] = [];
  const { random } = Math;
  before(async () => {
    // Before the network is: it takes what it stands in for as it finds it.
    unwatch = [watchUploads()];
    network.enable();
    unwatch.push(watchCalls());
  });
  beforeEach(() => {
    calls = [];
    uploads = [];
    events = [];
    takesReturnsOver = false;
    shop.opens('default');
    // What is tried again waits by chance: here as short as can be.
    Math.random = () => 0;
    for (const type of EVENT_TYPES) document.addEventListener(type, hear);
  });
  afterEach(() => {
    Math.random = random;
    for (const type of EVENT_TYPES) document.removeEventListener(type, hear);
  });
  after(() => {
    for (const stop of unwatch) stop();
    return network.disable();
  });
  return shop;
}

export const shop = {
  /** Puts the world behind the shop into a named scenario. */
  opens(scenario: ScenarioName, options: { now?: string } = {}): void {
    store.update(() => createWorld(scenario, options));
  },

  get world(): World {
    return store.world;
  },

  change(change: (world: World) => World): void {
    store.update(change);
  },

  /** The order item that the scenario is about. */
  get item(): OrderItemRef {
    const item = scenarioItem(store.world);
    if (!item) throw new Error('This world is about no order item.');
    return item;
  },

  /** From now on calls fail so; none are left after `works()`. */
  fails(...faults: Fault[]): void {
    store.update((world) => ({ ...world, faults }));
  },
  works(): void {
    store.update((world) => ({ ...world, faults: [] }));
  },

  /** The shop has a return flow of its own. */
  takesReturnsOver(): void {
    takesReturnsOver = true;
  },

  /** Stock that another shopper takes meanwhile. */
  sellsOut(...partIds: string[]): void {
    store.update((world) => ({
      ...world,
      parts: world.parts.map((part) => (partIds.includes(part.partId) ? { ...part, stock: 0 } : part)),
    }));
  },

  /** What the warehouse does with the newest request. */
  movesRequestTo(status: World['partRequests'][number]['status']): void {
    store.update((world) => ({
      ...world,
      partRequests: world.partRequests.map((request, index, all) =>
        index === all.length - 1 ? movedTo(request, status, world.now) : request,
      ),
    }));
  },

  /** The request that came in last. */
  get newestRequest(): World['partRequests'][number] {
    const request = store.world.partRequests.at(-1);
    if (!request) throw new Error('No request was made.');
    return request;
  },
  get newestReturn(): World['returns'][number] {
    const made = store.world.returns.at(-1);
    if (!made) throw new Error('No return was made.');
    return made;
  },

  get calls(): readonly string[] {
    return calls;
  },
  /** The bytes of each picture as it reached the network, in the order in which they were sent. */
  uploads: (): Promise<File[]> =>
    Promise.all(
      uploads.map(async (request) => {
        const file = (await request.clone().formData()).get('file');
        if (!(file instanceof File)) throw new Error('There is no file in the form.');
        return file;
      }),
    ),
  /** How often a call was made. */
  count(call: string): number {
    return calls.filter((made) => made === call).length;
  },
  /** Every call to a path that begins so. */
  countAll(call: string): number {
    return calls.filter((made) => made.startsWith(call)).length;
  },

  /** What the shop heard of one kind of event. */
  heard(name: string): unknown[] {
    return events.filter(({ type }) => type === `product-support-${name}`).map(({ detail }) => detail);
  },

  /** Puts a piece of a page into the shop's provider. */
  async shows(
    page: TemplateResult,
    {
      lang = 'en',
      dir = 'ltr',
      apiBase = API_BASE,
      getToken = () => MAIN_SHOPPER.token,
    }: { lang?: string; dir?: string; apiBase?: string; getToken?: () => string | Promise<string> } = {},
  ): Promise<ProductSupportProvider> {
    return fixture<ProductSupportProvider>(
      html`<product-support-provider
        lang=${lang}
        dir=${dir}
        api-base=${apiBase}
        marketplace=${store.world.marketplace}
        .getToken=${getToken}
        >${page}</product-support-provider
      >`,
    );
  },

  /** Asks the mail system for a signed link to an item. */
  async sendsLink({ orderId, itemId }: OrderItemRef): Promise<string> {
    const answer = await fetch(`${API_BASE}/mock/deep-links`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ orderId, itemId }),
    });
    const { token } = (await answer.json()) as { token: string };
    return token;
  },

  /** Waits until every call has its answer and the elements have shown it. */
  async settles(): Promise<void> {
    await waitUntil(() => open === 0, 'calls are still open', { interval: 10 });
    // The answer is there: the elements take it up in microtasks, and show it by the next frame.
    await nextFrame();
    await nextFrame();
  },

  /** Waits until a call was made, so many times. */
  async hasAnswered(call: string, times = 1): Promise<void> {
    await waitUntil(() => shop.count(call) >= times, `${call} was not made ${times} times`, { interval: 10 });
  },
};

/** Nothing of the option is to be seen, and nothing to press. */
export async function expectNothingRendered(element: Element): Promise<void> {
  await waitUntil(() => element.hasAttribute('data-empty'), 'the touchpoint still shows something', {
    interval: 10,
  });
  expect(element.shadowRoot?.querySelector('button, a, slot, details')).to.equal(null);
}
