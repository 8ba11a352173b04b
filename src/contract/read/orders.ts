import type { Order, OrderItem, OrderPage } from '../orders.js';
import { ORDER_ITEM_STATUSES } from '../part-values.js';
import { whole } from './numbers.js';
import { lenient, object, oneOf, or, string, text, type Reader, list } from './reader.js';
import { readId, readLocalDate, readOptionalUrl } from './scalars.js';

export const readOrderItem: Reader<OrderItem> = object({
  itemId: readId,
  title: text,
  imageUrl: readOptionalUrl,
  quantity: or(whole(1), 1),
  status: or(oneOf(ORDER_ITEM_STATUSES), 'unknown'),
  deliveredOn: lenient(readLocalDate),
});

export const readOrder: Reader<Order> = object({
  orderId: readId,
  placedOn: readLocalDate,
  items: list(readOrderItem),
});

export const readOrderPage: Reader<OrderPage> = object({
  orders: list(readOrder),
  nextCursor: lenient(string),
});
