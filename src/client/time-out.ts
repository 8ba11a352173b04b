// A longer one would overflow and ring at once.
const LONGEST_TIMER = 2 ** 31 - 1;

/** A time-out in ms as long as a timer can be. */
export const withinTimers = (timeout: number): number => Math.min(timeout, LONGEST_TIMER);
