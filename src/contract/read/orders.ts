import type { Order, OrderItem, OrderPage } from '../orders.js';
import { ORDER_ITEM_STATUSES } from '../part-values.js';
import { list } from './list.js';
import { whole } from './numbers.js';
import { lenient, object, oneOf, or, text, type Reader } from './reader.js';
import { readLocalDate } from './dates.js';
import { readId } from './scalars.js';
import { readOptionalUrl } from './urls.js';

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
  nextCursor: lenient(text),
});
