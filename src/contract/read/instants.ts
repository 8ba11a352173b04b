import { checked, string } from './reader.js';
import { readLocalDate } from './scalars.js';

// The first and the last year are refused: in another zone such a moment may be in a year that no calendar writes.
const MOMENT = /^(?!0000|9999).{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const readInstant = checked(
  string,
  (instant) => MOMENT.test(instant) && !!readLocalDate(instant.slice(0, 10)),
);
