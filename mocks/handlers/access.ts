import type { OrderItemRef, Shopper, World, WorldOrder, WorldPartRequest } from '../world/schema.js';
import { locate, type Located } from '../world/facts.js';

/** Whose session a call carries; a redeemed link's is scoped to one order item. */
export interface Access {
  shopper: Shopper;
  scope?: OrderItemRef | undefined;
}

/** The session that a bearer token stands for; none where it is missing, unknown or over. */
export function accessOf(world: World, request: Request): Access | undefined {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const session = world.sessions.find((candidate) => candidate.token === token);
  if (!session) return undefined;
  if (session.expiresAt !== undefined && Date.parse(session.expiresAt) <= Date.parse(world.now)) {
    return undefined;
  }
  const shopper = world.shoppers.find(({ shopperId }) => shopperId === session.shopperId);
  return shopper && { shopper, scope: session.scope };
}

/** The other addresses that a session may send to; who came by a link, which can be passed on, is told none. */
export const savedAddresses = ({ shopper, scope }: Access): NonNullable<Shopper['addresses']> =>
  scope ? [] : (shopper.addresses ?? []);

/** The orders that a session sees, cut down to its one order item where it is scoped. */
export function visibleOrders(world: World, access: Access): WorldOrder[] {
  const own = world.orders.filter(({ shopperId }) => shopperId === access.shopper.shopperId);
  const { scope } = access;
  if (!scope) return own;
  return own
    .filter(({ orderId }) => orderId === scope.orderId)
    .map((order) => ({ ...order, items: order.items.filter(({ itemId }) => itemId === scope.itemId) }));
}

/** The order item that two ids stand for, where the session sees it. */
export function visibleItem(world: World, access: Access, ref: OrderItemRef): Located | undefined {
  const located = locate(world, ref);
  return located && located.order.shopperId === access.shopper.shopperId && isInScope(access, ref)
    ? located
    : undefined;
}

/** Whether the session sees a part request. */
export function seesRequest(world: World, access: Access, request: WorldPartRequest): boolean {
  return visibleItem(world, access, request) !== undefined;
}

function isInScope({ scope }: Access, ref: OrderItemRef): boolean {
  return !scope || (scope.orderId === ref.orderId && scope.itemId === ref.itemId);
}
