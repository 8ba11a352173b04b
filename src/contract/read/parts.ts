import { FULFILMENTS, PART_STOCKS } from '../part-values.js';
import type { Companion, Part } from '../support-context.js';
import { readArrival } from './amounts.js';
import { whole } from './numbers.js';
import { lenient, object, oneOf, or, someOf, text, type Reader } from './reader.js';
import { readId, readLocalDate, readOptionalUrl } from './scalars.js';

const readCompanion: Reader<Companion> = object({ partId: readId, note: lenient(text) });

const atLeastOne = or(whole(1), 1);

export const readPart: Reader<Part> = object({
  partId: readId,
  name: text,
  partNumber: lenient(text),
  marking: lenient(text),
  replaces: someOf(text),
  imageUrl: readOptionalUrl,
  packQuantity: atLeastOne,
  maxQuantity: atLeastOne,
  requestsLeft: or(whole(0), 0),
  stock: or(oneOf(PART_STOCKS), 'out'),
  expectedOn: lenient(readLocalDate),
  substituteId: lenient(readId),
  companions: someOf(readCompanion),
  fulfilment: lenient(oneOf(FULFILMENTS)),
  arrival: lenient(readArrival),
});
