import type { EligibilityRule } from './rules.js';

/** How much of a part is left, as the shopper is told; only of the first two some can be asked for (S10). */
export type StockLevel = 'available' | 'low' | 'expected' | 'out' | 'discontinued';

/** What decides whether one mapped part can be asked for. */
export interface PartFacts {
  partId: string;
  /** The seller took the part out of the programme (E9). */
  takenOut: boolean;
  /** Packs that can be sent now. */
  stock: number;
  /** At or under it the stock counts as low, in packs. */
  lowStockAt: number;
  /** The local day on which more comes. */
  expectedOn?: string | undefined;
  /** Whether none comes again once the stock is gone. */
  discontinued?: boolean | undefined;
  /** How many requests of one order item may hold the part (E10). */
  orderLimit: number;
  /** How many packs one request may hold (E10). */
  maxQuantity: number;
  /** Requests of this order item that hold the part, cancelled ones not counted (E10). */
  liveRequests: number;
}

/** How many more requests of this order item may hold the part (E10); never negative. */
export function requestsLeft(part: Pick<PartFacts, 'orderLimit' | 'liveRequests'>): number {
  return Math.max(0, part.orderLimit - part.liveRequests);
}

/**
 * Low at or under the threshold; at 0 discontinued, expected, or simply out.
 * A day counts to its end by the shop's local `today`: once it is over and no stock came, the part is out.
 */
export function stockLevel(
  part: Pick<PartFacts, 'stock' | 'lowStockAt' | 'expectedOn' | 'discontinued'>,
  today: string,
): StockLevel {
  if (part.stock > 0) return part.stock <= part.lowStockAt ? 'low' : 'available';
  if (part.discontinued) return 'discontinued';
  return part.expectedOn !== undefined && part.expectedOn >= today ? 'expected' : 'out';
}

/** Whether the part is offered: not taken out, in stock (S10), and requests left (E10). */
export function isOffered(part: PartFacts): boolean {
  return !part.takenOut && part.stock > 0 && requestsLeft(part) > 0;
}

/** How many packs the shopper can choose now: the listing's maximum, and never more than there are. */
export function choosableQuantity(part: Pick<PartFacts, 'maxQuantity' | 'stock'>): number {
  return Math.max(1, Math.min(part.maxQuantity, part.stock));
}

/**
 * Which parts the shopper hears of: while one can be asked for, all that were not taken out (S10, E10). Where nothing
 * is in stock (E11), those of which more comes, and those of which none comes again; for any other reason, none.
 */
export function listedParts<Part extends PartFacts>(
  parts: readonly Part[],
  rule: EligibilityRule | undefined,
  today: string,
): Part[] {
  if (rule !== undefined && rule !== 'E11') return [];
  return parts.filter((part) => {
    const level = stockLevel(part, today);
    return !part.takenOut && (rule === undefined || level === 'expected' || level === 'discontinued');
  });
}
