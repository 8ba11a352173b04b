// As values.ts, for what no touchpoint but the help centre reads.

/** What a shopper may do with a request (S8, S13, S17). */
export const PART_REQUEST_ACTIONS = ['cancel', 'report-not-received', 'answer-outcome'] as const;

/** How much is left of a part (S10); a state that the kit does not know counts as `out`. */
export const PART_STOCKS = ['available', 'low', 'expected', 'out', 'discontinued'] as const;

/** Who sends a part (S15). */
export const FULFILMENTS = ['platform', 'merchant'] as const;

/** Where an order item is; a status that the kit does not know becomes `unknown`. */
export const ORDER_ITEM_STATUSES = [
  'ordered',
  'dispatched',
  'delivered',
  'returned',
  'cancelled',
  'unknown',
] as const;
