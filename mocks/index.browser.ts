import type { startServer as startInNode } from './server.js';

export * from './everywhere.js';
export { startMock as startServiceWorker } from './browser.js';

/** Starts the mock as an HTTP server: in Node only. @throws in a browser. */
export const startServer: typeof startInNode = () =>
  Promise.reject(new Error('startServer needs Node; in a browser use startServiceWorker.'));
