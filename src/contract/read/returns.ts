import type { ReturnFallback, WholeItemReturn } from '../returns.js';
import { REASONS } from '../reasons.js';
import { readArrival, readMoney } from './amounts.js';
import { flag, lenient, object, oneOf, or, text, type Reader } from './reader.js';
import { readLocalDate } from './dates.js';
import { readId } from './scalars.js';
import { readOptionalUrl } from './urls.js';

export const readReturnFallback: Reader<ReturnFallback> = object({
  possible: or(flag, false),
  refund: lenient(readMoney),
  dropOffBy: lenient(readLocalDate),
  cost: lenient(readMoney),
  refundArrival: lenient(readArrival),
});

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
