import { CURRENCY_PATTERN } from '../patterns.js';
import type { ArrivalEstimate, Money } from '../scalars.js';
import { number } from './numbers.js';
import { matching, object, type Reader } from './reader.js';
import { readLocalDate } from './scalars.js';

export const readMoney: Reader<Money> = object({ amount: number(), currency: matching(CURRENCY_PATTERN) });

export const readArrival: Reader<ArrivalEstimate> = object({ from: readLocalDate, to: readLocalDate });
