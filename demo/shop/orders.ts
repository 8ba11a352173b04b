import { arrivedAt, newestFirst, parentOf, shopOf } from '../../mocks/world/facts.js';
import type { World, WorldOrder, WorldOrderItem } from '../../mocks/world/schema.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import type { Money } from '../../src/contract/index.js';
import { API_BASE } from './api-base.js';

/** One line of an order, as the shop's own pages show it. */
export interface ShopItem {
  orderId: string;
  itemId: string;
  title: string;
  pictureUrl: string;
  status: WorldOrderItem['status'];
  /** An instant; absent until it arrives. */
  deliveredAt?: string;
  quantity: number;
  /** Of one unit. */
  price: Money;
}

/** An order, as the shop's own pages show it. */
export interface ShopOrder {
  orderId: string;
  /** An instant. */
  placedAt: string;
  /** The shop's zone, in which its days are told. */
  timeZone: string;
  items: ShopItem[];
  total: Money;
}

// The shop's own back end knows its orders: they do not come from the support API, and stay when that is down.
/** The signed-in shopper's orders, newest first. */
export function ordersOf(world: World): ShopOrder[] {
  const mine = world.orders.filter(({ shopperId }) => shopperId === MAIN_SHOPPER.shopperId);
  return newestFirst(mine).map((order) => toShopOrder(world, order));
}

/** The address of a picture of the catalogue, by key: `parents/lamp`. */
export function pictureUrl(key: string): string {
  return new URL(`${API_BASE}/pictures/${key}.svg`, document.baseURI).href;
}

function toShopOrder(world: World, order: WorldOrder): ShopOrder {
  const { orderId, placedAt } = order;
  const items = order.items.map((item): ShopItem => {
    const { title, picture } = parentOf(world, item);
    const { itemId, status, quantity, price } = item;
    const deliveredAt = arrivedAt(world, item);
    return {
      orderId,
      itemId,
      title,
      pictureUrl: pictureUrl(picture),
      status,
      ...(deliveredAt !== undefined && { deliveredAt }),
      quantity,
      price,
    };
  });
  const currency = items[0]?.price.currency ?? 'USD';
  const amount = items.reduce((sum, { quantity, price }) => sum + quantity * price.amount, 0);
  return { orderId, placedAt, timeZone: shopOf(world, order).timeZone, items, total: { amount, currency } };
}
