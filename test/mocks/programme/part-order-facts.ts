import * as fc from 'fast-check';
import type { OrderItemOutcome, PartOrderFacts } from '../../../mocks/programme/part-orders.js';
import { REQUEST_STATUSES } from '../../../mocks/programme/part-request.js';
import { anyZone } from './facts.js';

/** A part order that was delivered on 5 July in Los Angeles, changed as asked. */
export function partOrder(change: Partial<PartOrderFacts> = {}): PartOrderFacts {
  return {
    requestId: 'P-1',
    orderId: '113-1',
    itemId: '1',
    touchpoint: 'return',
    requestedAt: '2026-07-01T17:00:00Z',
    confirmedAt: '2026-07-01T18:00:00Z',
    dispatchedAt: '2026-07-02T17:00:00Z',
    deliveredAt: '2026-07-05T17:00:00Z',
    status: 'delivered',
    dispatchBy: '2026-07-03',
    quantity: 1,
    currency: 'USD',
    timeZone: 'America/Los_Angeles',
    ...change,
  };
}

/** A parent whose window ends on 28 July and that did not go back, changed as asked. */
export function outcome(change: Partial<OrderItemOutcome> = {}): OrderItemOutcome {
  return {
    orderId: '113-1',
    itemId: '1',
    windowEndsOn: '2026-07-28',
    timeZone: 'America/Los_Angeles',
    ...change,
  };
}

/** Any instant of three months of 2026, close enough together that the rules' boundaries are met. */
export const anySummerInstant = fc
  .integer({
    min: Date.parse('2026-06-01T00:00:00Z') / 3_600_000,
    max: Date.parse('2026-08-31T23:00:00Z') / 3_600_000,
  })
  .map((hours) => new Date(hours * 3_600_000).toISOString());

/** Any local day of these months. */
export const anySummerDay = anySummerInstant.map((instant) => instant.slice(0, 10));

const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anyItem = fc.record({ orderId: fc.constantFrom('113-1', '113-2'), itemId: fc.constantFrom('1', '2') });

/** Any part orders, several of one order item among them; ids are unique. */
export const anyPartOrders: fc.Arbitrary<PartOrderFacts[]> = fc.uniqueArray(
  fc
    .tuple(
      anyItem,
      fc.record({
        requestId: fc.nat(50).map((number) => `P-${number}`),
        touchpoint: fc.constantFrom('email', 'order', 'return', 'help'),
        requestedAt: anySummerInstant,
        dispatchedAt: perhaps(anySummerInstant),
        deliveredAt: perhaps(anySummerInstant),
        cancelledAt: perhaps(anySummerInstant),
        status: fc.constantFrom(...REQUEST_STATUSES),
        kept: perhaps(fc.boolean()),
        dispatchBy: anySummerDay,
        quantity: fc.integer({ min: 1, max: 5 }),
        currency: fc.constantFrom('USD', 'EUR', 'GBP'),
        timeZone: anyZone,
      }),
    )
    .map(([item, order]): PartOrderFacts => ({ ...item, ...order })),
  { selector: ({ requestId }) => requestId, maxLength: 12 },
);

/** Outcomes of some of those order items, one each. */
export const anyOutcomes: fc.Arbitrary<OrderItemOutcome[]> = fc.uniqueArray(
  fc
    .tuple(
      anyItem,
      fc.record({ windowEndsOn: anySummerDay, timeZone: anyZone, returnedAt: perhaps(anySummerInstant) }),
    )
    .map(([item, rest]): OrderItemOutcome => ({ ...item, ...rest })),
  { selector: ({ orderId, itemId }) => `${orderId}:${itemId}` },
);
