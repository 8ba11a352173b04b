import type { PartRequestBody, ReturnWindow, Touchpoint } from '../../src/contract/index.js';
import type { EligibilityFacts } from '../programme/eligibility.js';
import type { EvidenceFacts } from '../programme/evidence.js';
import { MARKETPLACES, type Marketplace, type Shop } from '../programme/marketplaces.js';
import { isLive } from '../programme/part-request.js';
import type { PartFacts } from '../programme/parts-offer.js';
import { covers } from '../programme/registration.js';
import { localDate, returnWindow } from '../programme/return-window.js';
import type { ReturnFacts } from '../programme/whole-item-return.js';
import type {
  OrderItemRef,
  Parent,
  RegistrationLine,
  World,
  WorldOrder,
  WorldOrderItem,
  WorldPart,
  WorldPartRequest,
} from './schema.js';

/** One order item, with the order it is in. */
export interface Located {
  order: WorldOrder;
  item: WorldOrderItem;
}

/** The order item that two ids stand for, whoever bought it. */
export function locate(world: World, ref: OrderItemRef): Located | undefined {
  const order = world.orders.find(({ orderId }) => orderId === ref.orderId);
  const item = order?.items.find(({ itemId }) => itemId === ref.itemId);
  return order && item && { order, item };
}

/** Where an order was bought. */
export function marketplaceOf(world: World, order: WorldOrder): Marketplace {
  return order.marketplace ?? world.marketplace;
}

/** The shop in which an order was bought. */
export function shopOf(world: World, order: WorldOrder): Shop {
  return MARKETPLACES[marketplaceOf(world, order)];
}

/** The parent of an order item; a world that was parsed always has it. */
export function parentOf(world: World, item: WorldOrderItem): Parent {
  return found(world.parents.find(({ parentId }) => parentId === item.parentId));
}

/** The part that an id stands for; a world that was parsed always has it. */
export function partOf(world: World, partId: string): WorldPart {
  return found(world.parts.find((part) => part.partId === partId));
}

/** A part on the terms that its registration gives it. */
export interface MappedPart extends Pick<RegistrationLine, 'orderLimit' | 'maxQuantity'> {
  part: WorldPart;
}

/** The parts that are mapped to an order item's parent: those of the registration in force (L1, R1). */
export function partsOf(world: World, { order, item }: Located): MappedPart[] {
  const today = localDate(world.now, shopOf(world, order).timeZone);
  const registration = world.registrations.find(
    (candidate) => candidate.parentId === item.parentId && covers(candidate, today),
  );
  return (registration?.lines ?? []).map(({ partId, orderLimit, maxQuantity }) => ({
    part: partOf(world, partId),
    orderLimit,
    maxQuantity,
  }));
}

/** When an item arrived, by the world's clock: a delivery that lies ahead of it has not happened. */
export function arrivedAt(world: World, item: WorldOrderItem): string | undefined {
  const { deliveredAt } = item;
  return deliveredAt !== undefined && Date.parse(deliveredAt) <= Date.parse(world.now)
    ? deliveredAt
    : undefined;
}

/** Orders, newest first. */
export function newestFirst(orders: readonly WorldOrder[]): WorldOrder[] {
  return orders.toSorted((one, other) => Date.parse(other.placedAt) - Date.parse(one.placedAt));
}

/** The part requests of one order item, newest first. */
export function requestsOf(world: World, { order, item }: Located): WorldPartRequest[] {
  return newestRequestsFirst(
    world.partRequests.filter(({ orderId, itemId }) => orderId === order.orderId && itemId === item.itemId),
  );
}

/** Part requests, newest first; of two in the same moment the one made later. */
export function newestRequestsFirst(requests: readonly WorldPartRequest[]): WorldPartRequest[] {
  return requests
    .toReversed()
    .toSorted((one, other) => Date.parse(other.requestedAt) - Date.parse(one.requestedAt));
}

/** Whether the item went back and the return was not cancelled (E5). */
export function isReturned(world: World, { order, item }: Located): boolean {
  return world.returns.some(
    (made) => made.orderId === order.orderId && made.itemId === item.itemId && !made.cancelled,
  );
}

/** The window of an order item as it would be with these requests alive (S2, S8); absent until delivered. */
export function windowWith(
  world: World,
  { order, item }: Located,
  liveRequestedAt: readonly string[],
): ReturnWindow | undefined {
  const deliveredAt = arrivedAt(world, item);
  if (deliveredAt === undefined) return undefined;
  const { settings } = world;
  return returnWindow({
    deliveredAt,
    timeZone: shopOf(world, order).timeZone,
    returnDays: parentOf(world, item).returnDays ?? settings.returnDays,
    extensionDays: settings.extensionDays,
    extensionBase: settings.extensionBase,
    liveRequestedAt,
  });
}

/** The window of an order item as it now is (S2, S8); absent until delivered. */
export function windowOf(world: World, located: Located): ReturnWindow | undefined {
  return windowWith(world, located, liveRequestedAt(world, located));
}

/** When the live requests of an order item were made (S8), leaving one out where asked. */
export function liveRequestedAt(world: World, located: Located, without?: string): string[] {
  return requestsOf(world, located)
    .filter(({ status, requestId }) => isLive(status) && requestId !== without)
    .map(({ requestedAt }) => requestedAt);
}

/** The facts of the parts that are mapped to an order item's parent. */
export function partFactsOf(world: World, located: Located): PartFacts[] {
  const live = requestsOf(world, located).filter(({ status }) => isLive(status));
  return partsOf(world, located).map(({ part, orderLimit, maxQuantity }) => ({
    partId: part.partId,
    takenOut: part.takenOut,
    stock: part.stock,
    lowStockAt: part.lowStockAt,
    expectedOn: part.expectedOn,
    discontinued: part.discontinued,
    orderLimit,
    maxQuantity,
    liveRequests: live.filter(({ parts }) => parts.some(({ partId }) => partId === part.partId)).length,
  }));
}

/** The facts that E1 to E11 are decided from. */
export function eligibilityFactsOf(
  world: World,
  located: Located,
  touchpoint: Touchpoint | undefined,
): EligibilityFacts {
  const parent = parentOf(world, located.item);
  return {
    marketplace: marketplaceOf(world, located.order),
    touchpoint,
    now: world.now,
    timeZone: shopOf(world, located.order).timeZone,
    window: windowOf(world, located),
    returned: isReturned(world, located),
    platformFulfilled: parent.fulfilment === 'platform',
    parentActive: parent.active,
    registrations: world.registrations.filter(({ parentId }) => parentId === parent.parentId),
    shopperExcluded: world.shoppers.some(
      ({ shopperId, excluded }) => shopperId === located.order.shopperId && excluded,
    ),
    parts: partFactsOf(world, located),
  };
}

/** The facts that the whole-item return is decided from (S12). */
export function returnFactsOf(world: World, located: Located): ReturnFacts {
  return {
    now: world.now,
    timeZone: shopOf(world, located.order).timeZone,
    window: windowOf(world, located),
    returned: isReturned(world, located),
    price: located.item.price,
    quantity: located.item.quantity,
    dropOffDays: world.settings.dropOffDays,
    returnCost: world.settings.returnCost,
    refundDays: world.settings.refundDays,
  };
}

/** The facts that the pictures of a request are judged by. */
export function evidenceFactsOf(
  { evidence, partRequests, settings }: World,
  shopperId: string,
  { reason, evidenceIds = [] }: Pick<PartRequestBody, 'reason' | 'evidenceIds'>,
): EvidenceFacts {
  const own = evidence.filter((picture) => picture.shopperId === shopperId);
  return {
    reason,
    evidenceIds,
    own: new Set(own.map(({ evidenceId }) => evidenceId)),
    used: new Set(partRequests.flatMap((request) => request.evidenceIds ?? [])),
    rules: settings.evidence,
  };
}

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The world refers to something that it does not hold.');
  return thing;
}
