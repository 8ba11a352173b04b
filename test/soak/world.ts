import { createWorld, scenarioItem } from '../../mocks/world/scenarios.js';
import type { OrderItemRef, World, WorldPart } from '../../mocks/world/schema.js';

/** How things stand when a run begins. */
export const SITUATIONS = [
  'plenty',
  'one request',
  'last of each',
  'runs out',
  'nothing left',
  'more comes',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** How many of its parts the item keeps: few, so that a run is quick. */
const PARTS = 3;
/** So many that no limit of the API's hides an order that was made twice. */
const PLENTY = 9;

const whole = createWorld('default');

function itemOf(world: World): OrderItemRef {
  const item = scenarioItem(world);
  if (!item) throw new Error('The default world is about no order item.');
  return item;
}

/** The one order item that every run is about. */
export const ITEM = itemOf(whole);

function smallWorld(): World {
  const orders = whole.orders
    .filter(({ orderId }) => orderId === ITEM.orderId)
    .map((order) => ({ ...order, items: order.items.filter(({ itemId }) => itemId === ITEM.itemId) }));
  const parentId = orders[0]?.items[0]?.parentId;
  const registrations = whole.registrations
    .filter((registration) => registration.parentId === parentId)
    .map((registration) => ({
      ...registration,
      lines: registration.lines
        .slice(0, PARTS)
        .map(({ partId }) => ({ partId, orderLimit: PLENTY, maxQuantity: 2 })),
    }));
  const isMapped = ({ partId }: WorldPart): boolean =>
    registrations.some(({ lines }) => lines.some((line) => line.partId === partId));
  return {
    ...whole,
    orders,
    registrations,
    parents: whole.parents.filter((parent) => parent.parentId === parentId),
    parts: whole.parts
      .filter(isMapped)
      .map((part) => ({ ...part, companions: [], stock: PLENTY, lowStockAt: 1 })),
    partRequests: [],
    returns: [],
    settings: { ...whole.settings, evidence: { ...whole.settings.evidence, required: [] } },
  };
}

const plenty = smallWorld();
const withStock = (stock: number): World => ({
  ...plenty,
  parts: plenty.parts.map((part) => ({ ...part, stock })),
});

/** No request of a part is left where one is too many. */
export const withOrderLimit = (world: World, orderLimit: number): World => ({
  ...world,
  registrations: world.registrations.map((registration) => ({
    ...registration,
    lines: registration.lines.map((line) => ({ ...line, orderLimit })),
  })),
});

/** The world of each situation; none is ever changed in place. */
export const WORLDS: Readonly<Record<Situation, World>> = {
  plenty,
  'one request': withOrderLimit(plenty, 1),
  'last of each': withStock(1),
  'runs out': { ...plenty, stockRunsOutOnRequest: true },
  'nothing left': withStock(0),
  'more comes': {
    ...plenty,
    parts: plenty.parts.map((part, index) =>
      index === 0 ? { ...part, stock: 0, expectedOn: '2026-06-23' } : part,
    ),
  },
};
