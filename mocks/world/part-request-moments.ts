import type { RequestEvent } from '../../src/contract/index.js';
import type { RequestStatus } from '../programme/part-request.js';
import type { WorldPartRequest } from './schema.js';

/** The members that say when a part request came to a status. */
export type Moment = 'confirmedAt' | 'dispatchedAt' | 'deliveredAt' | 'notReceivedAt' | 'cancelledAt';

/** The moments that a part request of this status must have; some have more. */
export function momentsOf(status: RequestStatus): readonly Moment[] {
  switch (status) {
    case 'requested':
      return [];
    case 'confirmed':
      return ['confirmedAt'];
    case 'dispatched':
      return ['confirmedAt', 'dispatchedAt'];
    case 'delivered':
      return ['confirmedAt', 'dispatchedAt', 'deliveredAt'];
    case 'not-received':
      return ['confirmedAt', 'dispatchedAt', 'notReceivedAt'];
    case 'cancelled':
      return ['cancelledAt'];
  }
}

/** Each moment with the status that it began, in the order of a request's way. */
const WAY = [
  ['requested', 'requestedAt'],
  ['confirmed', 'confirmedAt'],
  ['dispatched', 'dispatchedAt'],
  ['delivered', 'deliveredAt'],
  ['not-received', 'notReceivedAt'],
  ['cancelled', 'cancelledAt'],
] as const satisfies [RequestStatus, Moment | 'requestedAt'][];

/** A request's way so far, oldest first; its last step is where it stands. */
export function historyOf(request: WorldPartRequest): RequestEvent[] {
  // Told by the steps and not sorted by time: the world's clock can be set back between two of them.
  return WAY.flatMap(([status, moment]) => {
    const at = request[moment];
    return at === undefined ? [] : [{ status, at }];
  });
}

/** A part request brought to a status at an instant; steps that were passed over happened in the same moment. */
export function movedTo(request: WorldPartRequest, status: RequestStatus, at: string): WorldPartRequest {
  const moments = momentsOf(status).map((moment) => [moment, request[moment] ?? at]);
  return { ...request, status, ...Object.fromEntries(moments) };
}
