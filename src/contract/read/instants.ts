import { checked, string } from './reader.js';
import { readLocalDate } from './scalars.js';

const TIME = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const readInstant = checked(
  string,
  (instant) => TIME.test(instant.slice(10)) && readLocalDate(instant.slice(0, 10)) > '0001',
);
