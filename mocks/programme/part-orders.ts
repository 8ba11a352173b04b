import type { Touchpoint } from '../../src/contract/index.js';
import type { RequestStatus } from './part-request.js';
import { isAfterWindow, localDate } from './return-window.js';

/** One part order as the seller's reports see it; every instant is ISO 8601. */
export interface PartOrderFacts {
  requestId: string;
  orderId: string;
  /** The order item whose parent the part is for. */
  itemId: string;
  touchpoint: Touchpoint;
  requestedAt: string;
  confirmedAt?: string | undefined;
  dispatchedAt?: string | undefined;
  deliveredAt?: string | undefined;
  cancelledAt?: string | undefined;
  status: RequestStatus;
  /** The answer to "did it help?" (S17). */
  kept?: boolean | undefined;
  /** The last local day on which it is dispatched in time (O2). */
  dispatchBy: string;
  /** Packs. */
  quantity: number;
  currency: string;
  /** The shop's zone. */
  timeZone: string;
}

/** What became of the parent: its window, and its whole-item return unless that was cancelled. */
export interface OrderItemOutcome {
  orderId: string;
  itemId: string;
  /** The window's last local day, extension included (S8). */
  windowEndsOn: string;
  timeZone: string;
  returnedAt?: string | undefined;
}

/** Local days of a report, both included; open where absent. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** Whether an instant falls on a local day of the period, in the order's own zone. */
export function isInPeriod(instant: string, timeZone: string, { from, to }: Period): boolean {
  const day = localDate(instant, timeZone);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** When a part order left the seller; absent while it has not. */
export function leftAt(order: Pick<PartOrderFacts, 'dispatchedAt' | 'deliveredAt'>): string | undefined {
  // A seller may mark it as delivered without having marked the dispatch: then it left at that moment at the latest.
  return order.dispatchedAt ?? order.deliveredAt;
}

/** The part orders of one order item, with what became of the parent. */
export interface ItemPartOrders {
  orderId: string;
  itemId: string;
  /** Oldest first. */
  partOrders: PartOrderFacts[];
  /** Absent where the parent's outcome is not known: it then counts as neither returned nor out of its window. */
  windowEndsOn?: string | undefined;
  windowEnded: boolean;
  /** Whether the parent went back by the end of its window. */
  returned: boolean;
}

/** Part orders by order item, in the order of the ids. */
export function byOrderItem(
  partOrders: readonly PartOrderFacts[],
  outcomes: readonly OrderItemOutcome[],
  now: string,
): ItemPartOrders[] {
  const outcomeOf = new Map(outcomes.map((outcome) => [keyOf(outcome), outcome]));
  const items = new Map<string, PartOrderFacts[]>();
  for (const order of partOrders) {
    items.set(keyOf(order), [...(items.get(keyOf(order)) ?? []), order]);
  }
  return [...items]
    .toSorted(([one], [other]) => inOrder(one, other))
    .flatMap(([key, orders]) => {
      const oldestFirst = orders.toSorted(byRequest);
      const [first] = oldestFirst;
      if (!first) return [];
      const { orderId, itemId } = first;
      return [{ orderId, itemId, partOrders: oldestFirst, ...stateOf(outcomeOf.get(key), now) }];
    });
}

/** Sorts texts by code units, so that a report reads the same everywhere. */
export function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function stateOf(
  outcome: OrderItemOutcome | undefined,
  now: string,
): Pick<ItemPartOrders, 'windowEndsOn' | 'windowEnded' | 'returned'> {
  if (!outcome) return { windowEnded: false, returned: false };
  const { windowEndsOn, timeZone, returnedAt } = outcome;
  const window = { endsOn: windowEndsOn, timeZone, extended: false };
  return {
    windowEndsOn,
    windowEnded: isAfterWindow(window, now),
    // A return after the window's end undoes nothing that was counted at the end.
    returned: returnedAt !== undefined && !isAfterWindow(window, returnedAt),
  };
}

function keyOf({ orderId, itemId }: { orderId: string; itemId: string }): string {
  return JSON.stringify([orderId, itemId]);
}

function byRequest(one: PartOrderFacts, other: PartOrderFacts): number {
  return (
    Date.parse(one.requestedAt) - Date.parse(other.requestedAt) || inOrder(one.requestId, other.requestId)
  );
}
