import { setupWorker } from 'msw/browser';
import { createHandlers } from './handlers/index.js';
import { parseWorld, type WorldFault } from './world/parse-world.js';
import { createWorld, type ScenarioName } from './world/scenarios.js';
import type { World } from './world/schema.js';
import { DEFAULT_NOW } from './world/seed.js';
import { createStore, type Store } from './world/store.js';

/** What the mock starts with. */
export interface MockOptions {
  /** A world of one's own; it is not kept over a reload. */
  world?: World;
  /** A named world, `default` if not given. */
  scenario?: ScenarioName;
  /** Its moment, an instant. */
  now?: string;
  /** Keeps the world of this scenario and moment over a reload, for every page of the origin. */
  storage?: Storage;
  /** Told what is wrong with a kept world; the scenario's own world is used in its place. */
  refused?: (faults: readonly WorldFault[]) => void;
  /** Where MSW's worker script lies. */
  serviceWorkerUrl: string;
  /** The API's base, a path or a URL. */
  apiBase: string;
}

/** Starts the mock support API in a service worker; calls may be made once this resolves. */
export async function startMock(options: MockOptions): Promise<Store> {
  const store = openStore(options);
  const worker = setupWorker(...createHandlers(store, { apiBase: options.apiBase }));
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: options.serviceWorkerUrl },
  });
  return store;
}

/** The store of the demo: it starts from the world kept for the same scenario and moment, where there is one. */
export function openStore(
  options: Pick<MockOptions, 'world' | 'scenario' | 'now' | 'storage' | 'refused'>,
): Store {
  const { scenario = 'default', now = DEFAULT_NOW, storage, refused } = options;
  if (options.world || !storage)
    return createStore({ world: options.world ?? createWorld(scenario, { now }) });

  const key = `product-support-mock:${scenario}:${now}`;
  const store = createStore({
    world: createWorld(scenario, { now }),
    save: (world) => tolerate(() => storage.setItem(key, JSON.stringify(world))),
    load: () => readKept(tolerate(() => storage.getItem(key)) ?? null, refused),
  });
  // Another page of the shop, such as the back office, may change the same world.
  addEventListener('storage', (event) => {
    if (event.storageArea === storage && event.key === key) store.reload();
  });
  return store;
}

function readKept(text: string | null, refused: MockOptions['refused']): World | undefined {
  if (text === null) return undefined;
  const parsed = parseWorld(tolerate((): unknown => JSON.parse(text)));
  if (parsed.ok) return parsed.world;
  refused?.(parsed.faults);
  return undefined;
}

/** Storage may be full or blocked, or hold no JSON: the mock then goes on without it. */
function tolerate<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
