import { PROBLEM_TYPES } from '../contract/problem-types.js';
import type { Connection } from './connection.js';
import type { Result } from './result.js';
import { send, type Call } from './send.js';

// Apart from `send`, so that a page which only asks what is offered does not load the names of all problems.
export type { Call, CallOptions } from './send.js';

/** Makes one call, and tells all problems of the API apart. Never throws or rejects. */
export const call = <Value>(connection: Connection, request: Call<Value>): Promise<Result<Value>> =>
  send(connection, request, PROBLEM_TYPES);
