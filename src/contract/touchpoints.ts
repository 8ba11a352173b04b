import { isOneOf } from './one-of.js';

/** Where a shopper meets product support (S3 to S6). */
export const TOUCHPOINTS = ['email', 'order', 'return', 'help'] as const;

/** Whether a value is one of {@link TOUCHPOINTS}. */
export const isTouchpoint = isOneOf(TOUCHPOINTS);
