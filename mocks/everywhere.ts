// The mock support API for a shop's development and staging: what works in a browser and in Node alike. The entry
// `product-support-kit/mocks` adds startServiceWorker (in a browser) and startServer (in Node).
export type { MockOptions } from './browser.js';
export { createHandlers } from './handlers/index.js';
export type { RunningServer, ServerOptions } from './server.js';
export { parseWorld, type WorldFault } from './world/parse-world.js';
export {
  createWorld,
  isScenarioName,
  SCENARIO_NAMES,
  scenarioItem,
  type ScenarioName,
} from './world/scenarios.js';
export type { Fault, OrderItemRef, World } from './world/schema.js';
export { DEFAULT_NOW, MAIN_SHOPPER } from './world/seed.js';
export { createStore, type Store } from './world/store.js';
