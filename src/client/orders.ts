import type { Order, OrderPage } from '../contract/orders.js';
import { readOrder, readOrderPage } from '../contract/read/orders.js';
import { call, type CallOptions } from './call.js';
import type { Connection } from './connection.js';
import type { Result } from './result.js';

/** Which of the shopper's orders: from where on (`nextCursor` of the page before), and those that match a search. */
export interface OrdersQuery {
  cursor?: string;
  query?: string;
}

/** One page of the shopper's orders, newest first (S6). */
export function loadOrders(
  connection: Connection,
  { cursor, query }: OrdersQuery = {},
  options?: CallOptions,
): Promise<Result<OrderPage>> {
  return call(connection, {
    ...options,
    method: 'GET',
    path: ['orders'],
    query: [
      ['cursor', cursor],
      ['query', query?.trim()],
    ],
    read: readOrderPage,
  });
}

/** One order of the shopper's. */
export function loadOrder(
  connection: Connection,
  orderId: string,
  options?: CallOptions,
): Promise<Result<Order>> {
  return call(connection, { ...options, method: 'GET', path: ['orders', orderId], read: readOrder });
}
