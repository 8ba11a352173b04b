import { HttpResponse } from 'msw/http';
import type { Answer } from './call.js';

/** An answer as an HTTP response; nobody else's cache may keep it. */
export function respond({ status, body, contentType }: Answer): Response {
  const headers = { 'cache-control': 'no-store' };
  if (body === undefined || status === 204) return new HttpResponse(null, { status, headers });
  if (contentType !== undefined) {
    return new HttpResponse(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { ...headers, 'content-type': `${contentType}; charset=utf-8` },
    });
  }
  return new HttpResponse(JSON.stringify(body), {
    status,
    headers: {
      ...headers,
      'content-type': status >= 400 ? 'application/problem+json' : 'application/json',
    },
  });
}
