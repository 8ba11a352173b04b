import { checked, matching } from './reader.js';

export const readLocalDate = checked(
  matching(/^\d{4}-\d\d-\d\d$/),
  // Of a day that does not exist, 30 February, a browser makes another or none.
  (date) => new Date(date).toISOString().startsWith(date),
);
