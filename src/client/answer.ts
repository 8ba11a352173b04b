import { read, type Reader } from '../contract/read/reader.js';
import type { Reviver } from './connection.js';
import { readJson } from './read-json.js';
import { failed, type FailureType, type Result } from './result.js';

const TYPES_BY_STATUS: Readonly<Record<number, FailureType>> = {
  401: 'session-expired',
  404: 'not-found',
  429: 'too-many-requests',
};

/**
 * Reads an answer: a value that fits, a failure by its status with the problem as it came, or `malformed`. Rejects where
 * the answer breaks off, or the signal ends the reading.
 */
export async function readAnswer<Value>(
  response: Response,
  reader: Reader<Value>,
  signal: AbortSignal,
  reviver?: Reviver,
): Promise<Result<Value>> {
  const { ok, status, headers, redirected } = response;
  const answered = { status, headers };
  // A redirect, followed or not, leads to a page and not to an answer; one that was not followed shows as status 0.
  if (!redirected && (ok || status >= 400)) {
    // Whatever a server says while it fails, what it did is not known.
    if (status >= 500) return failed('server', answered);
    const body = await readJson(response, signal, reviver);
    if (!ok) {
      return failed(TYPES_BY_STATUS[status] ?? 'refused', {
        ...answered,
        ...(typeof body === 'object' && body !== null && { problem: body }),
      });
    }
    const value = read(reader, body);
    if (value !== undefined) return { ok: true, value };
  }
  return failed('malformed', answered);
}
