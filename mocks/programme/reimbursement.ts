import { Temporal } from 'temporal-polyfill';
import type { Money } from '../../src/contract/index.js';
import { decideFee, type FeeDecision } from './reimbursement-fee.js';
import { reimbursementAmount } from './reimbursement-amount.js';
import type { Claim, Refund, ReimbursementFacts, ReturnCondition } from './reimbursement-facts.js';
import type { RuleId } from './rules.js';

/** Days after the refund, the last one included, within which an item can be delivered or returned (M5, M8). */
export const DAYS_FROM_REFUND = 60;

/** What would have to be added before the merchant gets anything (M5, M15). */
export type MissingFromClaim =
  'claim' | 'check-of-reimbursements-report' | 'check-of-returns-report' | 'order-id' | 'item-id';

/** What a merchant gets for one order item, and why. The fee's part stands beside the item's, not instead of it. */
export interface ReimbursementDecision {
  /** The item's part; `incomplete` is a claim that may be denied for what is missing (M15). */
  outcome: 'none' | 'reimbursed' | 'replaced-or-reimbursed' | 'incomplete';
  /** By itself or by the merchant's claim; given with `reimbursed`, `replaced-or-reimbursed` and `incomplete`. */
  method?: 'automatic' | 'claim';
  /** What is paid for all units (M10); with `replaced-or-reimbursed`, where it is not replaced. */
  amount?: Money;
  /** The stock that a returned item goes into, whatever is paid; absent where no rule says (M4, M6, M16). */
  disposition?: 'sellable' | 'unfulfillable';
  /** The first day on which M8 pays, if nothing arrives or comes back before; only with `none`. */
  dueOn?: string;
  /** What the merchant has to add; `none` becomes `reimbursed` with it. */
  missing: MissingFromClaim[];
  /** Rules that both speak and contradict each other; the settled one is in `rules`. */
  conflict: RuleId[];
  /** To insure what is worth more than the cap (M11); to clear an item with used memory (M16). */
  advice: ('insure' | 'clear-item')[];
  /** Every rule that shaped the decision, in the order used: the item's, then the fee's. */
  rules: RuleId[];
  /** The part of a weight or size fee; absent where no remeasuring was asked for. */
  fee?: FeeDecision;
}

/** What a rule says of the money; the amount comes after. */
type Verdict = Pick<ReimbursementDecision, 'outcome' | 'method' | 'dueOn'> & {
  rules: RuleId[];
  missing?: MissingFromClaim[];
  conflict?: RuleId[];
};

/**
 * Decides M1 to M16 for one order item. Of the rules for the item the first that holds gives the money:
 *
 * 1. M1, then M2: nothing, whatever else holds.
 * 2. M3: "otherwise eligible" means that M1 and M2 do not stand against it.
 * 3. M9: a refund without authorisation ends it, even for an item that came back damaged.
 * 4. What came back: M4, M6 and M16 nothing, M5 by itself or by claim. A return settles M8 too: an item that is back
 *    is not paid for as one that never came.
 * 5. M8 against M7. Where both speak (refunded, neither delivered nor returned in the 60 days after, not to be kept;
 *    *choice*: a delivery before the refund does not count) the decision carries the conflict; M7 holds up to day 60, and after it M8, or M7 again where `precedence` says so.
 *    An item that the platform asked the customer to keep is M7's exception and is reimbursed (*choice*).
 * 6. M10 and M11 make the amount. M15 is asked only where the money hangs on a claim.
 *
 * Where a returned item goes (M4, M6, M16) does not depend on the money. The fee's part (M12 to M14) is decided
 * beside all this; of the rules above only M1 stands against it, for M2 speaks of the item.
 * Days are calendar days; the day of the refund is day 0. `rules` is empty only for an order to which nothing has
 * happened, which {@link ReimbursementFacts} refuses.
 */
export function decideReimbursement(facts: ReimbursementFacts): ReimbursementDecision {
  const { rules, missing = [], conflict = [], ...money } = decideMoney(facts);
  const paid = money.outcome === 'reimbursed' || money.outcome === 'replaced-or-reimbursed';
  const worth = paid ? reimbursementAmount(facts.amounts) : undefined;
  const stock = facts.returned && STOCK_OF_CONDITION[facts.returned.condition];
  const fee = facts.measurement && decideFee(facts.measurement, facts.account, facts.amounts.currency);
  const used: RuleId[] = [
    ...rules,
    ...(worth ? (['M10'] as const) : []),
    ...(worth?.capped ? (['M11'] as const) : []),
    ...(stock ? [stock.rule] : []),
    ...(fee ? [fee.rule] : []),
  ];
  return {
    ...money,
    ...(worth && { amount: worth.amount }),
    ...(stock && { disposition: stock.disposition }),
    missing,
    conflict,
    advice: [
      ...(worth?.capped ? (['insure'] as const) : []),
      ...(stock?.rule === 'M16' ? (['clear-item'] as const) : []),
    ],
    rules: [...new Set(used)],
    ...(fee && { fee: fee.decision }),
  };
}

function decideMoney(facts: ReimbursementFacts): Verdict {
  const { account, inReimbursementsReport, mishap, refund, returned } = facts;
  if (account !== 'active') return { outcome: 'none', rules: ['M1'] };
  if (inReimbursementsReport) return { outcome: 'none', rules: ['M2'] };
  if (mishap) return { outcome: 'replaced-or-reimbursed', method: 'automatic', rules: ['M3'] };
  if (refund?.by === 'merchant') return { outcome: 'none', rules: ['M9'] };
  if (returned) return decideReturned(returned, refund, facts.claim);
  if (refund) return decideNeverReturned(refund, facts);
  return { outcome: 'none', rules: [] };
}

/** M4, M5, M6, M16. */
function decideReturned(
  returned: NonNullable<ReimbursementFacts['returned']>,
  refund: Refund | undefined,
  claim: Claim | undefined,
): Verdict {
  const stock = STOCK_OF_CONDITION[returned.condition];
  if (stock) return { outcome: 'none', rules: [stock.rule] };
  // An item that is back before its refund is in time: the days begin with the refund.
  const late = refund !== undefined && daysBetween(refund.on, returned.on) > DAYS_FROM_REFUND;
  if (!late) return { outcome: 'reimbursed', method: 'automatic', rules: ['M5'] };
  if (!claim) return { outcome: 'none', rules: ['M5'], missing: ['claim'] };
  const missing = missingFrom(claim);
  if (missing.length > 0) return { outcome: 'incomplete', method: 'claim', rules: ['M5', 'M15'], missing };
  return { outcome: 'reimbursed', method: 'claim', rules: ['M5'] };
}

/** M7 and M8, for a refund by the platform or by a merchant whom it authorised. */
function decideNeverReturned(refund: Refund, facts: ReimbursementFacts): Verdict {
  const { asOf, deliveredOn, precedence = 'M8' } = facts;
  const m7Speaks = !refund.customerKeeps;
  const m8Speaks = !isWithinDays(refund.on, deliveredOn);
  if (!m8Speaks) {
    if (m7Speaks) return { outcome: 'none', rules: ['M7'] };
    return { outcome: 'reimbursed', method: 'automatic', rules: ['M7'] };
  }
  const conflict: RuleId[] = m7Speaks ? ['M7', 'M8'] : [];
  if (m7Speaks && precedence === 'M7') return { outcome: 'none', rules: ['M7'], conflict };
  if (daysBetween(refund.on, asOf) > DAYS_FROM_REFUND) {
    return { outcome: 'reimbursed', method: 'automatic', rules: ['M8'], conflict };
  }
  const dueOn = Temporal.PlainDate.from(refund.on)
    .add({ days: DAYS_FROM_REFUND + 1 })
    .toString();
  return { outcome: 'none', dueOn, rules: [m7Speaks ? 'M7' : 'M8'], conflict };
}

/** Whether something came in the 60 days after a refund; what had come before it says nothing (*choice*). */
function isWithinDays(refundedOn: string, day: string | undefined): boolean {
  if (day === undefined) return false;
  const days = daysBetween(refundedOn, day);
  return days >= 0 && days <= DAYS_FROM_REFUND;
}

/** What a claim lacks of what M15 requires. */
function missingFrom({ checkedReports, orderId, itemId }: Claim): MissingFromClaim[] {
  const missing: MissingFromClaim[] = [];
  if (!checkedReports.includes('reimbursements')) missing.push('check-of-reimbursements-report');
  if (!checkedReports.includes('returns')) missing.push('check-of-returns-report');
  if (orderId === undefined) missing.push('order-id');
  if (itemId === undefined) missing.push('item-id');
  return missing;
}

/** Conditions that bring the merchant no money, and the stock that the item goes into; the others are M5's. */
const STOCK_OF_CONDITION: Partial<
  Record<ReturnCondition, { rule: 'M4' | 'M6' | 'M16'; disposition: 'sellable' | 'unfulfillable' }>
> = {
  sellable: { rule: 'M4', disposition: 'sellable' },
  'damaged-by-customer': { rule: 'M6', disposition: 'unfulfillable' },
  recalled: { rule: 'M6', disposition: 'unfulfillable' },
  defective: { rule: 'M6', disposition: 'unfulfillable' },
  'used-memory': { rule: 'M16', disposition: 'unfulfillable' },
};

/** Calendar days from one local day to another; negative where the other comes first. */
function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
