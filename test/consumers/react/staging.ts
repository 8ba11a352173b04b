import { createStore, createWorld, startServer, startServiceWorker } from 'product-support-kit/mocks';
import { press, settled, shownText, startMockApi } from 'product-support-kit/testing';

/** What a shop writes for its staging and its own tests. */
export async function stage(): Promise<string> {
  const { url, stop } = await startServer({ store: createStore({ world: createWorld('default') }), port: 0 });
  await stop();
  await startServiceWorker({
    serviceWorkerUrl: '/mockServiceWorker.js',
    apiBase: '/api',
    scenario: 'default',
  });
  const api = startMockApi({ scenario: 'part-expected' });
  press(document.body, api.item.itemId);
  await settled();
  return url + shownText(document.body);
}
