/** The calls of the support API, by method and path (`{…}` stands for an id). */
export const API_CALLS = [
  'GET /support-options',
  'GET /orders',
  'GET /orders/{orderId}',
  'GET /orders/{orderId}/items/{itemId}/support',
  'POST /part-requests',
  'GET /part-requests',
  'GET /part-requests/by-key/{key}',
  'GET /part-requests/{requestId}',
  'POST /part-requests/{requestId}/cancel',
  'POST /part-requests/{requestId}/not-received',
  'POST /part-requests/{requestId}/outcome',
  'POST /returns',
  'POST /deep-links/redeem',
  'POST /evidence',
] as const;
export type ApiCall = (typeof API_CALLS)[number];
