import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  ACCOUNT_STATES,
  CLAIM_REPORTS,
  MISHAPS,
  REFUNDERS,
  ReimbursementFacts,
  RETURN_CONDITIONS,
  type Measurement,
} from '../../../mocks/programme/reimbursement-facts.js';

/** The day of every refund and charge in the tables. */
export const DAY_0 = '2026-02-10';

/** The local day so many days after {@link DAY_0}. */
export function day(days: number): string {
  return Temporal.PlainDate.from(DAY_0).add({ days }).toString();
}

/** A sound order of one unit, worth 40 − 3 − 1 − 6 = 30 USD, decided on day 200; changed as asked. */
export function reimbursementFacts(change: Partial<ReimbursementFacts> = {}): ReimbursementFacts {
  return {
    asOf: day(200),
    account: 'active',
    inReimbursementsReport: false,
    amounts: {
      price: 40,
      primeFee: 3,
      paymentFee: 1,
      fulfilmentFees: 6,
      currency: 'USD',
      quantity: 1,
    },
    ...change,
  };
}

/** A fee that was too high by 2.75, confirmed, asked for in time; changed as asked. */
export function measurement(change: Partial<Measurement> = {}): Measurement {
  return {
    chargedOn: DAY_0,
    askedOn: day(90),
    chargedFee: 9.5,
    confirmedFee: 6.75,
    remeasuredInPast60Days: 1,
    unitsAtCentre: 1,
    monthLimitReached: false,
    ...change,
  };
}

const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anyDay = fc.integer({ min: -20, max: 200 }).map(day);
const anyAmount = fc.oneof(
  fc.integer({ min: 0, max: 700_000 }).map((cents) => cents / 100),
  fc.constantFrom(0, 4999.99, 5000, 5000.01),
);

/** Facts that pass the schema, whatever rules they meet, several at once among them. */
export const anyReimbursement: fc.Arbitrary<ReimbursementFacts> = fc
  .record({
    asOf: fc.integer({ min: 0, max: 200 }).map(day),
    account: fc.oneof({ weight: 4, arbitrary: fc.constant('active') }, fc.constantFrom(...ACCOUNT_STATES)),
    inReimbursementsReport: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
    mishap: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.constantFrom(...MISHAPS)),
    deliveredOn: perhaps(anyDay),
    refund: perhaps(
      fc.record({ on: anyDay, by: fc.constantFrom(...REFUNDERS), customerKeeps: fc.boolean() }),
    ),
    returned: perhaps(fc.record({ on: anyDay, condition: fc.constantFrom(...RETURN_CONDITIONS) })),
    amounts: fc.record({
      price: anyAmount,
      primeFee: anyAmount.map((amount) => amount / 10),
      paymentFee: anyAmount.map((amount) => amount / 10),
      fulfilmentFees: anyAmount.map((amount) => amount / 10),
      currency: fc.constantFrom('USD', 'EUR'),
      quantity: fc.integer({ min: 1, max: 5 }),
    }),
    claim: perhaps(
      fc.record({
        checkedReports: fc.subarray([...CLAIM_REPORTS]),
        orderId: perhaps(fc.constant('113-1')),
        itemId: perhaps(fc.constant('1')),
      }),
    ),
    measurement: perhaps(
      fc.record({
        chargedOn: anyDay,
        askedOn: anyDay,
        chargedFee: anyAmount,
        confirmedFee: perhaps(anyAmount),
        remeasuredInPast60Days: fc.nat(3),
        unitsAtCentre: fc.nat(2),
        monthLimitReached: fc.boolean(),
      }),
    ),
    precedence: fc.constantFrom('M7' as const, 'M8' as const, undefined),
  })
  .map((facts) => ReimbursementFacts.safeParse(facts))
  .filter(({ success }) => success)
  .map(({ data }) => data ?? reimbursementFacts());
