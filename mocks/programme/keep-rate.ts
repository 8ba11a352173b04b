import { byOrderItem, type OrderItemOutcome, type PartOrderFacts } from './part-orders.js';

/** The share of shoppers who kept the product, published for February 2026: what reports are compared with (S17). */
export const KEEP_RATE_BENCHMARK = 0.71;

export interface KeepRate {
  /** Order items that were kept. */
  kept: number;
  /** Order items whose shopper received a part, and whose window has ended or who answered. */
  of: number;
  /** `kept` ÷ `of`, 0 to 1, not rounded; null while there is nothing to divide by. */
  rate: number | null;
  benchmark: number;
}

/**
 * Keep rate (O6), one shopper an order item. Kept: without a whole-item return by the end of the window, and without
 * the answer "no". Where several part orders were answered, the answer for the one asked for last holds.
 */
export function keepRate(
  partOrders: readonly PartOrderFacts[],
  outcomes: readonly OrderItemOutcome[],
  now: string,
): KeepRate {
  // The carrier's word does not hold against the shopper's: one reported as not received was not received (S13).
  const received = partOrders.filter(({ status }) => status === 'delivered');
  const settled = byOrderItem(received, outcomes, now)
    .map((item) => ({ ...item, answer: item.partOrders.findLast(({ kept }) => kept !== undefined)?.kept }))
    .filter(({ windowEnded, answer }) => windowEnded || answer !== undefined);
  const kept = settled.filter(({ returned, answer }) => !returned && answer !== false).length;
  return {
    kept,
    of: settled.length,
    rate: settled.length > 0 ? kept / settled.length : null,
    benchmark: KEEP_RATE_BENCHMARK,
  };
}
