import { getResponse } from 'msw/utils/get-response';
import { createHandlers } from '../../mocks/handlers/index.js';
import type { Fault, World } from '../../mocks/world/schema.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { createStore } from '../../mocks/world/store.js';
import { createConnection, type Connection } from '../../src/index.js';
import { API_BASE } from '../shop/api-base.js';

/** A shop behind one exhibit alone: the mock's own rules over a world that nobody else sees. */
export interface OwnShop {
  readonly connection: Connection;
  /** From now on calls fail so. */
  fails(...faults: Fault[]): void;
  /** From now on no call is answered. */
  hangs(): void;
}

/** How a shop differs from one that works. */
export interface ShopOptions {
  readonly faults?: readonly Fault[] | undefined;
  /** Never answers a call. */
  readonly hangs?: boolean | undefined;
  /** Makes another text of each answer. */
  readonly rewrite?: ((answer: string) => string) | undefined;
}

/** Never comes, so that a state stays while it is looked at. */
const ENDLESS = Number.MAX_SAFE_INTEGER;

/** Where an exhibit's API seems to live: what a browser keeps of a journey there is not the demo shop's. */
const GALLERY_BASE = `${API_BASE}/gallery`;

/** Opens a shop over a world, which it takes over as it is. */
export function openShop(world: World, { faults = [], hangs = false, rewrite }: ShopOptions = {}): OwnShop {
  const store = createStore({ world: { ...world, faults: [...faults] } });
  const handlers = createHandlers(store, { apiBase: API_BASE });
  let isHanging = hangs;
  forgetJourneys();
  const connection = createConnection({
    apiBase: GALLERY_BASE,
    baseUrl: location.href,
    getToken: () => MAIN_SHOPPER.token,
    timeout: ENDLESS,
    async fetch(input, init) {
      if (isHanging) return new Promise(() => {});
      const asked = new Request(input, init);
      const request = new Request(asked.url.replace(GALLERY_BASE, API_BASE), asked);
      const response = await getResponse(handlers, request);
      if (!response || response.type === 'error') throw new TypeError('There is no answer.');
      if (!rewrite) return response;
      const { status, headers } = response;
      return new Response(rewrite(await response.text()), { status, headers });
    },
  });
  return {
    connection,
    fails: (...next) => void store.update((current) => ({ ...current, faults: next })),
    hangs: () => void (isHanging = true),
  };
}

/** Drops what the browser kept of journeys in the gallery: each exhibit begins as it is meant to be. */
function forgetJourneys(): void {
  const [base = ''] = JSON.stringify([new URL(GALLERY_BASE, location.href).href]).split(']');
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(`product-support ${base}`)) localStorage.removeItem(name);
    }
  } catch {
    // A page may be forbidden to keep anything: then there is nothing to forget.
  }
}
