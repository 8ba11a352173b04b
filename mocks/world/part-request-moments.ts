import type { RequestStatus } from '../programme/part-request.js';
import type { WorldPartRequest } from './schema.js';

/** The members that say when a part request came to a status. */
export type Moment = 'confirmedAt' | 'dispatchedAt' | 'deliveredAt' | 'cancelledAt';

/** The moments that a part request of this status must have; some have more. */
export function momentsOf(status: RequestStatus): readonly Moment[] {
  switch (status) {
    case 'requested':
      return [];
    case 'confirmed':
      return ['confirmedAt'];
    case 'dispatched':
    case 'not-received':
      return ['confirmedAt', 'dispatchedAt'];
    case 'delivered':
      return ['confirmedAt', 'dispatchedAt', 'deliveredAt'];
    case 'cancelled':
      return ['cancelledAt'];
  }
}

/** A part request brought to a status at an instant; steps that were passed over happened in the same moment. */
export function movedTo(request: WorldPartRequest, status: RequestStatus, at: string): WorldPartRequest {
  const moments = momentsOf(status).map((moment) => [moment, request[moment] ?? at]);
  return { ...request, status, ...Object.fromEntries(moments) };
}
