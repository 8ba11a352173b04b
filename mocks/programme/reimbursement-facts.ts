import * as z from 'zod/mini';
import { Id, LocalDate, Money } from '../../src/contract/index.js';

const Count = z.int().check(z.nonnegative());
/** In the currency's main unit; bounded, so that cents stay exact. */
const Amount = z.number().check(z.nonnegative(), z.lte(1_000_000_000));

/** What happened to the item while the platform or its carrier had it, before or beside any return (M3). */
export const MISHAPS = ['lost', 'damaged-at-facility', 'damaged-by-carrier'] as const;
export type Mishap = (typeof MISHAPS)[number];

/** Where the merchant's account stands; only an active one is reimbursed (M1). */
export const ACCOUNT_STATES = ['active', 'inactive', 'under-review', 'suspended'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** In what condition a whole-item return was received (M4 to M6, M16). */
export const RETURN_CONDITIONS = [
  'sellable',
  'damaged-by-platform',
  'damaged-by-carrier',
  'damaged-by-customer',
  'recalled',
  'defective',
  'used-memory',
] as const;
export type ReturnCondition = (typeof RETURN_CONDITIONS)[number];

/** Who made a refund: the platform, a merchant whom it authorised, or a merchant without (M8, M9). */
export const REFUNDERS = ['platform', 'authorised-merchant', 'merchant'] as const;
export type Refunder = (typeof REFUNDERS)[number];

/** The seller's reports that have to be checked before a claim (M15). */
export const CLAIM_REPORTS = ['reimbursements', 'returns'] as const;
export type ClaimReport = (typeof CLAIM_REPORTS)[number];

export const Refund = z.strictObject({
  on: LocalDate,
  by: z.enum(REFUNDERS),
  /** Whether the platform asked the customer to keep the item (M7). */
  customerKeeps: z.boolean(),
});
export type Refund = z.infer<typeof Refund>;

/** What M10 is worked out from: price and fees of one unit, as on the original order. */
export const ReimbursementAmounts = z.strictObject({
  price: Amount,
  primeFee: Amount,
  paymentFee: Amount,
  /** All fulfilment fees together. */
  fulfilmentFees: Amount,
  currency: Money.shape.currency,
  /** Units of the order item; all share its fate. */
  quantity: z.int().check(z.positive(), z.lte(1_000_000)),
});
export type ReimbursementAmounts = z.infer<typeof ReimbursementAmounts>;

/** A claim as the merchant made it; what it lacks makes it incomplete, not invalid (M15). */
export const Claim = z.strictObject({
  checkedReports: z.array(z.enum(CLAIM_REPORTS)),
  orderId: z.optional(Id),
  itemId: z.optional(Id),
});
export type Claim = z.infer<typeof Claim>;

/** A weight or size fee that the merchant holds to be wrong (M12 to M14). */
export const Measurement = z.strictObject({
  chargedOn: LocalDate,
  /** The day on which remeasuring was asked for. */
  askedOn: LocalDate,
  /** The whole fee that was charged, in the order's currency. */
  chargedFee: Amount,
  /** The whole fee by the platform's new measurement; absent until it has measured. */
  confirmedFee: z.optional(Amount),
  /** Remeasurings in the 60 days before this one was asked for. */
  remeasuredInPast60Days: Count,
  unitsAtCentre: Count,
  monthLimitReached: z.boolean(),
});
export type Measurement = z.infer<typeof Measurement>;

const Facts = z.strictObject({
  /** The local day on which is decided. */
  asOf: LocalDate,
  account: z.enum(ACCOUNT_STATES),
  /** Whether the order item is in the reimbursements report already (M2). */
  inReimbursementsReport: z.boolean(),
  mishap: z.optional(z.enum(MISHAPS)),
  /** The local day on which the customer got the item; absent while it has not arrived (M8). */
  deliveredOn: z.optional(LocalDate),
  refund: z.optional(Refund),
  /** The whole item as it came back; it may come before its refund. */
  returned: z.optional(z.strictObject({ on: LocalDate, condition: z.enum(RETURN_CONDITIONS) })),
  amounts: ReimbursementAmounts,
  claim: z.optional(Claim),
  measurement: z.optional(Measurement),
  /** Which of the two rules wins after 60 days, where they contradict each other; M8 if not given. */
  precedence: z.optional(z.enum(['M7', 'M8'])),
});

/** The facts of one order item, as `POST /programme/reimbursements` takes them; every fault has its path. */
export const ReimbursementFacts = Facts.check(
  z.check<z.infer<typeof Facts>>(({ value, issues }) => {
    for (const { path, message } of contradictions(value)) {
      issues.push({ code: 'custom', input: value, path, message });
    }
  }),
);
export type ReimbursementFacts = z.infer<typeof ReimbursementFacts>;

interface Contradiction {
  path: string[];
  message: string;
}

/** What the fields do not show one by one: days to come, days out of order, states that exclude each other. */
function contradictions(facts: z.infer<typeof Facts>): Contradiction[] {
  const { asOf, mishap, deliveredOn, refund, returned, measurement } = facts;
  const found: Contradiction[] = [];
  const fault = (path: string[], message: string) => found.push({ path, message });

  const days: readonly [string[], string | undefined][] = [
    [['deliveredOn'], deliveredOn],
    [['refund', 'on'], refund?.on],
    [['returned', 'on'], returned?.on],
    [['measurement', 'chargedOn'], measurement?.chargedOn],
    [['measurement', 'askedOn'], measurement?.askedOn],
  ];
  for (const [path, day] of days) {
    if (day !== undefined && day > asOf) fault(path, `Expected a day up to asOf, ${asOf}.`);
  }
  if (deliveredOn !== undefined && returned && returned.on < deliveredOn) {
    fault(['returned', 'on'], `Expected a day from the delivery on, ${deliveredOn}.`);
  }
  if (measurement && measurement.askedOn < measurement.chargedOn) {
    fault(['measurement', 'askedOn'], `Expected a day from the charge on, ${measurement.chargedOn}.`);
  }
  if (mishap === 'lost' && returned) {
    fault(['mishap'], 'An item that came back is not lost.');
  }
  if (mishap !== undefined && mishap !== 'lost' && returned?.condition === 'sellable') {
    fault(['returned', 'condition'], 'An item that was damaged does not come back sellable.');
  }
  if (mishap === undefined && !refund && !returned && !measurement) {
    fault([], 'Expected at least one of mishap, refund, returned, measurement: there is nothing to decide.');
  }
  return found;
}
