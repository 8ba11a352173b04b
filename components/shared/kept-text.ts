import type { Connection } from '../../src/client/connection.js';
import type { OrderItemIds } from '../../src/client/order-item.js';

/** The name under which a browser keeps the journey of an order item: no other API has the same. */
export const keptName = ({ apiBase }: Connection, { orderId, itemId }: OrderItemIds): string =>
  `product-support ${JSON.stringify([apiBase, orderId, itemId])}`;

/** What a page remembers itself where the browser keeps nothing: an element that is made anew takes it up. */
export const remembered = new WeakMap<Connection, Map<string, string>>();

/** What is kept under a name; undefined where nothing is. */
export function keptText(connection: Connection, name: string): string | undefined {
  try {
    const text = localStorage.getItem(name);
    if (text !== null) return text;
  } catch {
    // A page may be forbidden to keep anything.
  }
  return remembered.get(connection)?.get(name);
}
