import type { ReturnFallback } from '../returns.js';
import { readArrival, readMoney } from './amounts.js';
import { flag, lenient, object, or, type Reader } from './reader.js';
import { readLocalDate } from './scalars.js';

export const readReturnFallback: Reader<ReturnFallback> = object({
  possible: or(flag, false),
  refund: lenient(readMoney),
  dropOffBy: lenient(readLocalDate),
  cost: lenient(readMoney),
  refundArrival: lenient(readArrival),
});
