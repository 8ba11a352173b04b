import type { ProblemType } from '../contract/problem-types.js';
import { read, type Reader } from '../contract/read/reader.js';
import { failed, type FailureType, type Result } from './result.js';

/** The last segment of a problem's `type`, where it is one of those. */
function problemTypeOf(body: object | undefined, types: readonly ProblemType[]): ProblemType | undefined {
  if (!body || !('type' in body) || typeof body.type !== 'string') return undefined;
  const name = body.type.split(/[/#:]/).at(-1);
  return types.find((known) => known === name);
}

const TYPES_BY_STATUS: Readonly<Record<number, FailureType>> = {
  401: 'session-expired',
  404: 'not-found',
  429: 'too-many-requests',
};

/** Reads an answer: a value that fits, the problem it names if it is one of `types`, or `malformed`. */
export function readAnswer<Value>(
  { ok, status, redirected }: Response,
  text: string,
  reader: Reader<Value>,
  types: readonly ProblemType[],
): Result<Value> {
  const body: unknown = read(() => JSON.parse(text), text);
  if (ok && !redirected) {
    const value = read(reader, body);
    return value === undefined ? failed('malformed', { status }) : { ok: true, value };
  }
  // A redirect, followed or not, leads to a page and not to an answer; one that was not followed shows as status 0.
  if (redirected || status < 400) return failed('malformed', { status });
  // Whatever a server says while it fails, what it did is not known.
  if (status >= 500) return failed('server', { status });
  const problem = typeof body === 'object' && body !== null ? body : undefined;
  const type = problemTypeOf(problem, types) ?? TYPES_BY_STATUS[status] ?? 'refused';
  return failed(type, problem ? { status, problem } : { status });
}
