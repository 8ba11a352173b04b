import type { PartRequest } from '../contract/part-requests.js';
import { readPartRequest } from '../contract/read/part-requests.js';
import { forgetOption } from './option-watchers.js';
import { call, type CallOptions } from './call.js';
import type { Connection } from './connection.js';
import type { Result } from './result.js';

/** What came of an intent whose outcome is unknown: the request that was made, or `not-found` where none was. */
export async function findPartRequestByKey(
  connection: Connection,
  key: string,
  options?: CallOptions,
): Promise<Result<PartRequest>> {
  const path = ['part-requests', 'by-key', key];
  const result = await call(connection, { ...options, method: 'GET', path, read: readPartRequest });
  // What was not known to have happened has changed what can be asked for now.
  if (result.ok) forgetOption(connection, result.value);
  return result;
}
