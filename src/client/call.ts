import { PROBLEM_TYPES, type ProblemType } from '../contract/problem-types.js';
import type { Connection } from './connection.js';
import type { Failure, Result } from './result.js';
import { send, type Outgoing } from './send.js';
import { withinTimers } from './time-out.js';

// Apart from `send`, so that a page which only asks what is offered loads neither how things are sent to the API nor
// the names of all problems.
export type { CallOptions } from './send.js';

/** One call of the support API. */
export interface Call<Value> extends Omit<Outgoing<Value>, 'init'> {
  method: 'GET' | 'POST';
  /** Sent as JSON, a form as multipart. */
  body?: object;
  idempotencyKey?: string;
}

/** The last segment of a problem's `type`, where it is one that the kit knows. */
export function problemTypeOf(problem: unknown): ProblemType | undefined {
  if (typeof problem !== 'object' || problem === null || !('type' in problem)) return undefined;
  const { type } = problem;
  // Of anything but a text not even `String` is sure.
  const name = typeof type === 'string' ? type.split(/[/#:]/).at(-1) : undefined;
  return PROBLEM_TYPES.find((known) => known === name);
}

const named = (failure: Failure): Failure => ({
  ...failure,
  type: problemTypeOf(failure.problem) ?? failure.type,
});

/** What stands at a key, whatever `toJSON` an old library has given all arrays. */
function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/** Makes one call, and tells all problems of the API apart. Never throws or rejects. */
export async function call<Value>(
  connection: Connection,
  { method, body, idempotencyKey, timeout, ...request }: Call<Value>,
): Promise<Result<Value>> {
  const form = body instanceof FormData ? body : undefined;
  const result = await send(connection, {
    ...request,
    init: {
      method,
      headers: {
        // A form brings its own type, with its boundary.
        ...(body && !form && { 'Content-Type': 'application/json' }),
        ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
      },
      body: form ?? (body && JSON.stringify(body, asItIs)),
    },
    timeout: withinTimers(timeout ?? connection.timeout),
  });
  return result.ok ? result : { ok: false, failure: named(result.failure) };
}
