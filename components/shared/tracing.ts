import { LitElement } from 'lit';
import type { Connection } from '../../src/client/connection.js';
import type { FailureType } from '../../src/client/result.js';
import { API_CALLS } from '../../src/contract/calls.js';
import type { CallSpan, Span } from '../../src/trace.js';
import { warn } from './warn.js';

// Loaded only where a shop wants spans, or trace context in its requests.

/** A provider as far as its spans go. */
export interface Tracing extends Element {
  readonly onTrace: ((span: Span) => void) | undefined;
  readonly traceContext: boolean;
}

/** A connection that tells of each step of a journey, by the element that shows it. */
export interface TracedConnection extends Connection {
  readonly stepped: (journey: object, step: string) => void;
}

interface Begun {
  readonly tracing: Tracing;
  readonly step: string;
  readonly since: number;
}

const KINDS: Readonly<Record<number, FailureType>> = {
  401: 'session-expired',
  404: 'not-found',
  429: 'too-many-requests',
};

/** The steps that shoppers are on just now, by journey. */
const begun = new Map<LitElement, Begun>();
const watched = new WeakSet<LitElement>();

/** Random bytes as hexadecimal digits. */
const randomHex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** A call by its name in the contract, with `{…}` for each id. */
export function nameOf(method: string, apiBase: string, url: string): CallSpan['name'] {
  const [address = ''] = url.split('?');
  const segments = `${method.toUpperCase()} ${address.slice(apiBase.length)}`.split('/');
  const isOf = (name: string): boolean => {
    const named = name.split('/');
    return (
      named.length === segments.length &&
      named.every((segment, index) => segment.startsWith('{') || segment === segments[index])
    );
  };
  return API_CALLS.find(isOf) ?? 'other';
}

/** What an answer comes to by its head alone, as the client takes it. */
function outcomeOf({ ok, redirected, status }: Response): CallSpan['outcome'] {
  if (redirected || (!ok && status < 400)) return 'malformed';
  if (ok) return 'ok';
  return status >= 500 ? 'server' : (KINDS[status] ?? 'refused');
}

/** Why there is no answer: who gave up, or that nobody did. */
function withoutAnswer(signal: AbortSignal | null | undefined): FailureType {
  if (!signal?.aborted) return 'network';
  // The client ends what takes too long with a reason of its own; who ends a call gives none.
  return signal.reason instanceof DOMException ? 'aborted' : 'timeout';
}

/** Tells the shop; a hook that throws, at once or later, changes nothing else. */
function tell(tracing: Tracing, span: Span): void {
  const told = async (): Promise<void> => tracing.onTrace?.(span);
  told().catch(() => warn(tracing, 'the property "onTrace" threw an error; the kit goes on without it.'));
}

/** Makes a call as `fetch` would, with trace context where the provider wants it, and tells how it went. */
export async function tracedFetch(
  tracing: Tracing,
  { apiBase, fetch }: Connection,
  input: RequestInfo | URL,
  init: RequestInit = {},
): Promise<Response> {
  const { method = 'GET', signal } = init;
  const traceId = tracing.traceContext ? randomHex(16) : undefined;
  const headers = new Headers(init.headers);
  if (traceId) headers.set('traceparent', `00-${traceId}-${randomHex(8)}-01`);
  const since = performance.now();
  const ended = (outcome: CallSpan['outcome'], status = 0): void =>
    tell(tracing, {
      name: nameOf(method, apiBase, input instanceof Request ? input.url : String(input)),
      startedAt: performance.timeOrigin + since,
      duration: performance.now() - since,
      outcome,
      ...(status && { status }),
      ...(traceId && { traceId }),
    });
  try {
    const response = await fetch(input, traceId ? { ...init, headers } : init);
    ended(outcomeOf(response), response.status);
    return response;
  } catch (error) {
    ended(withoutAnswer(signal));
    throw error;
  }
}

function leave(journey: LitElement, at: number): void {
  const left = begun.get(journey);
  if (!left) return;
  begun.delete(journey);
  const { tracing, step, since } = left;
  tell(tracing, { name: 'step', step, startedAt: performance.timeOrigin + since, duration: at - since });
}

/** A journey also ends a step by being closed, or by going from the page. */
function watch(journey: LitElement): void {
  if (watched.has(journey)) return;
  watched.add(journey);
  const left = (): void => leave(journey, performance.now());
  journey.addEventListener('product-support-closed', left);
  journey.addController({ hostDisconnected: left });
}

const pageLeft = (): void => [...begun.keys()].forEach((journey) => leave(journey, performance.now()));

/** Tells of the step that a journey has left, and takes the time of the one that it is on since `at`. */
export function stepped(tracing: Tracing, journey: object, step: string, at: number): void {
  if (!(journey instanceof LitElement)) return;
  // Added once: it is the same function.
  addEventListener('pagehide', pageLeft);
  watch(journey);
  leave(journey, at);
  begun.set(journey, { tracing, step, since: at });
}
