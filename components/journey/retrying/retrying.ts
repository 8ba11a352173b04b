import type { Connection } from '../../../src/client/connection.js';
import type { Failure, Result } from '../../../src/client/result.js';
import { retry } from '../../../src/client/retry.js';
import type { CallOptions } from '../../../src/client/send.js';
import { onSlowed } from '../../../src/journey/slowed.js';
import type { PieceHost } from '../on-demand.js';

/** What a call does that gets no answer: it is made again by itself, and the shopper hears that it takes longer. */
export const createRetrying = (host: PieceHost) => ({
  on: onSlowed,

  retry: <Value, Body>(
    connection: Connection,
    attempt: (options: CallOptions) => Promise<Result<Value, Body>>,
    first: Failure<Body>,
    since: number,
  ): Promise<Result<Value, Body>> =>
    retry(connection, attempt, first, { since, willRetry: () => host.send({ type: 'slowed' }) }),
});
