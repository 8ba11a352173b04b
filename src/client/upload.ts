import type { CallOptions } from './call.js';
import type { Connection } from './connection.js';
import { failed, type Result } from './result.js';

/**
 * Sends a form as `fetch` would, and tells meanwhile how much of it has left, from 0 to 1. `fetch` itself says nothing
 * before the answer; a page has `XMLHttpRequest` for it.
 */
export type SendForm = (
  url: string,
  init: RequestInit,
  progressed: (share: number) => void,
) => Promise<Response>;

/** What an upload takes last; its `timeout` replaces the connection's, of which it has several. */
export interface UploadOptions extends CallOptions {
  /** Stands in for the connection's `fetch`. */
  send?: SendForm;
  /** How much has left, from 0 to 1; told only where `send` is given. */
  progressed?: (share: number) => void;
}

// What the network has taken into its buffers counts as sent, and is on its way for a while yet.
const STANDSTILL_PATIENCE = 3;

/**
 * Carries an upload out over `send`. However long it takes, it goes on while it moves; once it has stood still for
 * three times the time-out, it fails with `timeout`.
 */
export async function upload<Value>(
  connection: Connection,
  { send, signal, timeout = connection.timeout, progressed }: UploadOptions & { send: SendForm },
  carryOut: (connection: Connection, signal: AbortSignal) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  let hasStoodStill = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      hasStoodStill = true;
      abort();
    }, timeout * STANDSTILL_PATIENCE);
  };
  const onProgress = (share: number): void => {
    // What was stopped is over, whatever the browser still tells of it.
    if (stop.signal.aborted) return;
    wait();
    progressed?.(share);
  };
  if (signal?.aborted) return failed('aborted');
  signal?.addEventListener('abort', abort);
  wait();
  try {
    const overSend: Connection = {
      ...connection,
      fetch: (input, init = {}) =>
        send(input instanceof Request ? input.url : String(input), init, onProgress),
    };
    const result = await carryOut(overSend, stop.signal);
    return hasStoodStill && !result.ok ? failed('timeout') : result;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
