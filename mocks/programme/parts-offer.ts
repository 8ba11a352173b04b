/** How much of a part is left, as the shopper is told. */
export type StockLevel = 'available' | 'low' | 'out';

/** What decides whether one mapped part can be asked for. */
export interface PartFacts {
  partId: string;
  /** The seller took the part out of the programme (E9). */
  takenOut: boolean;
  /** Packs that can be sent now. */
  stock: number;
  /** At or under it the stock counts as low, in packs. */
  lowStockAt: number;
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

/** Low at or under the threshold, out at 0. */
export function stockLevel(part: Pick<PartFacts, 'stock' | 'lowStockAt'>): StockLevel {
  if (part.stock <= 0) return 'out';
  return part.stock <= part.lowStockAt ? 'low' : 'available';
}

/** Whether the part is offered: not taken out, in stock (S10), and requests left (E10). */
export function isOffered(part: PartFacts): boolean {
  return !part.takenOut && part.stock > 0 && requestsLeft(part) > 0;
}

/** How many packs the shopper can choose now: the listing's maximum, and never more than there are. */
export function choosableQuantity(part: Pick<PartFacts, 'maxQuantity' | 'stock'>): number {
  return Math.max(1, Math.min(part.maxQuantity, part.stock));
}
