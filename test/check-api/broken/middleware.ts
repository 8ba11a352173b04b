import type { World } from '../../../mocks/world/schema.js';
import type { Store } from '../../../mocks/world/store.js';
import { API_URL, type Cors, type Middleware, type Next } from '../in-process.js';

/** An API that breaks one promise. */
export interface BrokenApi {
  /** What it does wrong. */
  name: string;
  /** The question that has to find it. */
  breaks: string;
  /** Others that fail with it, since they ask for the same thing. */
  alsoFails?: readonly string[];
  /** Made anew for each run, so that it can remember. */
  make(): Middleware;
  /** How it answers pages of other origins, if that is what is broken. */
  cors?: Cors;
}

export const CONTEXT = /^GET \/orders\/[^/]+\/items\/[^/]+\/support$/;
export const ORDER = /^GET \/orders\/[^/]+$/;
export const PLACE = /^POST \/part-requests$/;
export const CANCEL = /^POST \/part-requests\/[^/]+\/cancel$/;
export const BY_KEY = /^GET \/part-requests\/by-key\/[^/]+$/;
export const REDEEM = /^POST \/deep-links\/redeem$/;

/** Method and path under the API's base. */
export function callOf({ method, url }: Request): string {
  return `${method} ${new URL(url).pathname.slice(new URL(API_URL).pathname.length)}`;
}

export const isBy = (request: Request, { token }: { token: string }) =>
  request.headers.get('authorization') === `Bearer ${token}`;

export function withHeaders(request: Request, change: (headers: Headers) => void): Request {
  const headers = new Headers(request.headers);
  change(headers);
  return new Request(request, { headers });
}

export const as = (request: Request, { token }: { token: string }) =>
  withHeaders(request, (headers) => headers.set('authorization', `Bearer ${token}`));

export const withKey = (request: Request, key: string) =>
  withHeaders(request, (headers) => headers.set('idempotency-key', key));

export const keyOf = (request: Request) => request.headers.get('idempotency-key') ?? '';

export const jsonResponse = (json: unknown, { status, headers }: { status: number; headers?: Headers }) =>
  new Response(JSON.stringify(json), { status, headers: headers ?? { 'content-type': 'application/json' } });

/** Changes the answers to some calls; with a status, only those. */
export function answers<Body extends object>(
  to: RegExp,
  change: (json: Body, request: Request) => unknown,
  only?: number,
): () => Middleware {
  return () => async (request, next) => {
    const response = await next(request);
    const isMeant = to.test(callOf(request)) && (only === undefined ? response.ok : response.status === only);
    if (!isMeant) return response;
    const json: Body = await response.json();
    const { status, headers } = response;
    return jsonResponse(change(json, request) ?? json, { status, headers });
  };
}

/** Answers some calls in another way. */
export function instead(
  of: RegExp,
  answer: (request: Request, next: Next, store: Store) => Promise<Response>,
): () => Middleware {
  return () => (request, next, store) =>
    of.test(callOf(request)) ? answer(request, next, store) : next(request);
}

export const problem = (type: string, status: number) =>
  jsonResponse(
    { type: `/problems/${type}`, title: type, status },
    {
      status,
      headers: new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' }),
    },
  );

export const change = (store: Store, part: (world: World) => Partial<World>) =>
  store.update((world) => ({ ...world, ...part(world) }));

/** Lets a key be used again: `isAgain` says whether this use is one that should have been refused or repeated. */
export function secondUses(isAgain: (key: string) => boolean, uses = { count: 0 }) {
  return (request: Request) => {
    const key = keyOf(request);
    return key !== '' && isAgain(key) ? withKey(request, `${key}-${(uses.count += 1)}`) : request;
  };
}

/** Carries a request out a second time while the first one with its key is under way; looks at the keys after `first`. */
export function ignoresFlights(first: (request: Request) => Promise<unknown> = async () => {}): Middleware {
  const flying = new Set<string>();
  const again = secondUses((key) => flying.has(key));
  return async (request, next) => {
    if (!PLACE.test(callOf(request))) return next(request);
    await first(request);
    const sent = again(request);
    flying.add(keyOf(sent));
    try {
      return await next(sent);
    } finally {
      flying.delete(keyOf(sent));
    }
  };
}

/** Whether a body ends before it is JSON. */
export async function isCutOff(request: Request): Promise<boolean> {
  try {
    await request.clone().json();
    return false;
  } catch {
    return true;
  }
}
