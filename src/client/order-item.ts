import { encodeId } from './url.js';

/** What names one order item. */
export interface OrderItemIds {
  orderId: string;
  itemId: string;
}

/** `ORDER:ITEM` as `GET /support-options` takes it, each side percent-encoded; undefined where an id cannot exist. */
export function orderItemKey({ orderId, itemId }: OrderItemIds): string | undefined {
  const order = encodeId(orderId);
  const item = encodeId(itemId);
  return order && item && `${order}:${item}`;
}
