import { API_BASE } from '../shop/api-base.js';
import type { RecordEntry } from './log.js';
import { withoutTokens } from './without-secrets.js';

/** Records each request to the support API; the mock's own calls and pictures are the demo's, not the kit's. */
export function watchRequests(record: RecordEntry): void {
  const send = globalThis.fetch;
  const base = new URL(API_BASE, location.href).href;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const path = url.href.startsWith(`${base}/`) ? url.href.slice(base.length) : undefined;
    if (path === undefined || path.startsWith('/mock/')) return send(input, init);

    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    const complete = record({
      kind: 'request',
      name: method,
      text: withoutTokens(path).replaceAll('%3A', ':'),
    });
    const began = performance.now();
    const answered = (status: number | 'failed') => complete({ status, took: performance.now() - began });
    try {
      const response = await send(input, init);
      answered(response.status);
      return response;
    } catch (error) {
      answered('failed');
      throw error;
    }
  };
}
