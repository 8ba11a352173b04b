import type { ProblemType } from '../contract/problem-types.js';
import type { Reader } from '../contract/read/reader.js';
import type { Connection } from './connection.js';
import { readAnswer } from './answer.js';
import { failed, type Result } from './result.js';
import { urlOf, type Query } from './url.js';

/** What every call takes last. */
export interface CallOptions {
  /** Ends the call; its result is then the failure `aborted`. */
  signal?: AbortSignal;
}

/** One call of the support API. */
export interface Call<Value> extends CallOptions {
  method: 'GET' | 'POST';
  /** The segments after the API base, each as it is: they are encoded here. */
  path: readonly string[];
  query?: Query;
  /** Sent as JSON, a form as multipart. */
  body?: object;
  idempotencyKey?: string;
  /** In ms; the connection's if not given. */
  timeout?: number;
  /** Reads a good answer: gives its value, or throws where it is not as the contract says. */
  read: Reader<Value>;
}

// A longer one would overflow and ring at once.
const LONGEST_TIMER = 2 ** 31 - 1;

const TIMED_OUT = Symbol('timed out');

const ended = (signal: AbortSignal) => failed(signal.reason === TIMED_OUT ? 'timeout' : 'aborted');

async function headersOf(connection: Connection, { body, idempotencyKey }: Call<unknown>): Promise<Headers> {
  const headers = new Headers({ Accept: 'application/json, application/problem+json' });
  const token = await connection.getToken();
  if (token) headers.set('Authorization', `Bearer ${token}`);
  // A form brings its own type, with its boundary.
  if (body && !(body instanceof FormData)) headers.set('Content-Type', 'application/json');
  if (idempotencyKey) headers.set('Idempotency-Key', idempotencyKey);
  return headers;
}

async function exchange<Value>(
  connection: Connection,
  url: string,
  call: Call<Value>,
  types: readonly ProblemType[],
  signal: AbortSignal,
): Promise<Result<Value>> {
  let headers: Headers;
  try {
    headers = await headersOf(connection, call);
  } catch {
    return failed('session-expired');
  }
  const { method, body, read } = call;
  const { fetch } = connection;
  try {
    // The token may have come too late: nothing is sent that nobody waits for.
    signal.throwIfAborted();
    const response = await fetch(url, {
      method,
      headers,
      body: body instanceof FormData ? body : body && JSON.stringify(body),
      signal,
      // A shop's own API may go by its cookie; another origin gets the token alone.
      credentials: 'same-origin',
      cache: 'no-store',
      // Order and item ids in the page's address stay there.
      referrerPolicy: 'no-referrer',
      // A token is never carried to where an answer points.
      redirect: 'manual',
    });
    return readAnswer(response, await response.text(), read, types);
  } catch {
    return signal.aborted ? ended(signal) : failed('network');
  }
}

/**
 * Makes one call: encodes, sends, waits no longer than the time-out, checks the answer. Never throws or rejects. Of the
 * problems that the API names it tells those of `types` apart.
 */
export async function send<Value>(
  connection: Connection,
  request: Call<Value>,
  types: readonly ProblemType[] = [],
): Promise<Result<Value>> {
  const url = urlOf(connection.apiBase, request.path, request.query);
  // No order, item or request can have such an id.
  if (url === undefined) return failed('not-found');
  if (request.signal?.aborted) return failed('aborted');

  const stop = new AbortController();
  // Raced as well as signalled: a token or a fetch that hangs and takes no signal must not hang the shopper.
  const stopped = new Promise<Result<never>>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve(ended(stop.signal)));
  });
  const timeout = Math.min(request.timeout ?? connection.timeout, LONGEST_TIMER);
  const timer = setTimeout(() => stop.abort(TIMED_OUT), timeout);
  const abort = () => stop.abort();
  request.signal?.addEventListener('abort', abort);
  try {
    return await Promise.race([exchange(connection, url, request, types, stop.signal), stopped]);
  } finally {
    clearTimeout(timer);
    request.signal?.removeEventListener('abort', abort);
  }
}
