import { ID_MAX_LENGTH, isSafeUrl } from '../checks.js';
import { checked, lenient, matching, sized, string, type Reader } from './reader.js';

export const readId = sized(1, ID_MAX_LENGTH);

export const readLocalDate = checked(
  matching(/^\d{4}-\d\d-\d\d$/),
  // Of a day that does not exist, 30 February, a browser makes another or none.
  (date) => new Date(date).toISOString().startsWith(date),
);

const readSafeUrl = checked(string, isSafeUrl);

/** Written anew: what was checked is what is opened, whatever a reader of URLs leaves out. */
export const readWebUrl: Reader<string> = (value) => new URL(readSafeUrl(value)).href;

/** One that is not safe costs the link or the picture, not the whole answer. */
export const readOptionalUrl = lenient(readWebUrl);
