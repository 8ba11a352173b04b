import { readSupportContext } from '../contract/read/support-context.js';
import type { Touchpoint } from '../contract/scalars.js';
import type { SupportContext } from '../contract/support-context.js';
import { call, type CallOptions } from './call.js';
import type { Connection } from './connection.js';
import type { OrderItemIds } from './order-item.js';
import type { Result } from './result.js';

/** All that the journey of one order item needs, in one call (S7). */
export function loadSupportContext(
  connection: Connection,
  { orderId, itemId, touchpoint }: OrderItemIds & { touchpoint: Touchpoint },
  options?: CallOptions,
): Promise<Result<SupportContext>> {
  return call(connection, {
    ...options,
    method: 'GET',
    path: ['orders', orderId, 'items', itemId, 'support'],
    query: [['touchpoint', touchpoint]],
    read: readSupportContext,
  });
}
