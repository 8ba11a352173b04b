import type { Reader } from '../contract/read/reader.js';
import type { Connection } from './connection.js';
import { readAnswer } from './answer.js';
import { failed, type Result } from './result.js';
import { urlOf, type Query } from './url.js';

/** What every call takes last. */
export interface CallOptions {
  /** Ends the call; its result is then the failure `aborted`. */
  signal?: AbortSignal;
  /** How long the call may take in all, in ms; the connection's if not given. */
  timeout?: number;
}

/** A request as it goes out: a GET unless `init` says otherwise. */
export interface Outgoing<Value> extends CallOptions {
  /** The segments after the API base, each as it is: they are encoded here. */
  path: readonly string[];
  query?: Query;
  /** Method, body and further headers. */
  init?: { method: string; headers: Readonly<Record<string, string>>; body?: string | FormData };
  /** Reads a good answer: gives its value, or throws where it is not as the contract says. */
  read: Reader<Value>;
}

// No symbol: WebKit makes a text of the reason for which a reading ends.
const TIMED_OUT = {};

const ended = (signal: AbortSignal) => failed(signal.reason === TIMED_OUT ? 'timeout' : 'aborted');

async function exchange<Value>(
  { getToken, reviver, fetch }: Connection,
  url: string,
  { init, read }: Outgoing<Value>,
  signal: AbortSignal,
): Promise<Result<Value>> {
  const headers = new Headers(init?.headers);
  headers.set('Accept', 'application/json, application/problem+json');
  try {
    const token = await getToken();
    if (token) headers.set('Authorization', `Bearer ${token}`);
  } catch {
    return failed('session-expired');
  }
  try {
    // Before anything is sent: an answer that nobody can read would not tell what came of it.
    const revive = await reviver?.();
    // The token may have come too late: nothing is sent that nobody waits for.
    signal.throwIfAborted();
    const response = await fetch(url, {
      ...init,
      headers,
      signal,
      // A shop's own API may go by its cookie; another origin gets the token alone.
      credentials: 'same-origin',
      // What is read stays out of the browser's cache. What is sent never enters it, and keeping out of it would cost a
      // call to another origin its kept preflight.
      cache: init?.body ? 'default' : 'no-store',
      // Order and item ids in the page's address stay there.
      referrerPolicy: 'no-referrer',
      // A token is never carried to where an answer points.
      redirect: 'manual',
    });
    return await readAnswer(response, read, signal, revive);
  } catch {
    return signal.aborted ? ended(signal) : failed('network');
  }
}

/**
 * Makes one call: encodes, sends, waits no longer than the time-out, checks the answer. Never throws or rejects. It
 * tells no problems apart that the API names, only what their statuses say.
 */
export async function send<Value>(connection: Connection, request: Outgoing<Value>): Promise<Result<Value>> {
  const url = urlOf(connection.apiBase, request.path, request.query);
  const { signal } = request;
  // No order, item or request can have such an id.
  if (url === undefined) return failed('not-found');
  if (signal?.aborted) return failed('aborted');

  const stop = new AbortController();
  // Raced as well as signalled: a token or a fetch that hangs and takes no signal must not hang the shopper.
  const stopped = new Promise<Result<never>>((resolve) => {
    stop.signal.onabort = () => resolve(ended(stop.signal));
  });
  const timer = setTimeout(() => stop.abort(TIMED_OUT), request.timeout ?? connection.timeout);
  const abort = () => stop.abort();
  signal?.addEventListener('abort', abort);
  try {
    return await Promise.race([exchange(connection, url, request, stop.signal), stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    // What was not read of an answer is not waited for.
    abort();
  }
}
