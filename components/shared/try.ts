import type { Result } from '../../src/client/result.js';
import type { CallOptions } from '../../src/client/send.js';

/** Makes one call, with the tries that follow where it gets no answer. */
export type Try = <Value, Body>(
  attempt: (options: CallOptions) => Promise<Result<Value, Body>>,
) => Promise<Result<Value, Body>>;
