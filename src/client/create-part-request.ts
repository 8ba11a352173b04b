import type { Intent } from '../contract/intent.js';
import type { PartRequest, PartRequestBody } from '../contract/part-requests.js';
import type { Problem } from '../contract/problem.js';
import { readPartRequest } from '../contract/read/part-requests.js';
import { forgetOption } from './option-watchers.js';
import { call, type CallOptions } from './call.js';
import type { Connection } from './connection.js';
import { withProblem } from './problem.js';
import type { Result } from './result.js';

/** Asks for parts (S1), once for each intent; with `part-out-of-stock` the problem says what remains (S11). */
export async function createPartRequest(
  connection: Connection,
  { key, body }: Intent<PartRequestBody>,
  options?: CallOptions,
): Promise<Result<PartRequest, Problem>> {
  const result = await call(connection, {
    ...options,
    method: 'POST',
    path: ['part-requests'],
    body,
    idempotencyKey: key,
    read: readPartRequest,
  });
  // A refusal tells of a change as well: the last part is gone, or the window has closed.
  if (result.ok || result.failure.status === 409 || result.failure.status === 403) {
    forgetOption(connection, body);
  }
  return withProblem(result);
}
