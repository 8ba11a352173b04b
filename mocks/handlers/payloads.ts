import type {
  ArrivalEstimate,
  Order,
  OrderItem,
  PartRequest,
  ReturnFallback,
  ReturnWindow,
  WholeItemReturn,
} from '../../src/contract/index.js';
import { arrivalOf } from '../programme/arrival.js';
import { allowedActions, isLive, orderTotal } from '../programme/part-request.js';
import { localDate } from '../programme/return-window.js';
import { decideReturn, returnFallback } from '../programme/whole-item-return.js';
import {
  arrivedAt,
  liveRequestedAt,
  locate,
  parentOf,
  partOf,
  returnFactsOf,
  shopOf,
  windowWith,
  type Located,
} from '../world/facts.js';
import { historyOf } from '../world/part-request-moments.js';
import type { World, WorldOrder, WorldPart, WorldPartRequest, WorldReturn } from '../world/schema.js';

/** An order line as the contract has it. */
export function orderItemPayload(world: World, { order, item }: Located, base: string): OrderItem {
  const parent = parentOf(world, item);
  const arrived = arrivedAt(world, item);
  return {
    itemId: item.itemId,
    title: parent.title,
    imageUrl: pictureUrl(base, parent.picture),
    quantity: item.quantity,
    // The clock can be set to before a delivery: then the item is still on its way.
    status: item.status === 'delivered' && arrived === undefined ? 'dispatched' : item.status,
    deliveredOn: arrived && localDate(arrived, shopOf(world, order).timeZone),
  };
}

/** An order as the contract has it. */
export function orderPayload(world: World, order: WorldOrder, base: string): Order {
  return {
    orderId: order.orderId,
    placedOn: localDate(order.placedAt, shopOf(world, order).timeZone),
    items: order.items.map((item) => orderItemPayload(world, { order, item }, base)),
  };
}

/** The whole-item return that is possible now (S12). */
export function returnPayload(world: World, located: Located): ReturnFallback {
  return returnFallback(decideReturn(returnFactsOf(world, located)));
}

/** A part request with its whole confirmation; none where its order item is not in the world. */
export function partRequestPayload(
  world: World,
  request: WorldPartRequest,
  base: string,
): PartRequest | undefined {
  const located = locate(world, request);
  const live = located && liveRequestedAt(world, located);
  const returnWindow = located && live && windowWith(world, located, live);
  const shopper = world.shoppers.find(({ shopperId }) => shopperId === located?.order.shopperId);
  if (!located || !returnWindow || !shopper) return undefined;

  const parts = request.parts.map(({ partId, quantity }) => ({ part: partOf(world, partId), quantity }));
  const shop = shopOf(world, located.order);
  const actions = allowedActions(request);
  return {
    requestId: request.requestId,
    orderId: request.orderId,
    itemId: request.itemId,
    itemTitle: parentOf(world, located.item).title,
    status: request.status,
    reason: request.reason,
    note: request.note,
    parts: parts.map(({ part, quantity }) => ({
      partId: part.partId,
      name: part.name,
      imageUrl: pictureUrl(base, part.picture),
      quantity,
      packQuantity: part.packQuantity ?? 1,
    })),
    requestedAt: request.requestedAt,
    total: orderTotal(shop.currency),
    deliveryAddress: request.deliverTo ?? shopper.address,
    arrival: expectedArrival(
      request,
      parts.map(({ part }) => part),
      shop.timeZone,
    ),
    trackingUrl: trackingUrl(request),
    history: historyOf(request),
    returnWindow,
    returnWindowIfCancelled: actions.includes('cancel')
      ? windowIfCancelled(world, located, request, returnWindow)
      : undefined,
    actions,
    kept: request.kept,
  };
}

/** A whole-item return as the contract has it. */
export function wholeItemReturnPayload(
  made: WorldReturn,
  terms: Pick<WholeItemReturn, 'refund' | 'dropOffBy'>,
): WholeItemReturn {
  return {
    returnId: made.returnId,
    orderId: made.orderId,
    itemId: made.itemId,
    reason: made.reason,
    note: made.note,
    refund: terms.refund,
    labelUrl: `https://returns.example.com/labels/${encodeURIComponent(made.returnId)}`,
    dropOffBy: terms.dropOffBy,
  };
}

/** The window after a cancellation, where that changes it (S8). */
function windowIfCancelled(
  world: World,
  located: Located,
  request: WorldPartRequest,
  current: ReturnWindow,
): ReturnWindow | undefined {
  const after = windowWith(world, located, liveRequestedAt(world, located, request.requestId));
  return after && (after.endsOn !== current.endsOn || after.extended !== current.extended)
    ? after
    : undefined;
}

/** When the parts come, while they still can. */
function expectedArrival(
  { status, requestedAt }: WorldPartRequest,
  parts: readonly WorldPart[],
  timeZone: string,
): ArrivalEstimate | undefined {
  const isComing = isLive(status) && status !== 'delivered' && status !== 'not-received';
  return isComing
    ? arrivalOf(
        parts.map(({ fulfilment }) => fulfilment),
        requestedAt,
        timeZone,
      )
    : undefined;
}

/** A parcel can be followed once it was handed over. */
function trackingUrl({ status, requestId }: WorldPartRequest): string | undefined {
  return status === 'dispatched' || status === 'delivered' || status === 'not-received'
    ? `https://track.example.com/${encodeURIComponent(requestId)}`
    : undefined;
}

/** Where a picture of the catalogue is served; none where the listing has none. */
export function pictureUrl(base: string, key: string | undefined): string | undefined {
  return key && `${base}/pictures/${key}.svg`;
}
