import type { Intent } from '../contract/intent.js';
import type { Problem } from '../contract/problem.js';
import { readWholeItemReturn } from '../contract/read/whole-item-return.js';
import type { ReturnBody, WholeItemReturn } from '../contract/returns.js';
import { call, type CallOptions } from './call.js';
import type { Connection } from './connection.js';
import { withProblem } from './problem.js';
import type { Result } from './result.js';
import { forgetOption } from './option-watchers.js';

/** Makes the whole-item return (S11 to S13), once for each intent. */
export async function createReturn(
  connection: Connection,
  { key, body }: Intent<ReturnBody>,
  options?: CallOptions,
): Promise<Result<WholeItemReturn, Problem>> {
  const result = await call(connection, {
    ...options,
    method: 'POST',
    path: ['returns'],
    body,
    idempotencyKey: key,
    read: readWholeItemReturn,
  });
  // A refusal tells of a change as well: returned already, or the window has closed.
  if (result.ok || result.failure.status === 409) forgetOption(connection, body);
  return withProblem(result);
}
