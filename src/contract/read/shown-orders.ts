import type { Order, OrderItem } from '../orders.js';
import { lenient, object, string, text, type Reader, list } from './reader.js';
import { readId, readLocalDate, readOptionalUrl } from './scalars.js';

/** What the help centre shows of an item of an order. */
export type ShownItem = Pick<OrderItem, 'itemId' | 'title' | 'imageUrl'>;

/** What it shows of an order. */
export type ShownOrder = Pick<Order, 'orderId' | 'placedOn'> & { readonly items: readonly ShownItem[] };

export interface ShownOrders {
  readonly orders: readonly ShownOrder[];
  readonly nextCursor?: string | undefined;
}

/** Reads of a page of orders what the help centre shows; it fits where the whole page fits. */
export const readShownOrders: Reader<ShownOrders> = object({
  orders: list<ShownOrder>(
    object({
      orderId: readId,
      placedOn: readLocalDate,
      items: list<ShownItem>(object({ itemId: readId, title: text, imageUrl: readOptionalUrl })),
    }),
  ),
  nextCursor: lenient(string),
});
