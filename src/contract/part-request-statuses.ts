/** Where a part request stands; a status that the kit does not know becomes `unknown`. */
export const PART_REQUEST_STATUSES = [
  'requested',
  'confirmed',
  'dispatched',
  'delivered',
  'not-received',
  'cancelled',
  'unknown',
] as const;
