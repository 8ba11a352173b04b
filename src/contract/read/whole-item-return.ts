import type { WholeItemReturn } from '../returns.js';
import { REASONS } from '../reasons.js';
import { readMoney } from './amounts.js';
import { lenient, object, oneOf, text, type Reader } from './reader.js';
import { readId, readLocalDate, readOptionalUrl } from './scalars.js';

export const readWholeItemReturn: Reader<WholeItemReturn> = object({
  returnId: readId,
  orderId: readId,
  itemId: readId,
  reason: lenient(oneOf(REASONS)),
  note: lenient(text),
  refund: lenient(readMoney),
  labelUrl: readOptionalUrl,
  dropOffBy: readLocalDate,
});
