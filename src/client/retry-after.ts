import type { Failure } from './result.js';

/** An HTTP date in ms, where it is written as RFC 9110 has all senders write it: `Sun, 06 Nov 1994 08:49:37 GMT`. */
function instantOf(date: string): number | undefined {
  const instant = Date.parse(date);
  // Written back it is the same, or it was another form or a day that does not exist.
  return Number.isFinite(instant) && new Date(instant).toUTCString() === date ? instant : undefined;
}

/**
 * How long the answer of a failure asks to wait before the next try (`Retry-After`, RFC 9110), in ms; 0 for a date that
 * has passed. A date is read against the answer's own `Date`, never against the shopper's clock, which may be a year off.
 * Undefined where the answer asks for no wait, says it in no form of the standard, or gives a date without its own.
 */
export function retryAfter({ headers }: Failure): number | undefined {
  const asked = headers?.get('Retry-After') ?? '';
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const until = instantOf(asked);
  const now = instantOf(headers?.get('Date') ?? '');
  return until === undefined || now === undefined ? undefined : Math.max(0, until - now);
}
