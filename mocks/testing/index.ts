// Helpers with which a storefront team tests its own pages against the kit: `product-support-kit/testing`.
export { startMockApi, type MockApi, type MockApiOptions } from './mock-api.js';
export { press } from './press.js';
export { settled } from './settled.js';
export { shownText } from './shown-text.js';
// And page objects with which QA runs journeys from outside of the page.
export * from '../../src/testing/index.js';
