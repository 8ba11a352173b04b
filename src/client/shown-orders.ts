import { readShownOrders, type ShownOrders } from '../contract/read/shown-orders.js';
import type { Connection } from './connection.js';
import type { OrdersQuery } from './orders.js';
import type { Result } from './result.js';
import { send } from './send.js';

/** As `loadOrders`, with what the help centre shows of them; `query` goes out as it is. */
export const loadShownOrders = (connection: Connection, query: OrdersQuery): Promise<Result<ShownOrders>> =>
  send(connection, { path: ['orders'], query: Object.entries(query), read: readShownOrders });
