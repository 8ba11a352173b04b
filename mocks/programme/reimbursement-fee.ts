import { Temporal } from 'temporal-polyfill';
import type { Money } from '../../src/contract/index.js';
import { toCents } from './reimbursement-amount.js';
import type { AccountState, Measurement } from './reimbursement-facts.js';

/** Days after the charge, the last one included, within which remeasuring can be asked for (M12, M13). */
export const DAYS_TO_ASK_FOR_REMEASURING = 90;
/** How many remeasurings 60 days may hold (M14). */
export const REMEASURINGS_IN_60_DAYS = 2;

/** What becomes of a weight or size fee. */
export type FeeDecision =
  /** Too much was charged; the difference is given back (M12). */
  | { outcome: 'paid-back'; difference: Money }
  /** No remeasuring has confirmed it yet (M12). */
  | { outcome: 'waiting'; missing: 'remeasuring' }
  /**
   * `not-overcharged`: the platform's measurement governs, and it gives the same fee or a higher one (M12);
   * `too-late` (M13); `no-remeasuring` (M14); `account` (M1).
   */
  | { outcome: 'none'; why: 'not-overcharged' | 'too-late' | 'no-remeasuring' | 'account' };

/**
 * Decides the fee, with the rule that settled it: M1, then M13, M14, M12. A higher fee by the new measurement is not
 * asked for afterwards (*choice*: only what was overcharged moves). Where M14 allows no remeasuring, a confirmed fee
 * changes nothing.
 */
export function decideFee(
  measurement: Measurement,
  account: AccountState,
  currency: string,
): { decision: FeeDecision; rule: 'M1' | 'M12' | 'M13' | 'M14' } {
  const { chargedOn, askedOn, chargedFee, confirmedFee } = measurement;
  if (account !== 'active') return { decision: { outcome: 'none', why: 'account' }, rule: 'M1' };
  if (Temporal.PlainDate.from(chargedOn).until(askedOn).days > DAYS_TO_ASK_FOR_REMEASURING) {
    return { decision: { outcome: 'none', why: 'too-late' }, rule: 'M13' };
  }
  if (!canBeRemeasured(measurement)) {
    return { decision: { outcome: 'none', why: 'no-remeasuring' }, rule: 'M14' };
  }
  if (confirmedFee === undefined) {
    return { decision: { outcome: 'waiting', missing: 'remeasuring' }, rule: 'M12' };
  }
  const difference = toCents(chargedFee - confirmedFee);
  if (difference <= 0) return { decision: { outcome: 'none', why: 'not-overcharged' }, rule: 'M12' };
  return { decision: { outcome: 'paid-back', difference: { amount: difference, currency } }, rule: 'M12' };
}

/** M14: fewer than two in 60 days, a unit to measure, and the month's limit not reached. */
function canBeRemeasured({ remeasuredInPast60Days, unitsAtCentre, monthLimitReached }: Measurement): boolean {
  return remeasuredInPast60Days < REMEASURINGS_IN_60_DAYS && unitsAtCentre > 0 && !monthLimitReached;
}
