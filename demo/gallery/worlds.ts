import { movedTo } from '../../mocks/world/part-request-moments.js';
import type { OrderItemRef, World } from '../../mocks/world/schema.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';

export type WorldRequest = World['partRequests'][number];
export type WorldStatus = WorldRequest['status'];

/** A world with one part request only. */
export interface WithRequest {
  readonly world: World;
  readonly request: WorldRequest;
}

/**
 * A world in which a part request of the main shopper stands where it is said to, and no other was made; one that
 * stands there already, where there is one.
 */
export function withRequest(
  world: World,
  status: WorldStatus,
  change: Partial<WorldRequest> = {},
): WithRequest {
  const mine = new Set(
    world.orders.flatMap(({ orderId, shopperId }) => (shopperId === MAIN_SHOPPER.shopperId ? [orderId] : [])),
  );
  const requests = world.partRequests.filter(({ orderId }) => mine.has(orderId));
  const found = requests.find((request) => request.status === status && request.kept === undefined);
  const first = found ?? requests.find((request) => request.status === 'requested') ?? requests[0];
  if (!first) throw new Error('The shopper of this world never asked for a part.');
  const request = { ...(found ?? movedTo(first, status, world.now)), ...change };
  return { world: { ...world, partRequests: [request] }, request };
}

/** A world in which an order item has a request that nobody has confirmed yet. */
export function withRequestFor({ world, item }: { world: World; item: OrderItemRef }): WithRequest {
  const { request } = withRequest(world, 'requested');
  const parts = world.registrations
    .find(({ parentId }) => parentId === parentOf(world, item))
    ?.lines.slice(0, 1)
    .map(({ partId }) => ({ partId, quantity: 1 }));
  const own = { ...request, ...item, requestId: `PR-${item.orderId}`, ...(parts && { parts }) };
  return { world: { ...world, partRequests: [own] }, request: own };
}

const parentOf = (world: World, { orderId, itemId }: OrderItemRef): string | undefined =>
  world.orders.find((order) => order.orderId === orderId)?.items.find((item) => item.itemId === itemId)
    ?.parentId;

/** A world in which the shopper never bought anything. */
export const withoutOrders = (world: World): World => ({
  ...world,
  orders: world.orders.filter(({ shopperId }) => shopperId !== MAIN_SHOPPER.shopperId),
  partRequests: [],
  returns: [],
});

/** More than a page of orders holds, and than are shown of one order. */
const LINES = 12;

/** A world in which the shopper has more orders than come at once, and many lines in the newest. */
export function withManyOrders(world: World, { orderId }: OrderItemRef): World {
  const mine = world.orders.filter(({ shopperId }) => shopperId === MAIN_SHOPPER.shopperId);
  const newest = mine.find((order) => order.orderId === orderId);
  if (!newest) return world;
  const lines = mine.flatMap(({ items }) => items).slice(0, LINES);
  const long = {
    ...newest,
    items: lines.map((line, index) => ({ ...line, itemId: `${orderId}-${index + 1}` })),
  };
  const older = lines.map((line, index) => {
    const id = `113-${9_000_000 - index * 37}`;
    return { ...newest, orderId: id, items: [{ ...line, itemId: `${id}-1` }] };
  });
  return { ...world, orders: [long, ...world.orders.filter((order) => order !== newest), ...older] };
}
