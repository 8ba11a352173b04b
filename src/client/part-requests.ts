import type { OutcomeBody, PartRequest, PartRequestList } from '../contract/part-requests.js';
import { readPartRequest, readPartRequestList } from '../contract/read/part-requests.js';
import { forgetOption } from './option-watchers.js';
import { call, type CallOptions } from './call.js';
import type { Connection } from './connection.js';
import type { OrderItemIds } from './order-item.js';
import type { Result } from './result.js';

/** Forgets the option of an order item whose request was just changed. */
function changed<R extends Result<PartRequest>>(connection: Connection, result: R): R {
  if (result.ok) forgetOption(connection, result.value);
  return result;
}

/** The shopper's part requests, newest first; of one order or one order item where given. */
export function loadPartRequests(
  connection: Connection,
  { orderId, itemId }: Partial<OrderItemIds> = {},
  options?: CallOptions,
): Promise<Result<PartRequestList>> {
  return call(connection, {
    ...options,
    method: 'GET',
    path: ['part-requests'],
    query: [
      ['orderId', orderId],
      ['itemId', itemId],
    ],
    read: readPartRequestList,
  });
}

/** One part request as it now stands. */
export function loadPartRequest(
  connection: Connection,
  requestId: string,
  options?: CallOptions,
): Promise<Result<PartRequest>> {
  return call(connection, {
    ...options,
    method: 'GET',
    path: ['part-requests', requestId],
    read: readPartRequest,
  });
}

async function act(
  connection: Connection,
  requestId: string,
  action: 'cancel' | 'not-received' | 'outcome',
  body: object,
  options: CallOptions | undefined,
): Promise<Result<PartRequest>> {
  const path = ['part-requests', requestId, action];
  const result = await call(connection, { ...options, method: 'POST', path, body, read: readPartRequest });
  return changed(connection, result);
}

/** Cancels a request before it is dispatched; the answer holds the window as it then is (S8). */
export function cancelPartRequest(
  connection: Connection,
  requestId: string,
  options?: CallOptions,
): Promise<Result<PartRequest>> {
  return act(connection, requestId, 'cancel', {}, options);
}

/** Says that the part never arrived (S13). */
export function reportNotReceived(
  connection: Connection,
  requestId: string,
  options?: CallOptions,
): Promise<Result<PartRequest>> {
  return act(connection, requestId, 'not-received', {}, options);
}

/** Answers whether the shopper keeps the parent now that the part is there (S17). */
export function answerOutcome(
  connection: Connection,
  requestId: string,
  kept: boolean,
  options?: CallOptions,
): Promise<Result<PartRequest>> {
  return act(connection, requestId, 'outcome', { kept } satisfies OutcomeBody, options);
}
