import type { RequestStatus } from './part-request.js';

/** Whether part orders wait for the seller's word (O1). */
export type OrderConfirmation = 'by-hand' | 'automatic';

/** Where a part order stands as soon as it is made: confirmed where that is automatic (O1). */
export function statusOfNewRequest(
  confirmation: OrderConfirmation,
): Extract<RequestStatus, 'requested' | 'confirmed'> {
  return confirmation === 'automatic' ? 'confirmed' : 'requested';
}
