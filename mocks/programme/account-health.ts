import { inOrder, leftAt, type PartOrderFacts } from './part-orders.js';
import { localDate } from './return-window.js';

/** An ordinary order of one item, as account health sees it. */
export interface OrdinaryOrderFacts {
  orderId: string;
  itemId: string;
  placedAt: string;
  /** The last local day on which it is dispatched in time. */
  dispatchBy: string;
  dispatchedAt?: string | undefined;
  /** Counts as cancelled in time: ordinary orders keep no date of it. */
  cancelled: boolean;
  timeZone: string;
}

/** An order that counts against the account. */
export interface UnfulfilledOrder {
  kind: 'part-order' | 'order';
  /** The part order's request id, or the ordinary order's id. */
  id: string;
  itemId: string;
  dispatchBy: string;
  /** `not-dispatched`: still at the seller, or cancelled only after its day. */
  why: 'not-dispatched' | 'dispatched-late';
}

export interface AccountHealth {
  /** Ordinary orders that were not cancelled in time; those whose day is still to come are among them. */
  orders: number;
  /** Part orders that were not cancelled in time, likewise. */
  partOrders: number;
  /** Oldest day first. */
  unfulfilled: UnfulfilledOrder[];
  /** Unfulfilled orders ÷ all of them, 0 to 1; null where there are none. */
  rate: number | null;
}

/** What one order has to show, part order or not: O2 makes no difference between them. */
interface Fulfilment {
  dispatchBy: string;
  timeZone: string;
  leftAt: string | undefined;
  cancelled: boolean;
  /** Absent: in time. */
  cancelledAt?: string | undefined;
}

/**
 * Account health (O2). *Choice*: an order is not fulfilled when it was neither dispatched nor cancelled by the end of
 * its local `dispatchBy` day, or was dispatched after it. One that was cancelled in time does not count at all.
 */
export function accountHealth(facts: {
  partOrders: readonly PartOrderFacts[];
  ordinaryOrders: readonly OrdinaryOrderFacts[];
  now: string;
}): AccountHealth {
  const { now } = facts;
  const all = [
    ...facts.partOrders.map((order) => ({
      kind: 'part-order' as const,
      id: order.requestId,
      itemId: order.itemId,
      fulfilment: { ...order, leftAt: leftAt(order), cancelled: order.status === 'cancelled' },
    })),
    ...facts.ordinaryOrders.map((order) => ({
      kind: 'order' as const,
      id: order.orderId,
      itemId: order.itemId,
      fulfilment: { ...order, leftAt: order.dispatchedAt },
    })),
  ].filter(({ fulfilment }) => !isCancelledInTime(fulfilment));
  const unfulfilled = all
    .flatMap(({ kind, id, itemId, fulfilment }): UnfulfilledOrder[] => {
      const why = faultOf(fulfilment, now);
      return why ? [{ kind, id, itemId, dispatchBy: fulfilment.dispatchBy, why }] : [];
    })
    .toSorted(
      (one, other) =>
        inOrder(one.dispatchBy, other.dispatchBy) ||
        inOrder(one.id, other.id) ||
        inOrder(one.itemId, other.itemId) ||
        inOrder(one.kind, other.kind),
    );
  const partOrders = all.filter(({ kind }) => kind === 'part-order').length;
  return {
    orders: all.length - partOrders,
    partOrders,
    unfulfilled,
    rate: all.length > 0 ? unfulfilled.length / all.length : null,
  };
}

function isCancelledInTime({ cancelled, cancelledAt, timeZone, dispatchBy }: Fulfilment): boolean {
  return cancelled && (cancelledAt === undefined || localDate(cancelledAt, timeZone) <= dispatchBy);
}

function faultOf(fulfilment: Fulfilment, now: string): UnfulfilledOrder['why'] | undefined {
  const { leftAt: left, timeZone, dispatchBy } = fulfilment;
  if (left !== undefined) return localDate(left, timeZone) > dispatchBy ? 'dispatched-late' : undefined;
  return localDate(now, timeZone) > dispatchBy ? 'not-dispatched' : undefined;
}
