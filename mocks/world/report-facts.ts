import type { OrdinaryOrderFacts } from '../programme/account-health.js';
import type { OrderItemOutcome, PartOrderFacts } from '../programme/part-orders.js';
import { localDate } from '../programme/return-window.js';
import type { StockFacts } from '../programme/stock-alerts.js';
import { workingDaysAfter } from '../programme/working-days.js';
import type { Calendars } from './calendars.js';
import { locate, marketplaceOf, partOf, shopOf, windowOf } from './facts.js';
import { sellerToday } from './registrations.js';
import { covers } from '../programme/registration.js';
import type { World, WorldOrder } from './schema.js';

/** The part orders of a world, oldest first (O1 to O7). */
export function partOrderFactsOf(world: World, calendars: Calendars): PartOrderFacts[] {
  return world.partRequests.flatMap((request): PartOrderFacts[] => {
    const located = locate(world, request);
    if (!located) return [];
    const { currency, timeZone } = shopOf(world, located.order);
    return [
      {
        // One by one: what the shopper told, sent and where it goes stays out of the reports.
        requestId: request.requestId,
        orderId: request.orderId,
        itemId: request.itemId,
        touchpoint: request.touchpoint,
        status: request.status,
        requestedAt: request.requestedAt,
        confirmedAt: request.confirmedAt,
        dispatchedAt: request.dispatchedAt,
        deliveredAt: request.deliveredAt,
        cancelledAt: request.cancelledAt,
        kept: request.kept,
        dispatchBy: dispatchBy(world, located.order, request.requestedAt, calendars),
        quantity: request.parts.reduce((sum, { quantity }) => sum + quantity, 0),
        currency,
        timeZone,
      },
    ];
  });
}

/** What became of each order item that a part was ordered for (O5, O6). */
export function outcomesOf(world: World): OrderItemOutcome[] {
  const refs = new Map(
    world.partRequests.map((request) => [JSON.stringify([request.orderId, request.itemId]), request]),
  );
  return [...refs.values()].flatMap((ref): OrderItemOutcome[] => {
    const located = locate(world, ref);
    const window = located && windowOf(world, located);
    if (!window) return [];
    const made = world.returns.find(
      ({ orderId, itemId, cancelled }) => !cancelled && orderId === ref.orderId && itemId === ref.itemId,
    );
    return [
      {
        orderId: ref.orderId,
        itemId: ref.itemId,
        windowEndsOn: window.endsOn,
        timeZone: window.timeZone,
        returnedAt: made?.returnedAt,
      },
    ];
  });
}

/** The ordinary orders of a world, an item each (O2). */
export function ordinaryOrderFactsOf(world: World, calendars: Calendars): OrdinaryOrderFacts[] {
  return world.orders.flatMap((order) =>
    order.items.map(({ itemId, dispatchedAt, status }) => ({
      orderId: order.orderId,
      itemId,
      placedAt: order.placedAt,
      dispatchBy: dispatchBy(world, order, order.placedAt, calendars),
      dispatchedAt,
      cancelled: status === 'cancelled',
      timeZone: shopOf(world, order).timeZone,
    })),
  );
}

/** The parts of registrations in force, with their stock (O3). */
export function stockFactsOf(world: World): StockFacts[] {
  const today = sellerToday(world);
  const inForce = world.registrations.filter((registration) => covers(registration, today));
  const partIds = new Set(inForce.flatMap(({ lines }) => lines.map(({ partId }) => partId)));
  return [...partIds].flatMap((partId) => {
    const { sku, name, stock, lowStockAt, discontinued } = partOf(world, partId);
    // Nobody can stock up on what is made no more.
    return discontinued ? [] : [{ sku, name, stock, lowStockAt }];
  });
}

/** The parents that requests go through for today (O5). */
export function registeredParentsOf(world: World): { sku: string; title: string; parts: number }[] {
  const today = sellerToday(world);
  return world.registrations
    .filter((registration) => covers(registration, today))
    .flatMap(({ parentId, lines }) => {
      const parent = world.parents.find((candidate) => candidate.parentId === parentId);
      return parent ? [{ sku: parent.sku, title: parent.title, parts: lines.length }] : [];
    });
}

function dispatchBy(world: World, order: WorldOrder, from: string, calendars: Calendars): string {
  const calendar = calendars.get(marketplaceOf(world, order));
  if (!calendar) throw new Error('The reports need the calendar of each marketplace.');
  return workingDaysAfter(
    localDate(from, shopOf(world, order).timeZone),
    world.settings.dispatchDays,
    calendar,
  );
}
