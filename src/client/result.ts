import type { ProblemType } from '../contract/problem-types.js';

/**
 * Why a call has no value: a problem that the API named, or
 * `network` (no answer), `timeout`, `aborted` (by the caller), `malformed` (an answer that the contract does not know),
 * `server` (a fault of the API's, 5xx) or `refused` (any other status, or a problem type that the kit does not know).
 */
export type FailureType =
  ProblemType | 'network' | 'timeout' | 'aborted' | 'malformed' | 'server' | 'refused';

/** A call that has no value; `problem` is the problem's body, as it came unless `Body` says otherwise. */
export interface Failure<Body = unknown> {
  type: FailureType;
  /** The HTTP status; absent where there was no answer. */
  status?: number;
  /** The answer's headers, as far as the page may read them; absent where there was no answer. */
  headers?: Headers;
  /** Whether an earlier try of the same call got no answer: it may have taken effect, whatever this one says. */
  outcomeUnknown?: boolean;
  /** Whether an earlier try of the same call may still be on its way to the API. */
  mayArrive?: boolean;
  problem?: Body;
}

/** What comes of a call: a value or a failure, never an exception. `Body` types the failure's problem. */
export type Result<T, Body = unknown> = { ok: true; value: T } | { ok: false; failure: Failure<Body> };

/** A result without a value. */
export function failed(type: FailureType, more?: Omit<Failure, 'type'>): { ok: false; failure: Failure } {
  return { ok: false, failure: { type, ...more } };
}

const UNKNOWN_OUTCOMES: ReadonlySet<FailureType> = new Set<FailureType>([
  'network',
  'timeout',
  'aborted',
  'malformed',
  'server',
  // The first call under this key is still at work, and may yet succeed.
  'key-in-flight',
]);

/** Whether a POST that failed so may have taken effect all the same; `findPartRequestByKey` settles it. */
export function outcomeUnknown(failure: Failure): boolean {
  return failure.outcomeUnknown ?? UNKNOWN_OUTCOMES.has(failure.type);
}
