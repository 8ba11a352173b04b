import { checked, misfit, type Reader } from './reader.js';

const finite: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : misfit();

/** A number that JSON can hold: finite. */
/* @__NO_SIDE_EFFECTS__ */
export const number = (min = -Infinity, max = Infinity): Reader<number> =>
  checked(finite, (value) => value >= min && value <= max);

/** A whole number that is exact. */
/* @__NO_SIDE_EFFECTS__ */
export const whole = (min: number, max = Number.MAX_SAFE_INTEGER): Reader<number> =>
  checked(number(min, max), Number.isSafeInteger);
