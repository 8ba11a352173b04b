import { read, type Reader } from '../contract/read/reader.js';
import { failed, type FailureType, type Result } from './result.js';

const TYPES_BY_STATUS: Readonly<Record<number, FailureType>> = {
  401: 'session-expired',
  404: 'not-found',
  429: 'too-many-requests',
};

/** Reads an answer: a value that fits, a failure by its status with the problem as it came, or `malformed`. */
export function readAnswer<Value>(
  { ok, status, redirected }: Response,
  text: string,
  reader: Reader<Value>,
): Result<Value> {
  const body: unknown = read(() => JSON.parse(text), text);
  // A redirect, followed or not, leads to a page and not to an answer; one that was not followed shows as status 0.
  if (ok && !redirected) {
    const value = read(reader, body);
    if (value !== undefined) return { ok: true, value };
  } else if (!redirected && status >= 400) {
    // Whatever a server says while it fails, what it did is not known.
    if (status >= 500) return failed('server', { status });
    const type = TYPES_BY_STATUS[status] ?? 'refused';
    return failed(type, typeof body === 'object' && body !== null ? { status, problem: body } : { status });
  }
  return failed('malformed', { status });
}
