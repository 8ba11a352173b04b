import { Temporal } from 'temporal-polyfill';
import { isLive } from './part-request.js';
import {
  byOrderItem,
  isInPeriod,
  leftAt,
  type OrderItemOutcome,
  type PartOrderFacts,
  type Period,
} from './part-orders.js';
import { localDate } from './return-window.js';

/** The part orders that were dispatched in one local month. */
export interface DispatchedMonth {
  /** `2026-07`. */
  month: string;
  orders: number;
  packs: number;
}

export interface DispatchedPartOrders {
  orders: number;
  packs: number;
  /** From the first month with a dispatch to the last one, those between without any included. */
  months: DispatchedMonth[];
}

/** The part orders that were dispatched in a period, by month in each order's own zone (O5). */
export function dispatchedPartOrders(
  partOrders: readonly PartOrderFacts[],
  period: Period = {},
): DispatchedPartOrders {
  const dispatched = partOrders.flatMap((order) => {
    const left = leftAt(order);
    if (left === undefined || !isInPeriod(left, order.timeZone, period)) return [];
    return [{ month: localDate(left, order.timeZone).slice(0, 7), packs: order.quantity }];
  });
  const months = monthsFromFirstToLast(dispatched.map(({ month }) => month)).map((month) => {
    const ofMonth = dispatched.filter((order) => order.month === month);
    return { month, orders: ofMonth.length, packs: packsOf(ofMonth) };
  });
  return { orders: dispatched.length, packs: packsOf(dispatched), months };
}

/** An order item whose whole-item return a part order prevents. */
export interface PreventedReturn {
  orderId: string;
  itemId: string;
  /** The part orders that count: made after a return reason was ticked, or answered with "keep". */
  requestIds: string[];
  /** Absent where the window is not known. */
  windowEndsOn?: string | undefined;
  /** `open`: the parent can still be returned. */
  state: 'prevented' | 'open';
}

export interface PreventedReturns {
  /** Order items whose window has ended without a whole-item return. */
  count: number;
  /** Order items that may still be returned. */
  open: number;
  /** One an order item, in the order of the ids. */
  orderItems: PreventedReturn[];
}

/**
 * Potentially prevented returns (O5). *Choice*: counted once the window has ended; several part orders of one order
 * item prevent one return; a part order that was cancelled prevents none.
 */
export function preventedReturns(
  partOrders: readonly PartOrderFacts[],
  outcomes: readonly OrderItemOutcome[],
  now: string,
): PreventedReturns {
  const orderItems = byOrderItem(partOrders, outcomes, now).flatMap((item): PreventedReturn[] => {
    const counting = item.partOrders.filter(preventsReturn);
    if (item.returned || counting.length === 0) return [];
    return [
      {
        orderId: item.orderId,
        itemId: item.itemId,
        requestIds: counting.map(({ requestId }) => requestId),
        ...(item.windowEndsOn !== undefined && { windowEndsOn: item.windowEndsOn }),
        state: item.windowEnded ? 'prevented' : 'open',
      },
    ];
  });
  const count = orderItems.filter(({ state }) => state === 'prevented').length;
  return { count, open: orderItems.length - count, orderItems };
}

function preventsReturn({ status, touchpoint, kept }: PartOrderFacts): boolean {
  return isLive(status) && (touchpoint === 'return' || kept === true);
}

function packsOf(orders: readonly { packs: number }[]): number {
  return orders.reduce((sum, { packs }) => sum + packs, 0);
}

/** Every month from the earliest to the latest, so that a chart shows the empty ones too. */
function monthsFromFirstToLast(months: readonly string[]): string[] {
  const sorted = months.toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  let month = Temporal.PlainYearMonth.from(first);
  while (Temporal.PlainYearMonth.compare(month, last) <= 0) {
    all.push(month.toString());
    month = month.add({ months: 1 });
  }
  return all;
}
