import { isSafeUrl } from '../checks.js';
import { checked, lenient, text } from './reader.js';

export const readWebUrl = checked(text, isSafeUrl);

/** One that is not safe costs the link or the picture, not the whole answer. */
export const readOptionalUrl = lenient(readWebUrl);
