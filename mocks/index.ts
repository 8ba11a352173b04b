import type { startMock } from './browser.js';

export * from './everywhere.js';
export { startServer } from './server.js';

/** Starts the mock in a service worker: in a browser only. @throws in Node. */
export const startServiceWorker: typeof startMock = () =>
  Promise.reject(new Error('startServiceWorker needs a browser; in Node use startServer.'));
