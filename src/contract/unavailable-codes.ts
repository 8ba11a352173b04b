import { isOneOf } from './one-of.js';
import { UNAVAILABLE_CODES } from './values.js';

/** Whether a value is one of {@link UNAVAILABLE_CODES}. */
export const isUnavailableCode = isOneOf(UNAVAILABLE_CODES);
