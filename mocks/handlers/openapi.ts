import { http, HttpResponse, type HttpHandler } from 'msw/http';

const PATH = '/openapi.json';

/** `GET /openapi.json`: the OpenAPI document of this very mock; no session is needed. */
export function openApiHandler(apiBase: string): HttpHandler {
  return http.get(apiBase + PATH, async ({ request }) => {
    const { openApiDocument } = await import('../../src/openapi/document.js');
    const { origin, pathname } = new URL(request.url);
    return HttpResponse.json(openApiDocument({ server: origin + pathname.slice(0, -PATH.length) }));
  });
}
