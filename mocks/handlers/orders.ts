import type { Order, OrderPage } from '../../src/contract/index.js';
import { newestFirst, parentOf } from '../world/facts.js';
import type { World, WorldOrder } from '../world/schema.js';
import { visibleOrders } from './access.js';
import { answer, param, type Route } from './call.js';
import { orderPayload } from './payloads.js';
import { malformed, problem } from './problems.js';

const PAGE_SIZE = 10;

/** `GET /orders` and `GET /orders/{orderId}`: the shopper's orders, newest first (S6). */
export const orderRoutes: Route[] = [
  {
    call: 'GET /orders',
    answer({ url, store, access, base }) {
      const { world } = store;
      const words = fold(url.searchParams.get('query') ?? '')
        .split(/\s+/)
        .filter((word) => word !== '');
      const matching = newestFirst(visibleOrders(world, access)).filter((order) => {
        const text = searchText(world, order);
        return words.every((word) => text.includes(word));
      });
      const cursor = url.searchParams.get('cursor');
      const last = cursor === null ? -1 : matching.findIndex(({ orderId }) => orderId === cursor);
      if (cursor !== null && last < 0) return malformed('The cursor is not one that this list gave.');
      const page = matching.slice(last + 1, last + 1 + PAGE_SIZE);
      return answer<OrderPage>(200, {
        orders: page.map((order) => orderPayload(world, order, base)),
        nextCursor: last + 1 + PAGE_SIZE < matching.length ? page.at(-1)?.orderId : undefined,
      });
    },
  },
  {
    call: 'GET /orders/{orderId}',
    answer(call) {
      const { world } = call.store;
      const order = visibleOrders(world, call.access).find(
        ({ orderId }) => orderId === param(call, 'orderId'),
      );
      return order ? answer<Order>(200, orderPayload(world, order, call.base)) : problem('not-found');
    },
  },
];

function searchText(world: World, order: WorldOrder): string {
  return fold([order.orderId, ...order.items.map((item) => parentOf(world, item).title)].join(' '));
}

/** Without case and accents. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
