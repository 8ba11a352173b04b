import { ID_MAX_LENGTH, isSafeUrl } from '../checks.js';
import { checked, lenient, matching, sized, text } from './reader.js';

export const readId = sized(1, ID_MAX_LENGTH);

export const readLocalDate = checked(
  matching(/^\d{4}-\d\d-\d\d$/),
  // Of a day that does not exist, 30 February, a browser makes another or none.
  (date) => new Date(date).toISOString().startsWith(date),
);

export const readWebUrl = checked(text, isSafeUrl);

/** One that is not safe costs the link or the picture, not the whole answer. */
export const readOptionalUrl = lenient(readWebUrl);
