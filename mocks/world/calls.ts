export { API_CALLS, type ApiCall } from '../../src/contract/calls.js';

/** The seller's side of the programme. */
export const SELLER_CALLS = [
  'GET /programme/registrations',
  'POST /programme/registrations',
  'GET /programme/registrations/{registrationId}',
  'PUT /programme/registrations/{registrationId}',
  'GET /programme/registrations/{registrationId}/template',
  'POST /programme/registrations/{registrationId}/corrections',
  'POST /programme/registrations/{registrationId}/withdrawal',
  'PUT /programme/listings/{sku}',
  'PUT /programme/inventory/{sku}',
  'GET /programme/reports',
  'POST /programme/reimbursements',
  'GET /programme/returns',
  'POST /programme/returns/{returnId}/claim',
] as const;
export type SellerCall = (typeof SELLER_CALLS)[number];

/** What the platform, the warehouse and the carrier do; a button in the back office. */
export const PLATFORM_CALLS = [
  'PUT /mock/seller',
  'PUT /mock/settings',
  'PUT /mock/parents/{sku}',
  'POST /mock/registrations/{registrationId}/decision',
  'POST /mock/orders/{orderId}/items/{itemId}/status',
  'POST /mock/part-requests/{requestId}/status',
  'POST /mock/returns/{returnId}/receipt',
] as const;
export type PlatformCall = (typeof PLATFORM_CALLS)[number];

/** The mock's own calls, never in the kit's contract: faults never hit them. */
export type MockCall =
  | SellerCall
  | PlatformCall
  | 'GET /mock/world'
  | 'PUT /mock/world'
  | 'POST /mock/reset'
  | 'PUT /mock/clock'
  | 'PUT /mock/faults'
  | 'POST /mock/deep-links';
