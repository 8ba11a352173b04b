import * as z from 'zod/mini';
import { Id, LocalDate, OptionalWebUrl, Text } from './scalars.js';
import { ORDER_ITEM_STATUSES } from './part-values.js';

export const OrderItemStatus = z.catch(z.enum(ORDER_ITEM_STATUSES), 'unknown');
export type OrderItemStatus = z.infer<typeof OrderItemStatus>;

/** One line of an order. */
export const OrderItem = z.object({
  itemId: Id,
  title: Text,
  imageUrl: OptionalWebUrl,
  quantity: z.catch(z.int().check(z.positive()), 1),
  status: OrderItemStatus,
  deliveredOn: z.catch(z.optional(LocalDate), undefined),
});
export type OrderItem = z.infer<typeof OrderItem>;

export const Order = z.object({
  orderId: Id,
  placedOn: LocalDate,
  items: z.array(OrderItem),
});
export type Order = z.infer<typeof Order>;

/** `GET /orders`: newest first; `nextCursor` is there while older ones follow. */
export const OrderPage = z.object({
  orders: z.array(Order),
  nextCursor: z.catch(z.optional(z.string()), undefined),
});
export type OrderPage = z.infer<typeof OrderPage>;
