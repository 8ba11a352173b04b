// fast-check with fewer tries: a mutant that needs hundreds of values to be caught counts as one that survives.
import { assert as assertFully } from 'fast-check';
import fc from 'fast-check';

const MOST_RUNS = 30;

export * from 'fast-check';

/** Asserts a property; one with a seed of its own shows something of exactly its values, and tries them all. */
export const assert = (property, { seed, numRuns = MOST_RUNS, ...options } = {}) =>
  seed === undefined
    ? assertFully(property, { ...options, numRuns: Math.min(numRuns, MOST_RUNS) })
    : assertFully(property, { ...options, seed, numRuns });

export default { ...fc, assert };
