import type { ApiCall, MockCall } from '../world/calls.js';
import type { Store } from '../world/store.js';
import type { Access } from './access.js';

/** An answer as a value, so that it can be kept and repeated; a status of 400 and above carries a problem. */
export interface Answer<Body = unknown> {
  status: number;
  /** JSON, or the text itself where `contentType` says so; absent for an answer without content. */
  body?: Body;
  /** JSON if not given. */
  contentType?: 'text/csv';
}

/** One call as a route sees it. */
export interface Call {
  request: Request;
  url: URL;
  /** The ids in the path, decoded. */
  params: Readonly<Record<string, string>>;
  /** The API's absolute base in this call, without a slash at its end: pictures hang under it. */
  base: string;
  store: Store;
  /** Whether the same shopper's call with this idempotency key is still being carried out. */
  isInFlight(key: string): boolean;
}

/** A call that carries a shopper's session. */
export interface ShopperCall extends Call {
  access: Access;
}

/** What answers one call of the support API. */
export type Route =
  | { call: ApiCall; open?: false; keyed?: boolean; answer(call: ShopperCall): Answer | Promise<Answer> }
  | { call: ApiCall; open: true; keyed?: false; answer(call: Call): Answer | Promise<Answer> };

/** What answers one of the mock's own calls. */
export interface MockRoute {
  call: MockCall;
  answer(call: Call): Answer | Promise<Answer>;
}

/** An answer with a body. */
export function answer<Body>(status: number, body: Body): Answer<Body> {
  return { status, body };
}

/** The id that stands in a call's path. */
export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}

/** The API's base in a URL: what stands before the call's own path. */
export function baseOf(url: URL, call: ApiCall | MockCall): string {
  const own = pathOf(call).split('/').length - 1;
  return url.origin + url.pathname.split('/').slice(0, -own).join('/');
}

/** The path of a call, `/orders/{orderId}`. */
export function pathOf(call: ApiCall | MockCall): string {
  return call.slice(call.indexOf(' ') + 1);
}

/** The request's body as JSON; `ok: false` where it is none. */
export async function readJson(request: Request): Promise<{ ok: true; json: unknown } | { ok: false }> {
  try {
    return { ok: true, json: await request.json() };
  } catch {
    return { ok: false };
  }
}
