import { inOrder } from './part-orders.js';

/** A part's stock and threshold, in packs. */
export interface StockFacts {
  sku: string;
  name: string;
  stock: number;
  lowStockAt: number;
}

/** The parts at or under their threshold, the emptiest first (O3). */
export function stockAlerts<Part extends StockFacts>(parts: readonly Part[]): Part[] {
  return parts
    .filter(({ stock, lowStockAt }) => stock <= lowStockAt)
    .toSorted((one, other) => one.stock - other.stock || inOrder(one.sku, other.sku));
}
