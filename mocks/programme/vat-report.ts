import type { Money } from '../../src/contract/index.js';
import { orderTotal } from './part-request.js';
import { inOrder, isInPeriod, leftAt, type PartOrderFacts, type Period } from './part-orders.js';
import { localDate } from './return-window.js';

/** One dispatched part order, as the VAT report shows it. */
export interface VatRow {
  requestId: string;
  orderId: string;
  /** The local day of dispatch, in the order's zone. */
  dispatchedOn: string;
  /** Packs. */
  quantity: number;
  /** The platform computes no tax for parts. */
  taxComputed: false;
  /** VAT included: 0. */
  total: Money;
}

export interface VatReport {
  /** Oldest dispatch first. */
  rows: VatRow[];
  /** The rows' totals, one a currency, in the order of their codes. */
  totals: Money[];
}

/** The part orders that were dispatched in a period, each with a VAT-inclusive total of 0 (O4, S16). */
export function vatReport(partOrders: readonly PartOrderFacts[], period: Period = {}): VatReport {
  const rows = partOrders
    .flatMap((order): VatRow[] => {
      const left = leftAt(order);
      if (left === undefined || !isInPeriod(left, order.timeZone, period)) return [];
      return [
        {
          requestId: order.requestId,
          orderId: order.orderId,
          dispatchedOn: localDate(left, order.timeZone),
          quantity: order.quantity,
          taxComputed: false,
          total: orderTotal(order.currency),
        },
      ];
    })
    .toSorted(
      (one, other) =>
        inOrder(one.dispatchedOn, other.dispatchedOn) || inOrder(one.requestId, other.requestId),
    );
  const totals = new Map<string, number>();
  for (const { total } of rows) {
    totals.set(total.currency, (totals.get(total.currency) ?? 0) + total.amount);
  }
  return {
    rows,
    totals: [...totals]
      .map(([currency, amount]) => ({ amount, currency }))
      .toSorted((one, other) => inOrder(one.currency, other.currency)),
  };
}
