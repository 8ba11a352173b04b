import type { ArrivalEstimate, Money, ReturnFallback, ReturnWindow } from '../../src/contract/index.js';
import { isAfterWindow, localDateAfter } from './return-window.js';

/** The facts that the whole-item return of one order item follows from. */
export interface ReturnFacts {
  now: string;
  timeZone: string;
  /** Absent until delivered. */
  window?: ReturnWindow | undefined;
  returned: boolean;
  /** Price of one unit. */
  price: Money;
  /** Units of the order item; all go back. */
  quantity: number;
  /** Calendar days from the return to the last day of handing in. */
  dropOffDays: number;
  /** What sending it back costs the shopper, in the price's currency. */
  returnCost: number;
  /** Calendar days from the handing in until the money is there, first and last. */
  refundDays: { from: number; to: number };
}

export type ReturnDecision =
  | { possible: true; refund: Money; dropOffBy: string; cost: Money; refundArrival: ArrivalEstimate }
  | { possible: false; why: 'not-delivered' | 'already-returned' | 'return-window-closed' };

/** Whether the whole item can go back now, a received part or not (S12, S13). */
export function decideReturn(facts: ReturnFacts): ReturnDecision {
  if (facts.returned) return { possible: false, why: 'already-returned' };
  if (facts.window === undefined) return { possible: false, why: 'not-delivered' };
  if (isAfterWindow(facts.window, facts.now)) return { possible: false, why: 'return-window-closed' };
  return {
    possible: true,
    // Rounded to cents: 3 × 16.1 is 48.3, not 48.300000000000004.
    refund: {
      amount: Math.round(facts.price.amount * facts.quantity * 100) / 100,
      currency: facts.price.currency,
    },
    dropOffBy: localDateAfter(facts.now, facts.timeZone, facts.dropOffDays),
    cost: { amount: facts.returnCost, currency: facts.price.currency },
    // If it is handed in today.
    refundArrival: {
      from: localDateAfter(facts.now, facts.timeZone, facts.refundDays.from),
      to: localDateAfter(facts.now, facts.timeZone, facts.refundDays.to),
    },
  };
}

/** The decision as an answer carries it. */
export function returnFallback(decision: ReturnDecision): ReturnFallback {
  if (!decision.possible) return { possible: false };
  const { refund, dropOffBy, cost, refundArrival } = decision;
  return { possible: true, refund, dropOffBy, cost, refundArrival };
}
