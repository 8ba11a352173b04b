import type { PartRequest } from '../contract/part-requests.js';
import { readPartRequest } from '../contract/read/part-requests.js';
import { forgetOption } from './option-watchers.js';
import { call, problemTypeOf, type CallOptions } from './call.js';
import type { Connection } from './connection.js';
import { failed, type Result } from './result.js';

/**
 * What came of an intent whose outcome is unknown: the request that was made, or `not-found` where the API's problem says
 * that none was. A 404 of anyone else's, a gateway's page say, is `malformed`: it says nothing of the request.
 */
export async function findPartRequestByKey(
  connection: Connection,
  key: string,
  options?: CallOptions,
): Promise<Result<PartRequest>> {
  const path = ['part-requests', 'by-key', key];
  const result = await call(connection, { ...options, method: 'GET', path, read: readPartRequest });
  // What was not known to have happened has changed what can be asked for now.
  if (result.ok) forgetOption(connection, result.value);
  else if (result.failure.type === 'not-found' && problemTypeOf(result.failure.problem) !== 'not-found')
    return failed('malformed', { status: result.failure.status });
  return result;
}
