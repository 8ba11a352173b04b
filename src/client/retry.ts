import type { Connection } from './connection.js';
import { mayArrive } from './may-arrive.js';
import { outcomeUnknown, type Failure, type FailureType, type Result } from './result.js';
import { retryAfter } from './retry-after.js';
import type { CallOptions } from './send.js';

/** How many tries may follow the first. */
const MOST_RETRIES = 3;

/** From the beginning of the first try to the end of the last, in ms. */
const DEADLINE = 30_000;

/** The longest wait before the first retry, in ms; it doubles with each. */
const FIRST_WAIT = 500;

/** What a second try can mend: nothing was answered, or the answer says that it is too early. */
const TRIED_AGAIN: ReadonlySet<FailureType> = new Set<FailureType>([
  'network',
  'timeout',
  'server',
  'too-many-requests',
  'key-in-flight',
]);

/** What anyone between the page and the API can say: it decides nothing of a call that came before. */
const NO_DECISION: ReadonlySet<FailureType> = new Set<FailureType>([
  'refused',
  'not-found',
  'session-expired',
  'too-many-requests',
]);

/** When the first try began, by the connection's clock; the rest stands in for timers and chance. */
export interface Retrying {
  readonly since: number;
  /** Called once, before the first wait. */
  readonly willRetry?: () => void;
  readonly wait?: (ms: number) => Promise<void>;
  readonly random?: () => number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Makes a call again that failed for want of an answer, for too many requests or for a fault of the API's: at most three
 * times, after waits by chance (full jitter) of up to 0.5, 1 and 2 s, or as long as `Retry-After` asks for, and within 30 s
 * from its first try. Only for what may be repeated: reading, and what is sent under a key. A failure that the API itself
 * did not decide on leaves an unknown outcome unknown.
 */
export async function retry<Value, Body>(
  connection: Connection,
  attempt: (options: CallOptions) => Promise<Result<Value, Body>>,
  first: Failure<Body>,
  { since, willRetry, wait = pause, random = Math.random }: Retrying,
): Promise<Result<Value, Body>> {
  let failure = first;
  for (let retries = 0; retries < MOST_RETRIES && TRIED_AGAIN.has(failure.type); retries += 1) {
    const chance = random() * FIRST_WAIT * 2 ** retries;
    const waited = Math.max(chance, retryAfter(failure) ?? 0);
    const left = since + DEADLINE - connection.now() - waited;
    if (left <= 0) break;
    if (retries === 0) willRetry?.();
    await wait(waited);
    const result = await attempt({ timeout: Math.min(connection.timeout, left) });
    if (result.ok) return result;
    failure = {
      ...result.failure,
      ...(outcomeUnknown(failure) && NO_DECISION.has(result.failure.type) && { outcomeUnknown: true }),
      ...(mayArrive(failure) && { mayArrive: true }),
    };
  }
  return { ok: false, failure: { ...failure, mayArrive: mayArrive(failure) } };
}
