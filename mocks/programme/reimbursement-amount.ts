import type { Money } from '../../src/contract/index.js';
import type { ReimbursementAmounts } from './reimbursement-facts.js';

/**
 * The most that is reimbursed for one unit, in the currency's main unit (M10). *Choice*: the source names US dollars
 * only; in other currencies the figure is the same, without conversion.
 */
export const REIMBURSEMENT_CAP = 5000;

export interface ReimbursementAmount {
  amount: Money;
  /** Whether the cap took something away (M11). */
  capped: boolean;
}

/**
 * The amount of M10: a unit's price on the original order without its fees, in cents, at least 0 and at most
 * {@link REIMBURSEMENT_CAP}, times the quantity. The cap comes after the fees (*choice*): what they bring down to
 * the cap is not capped.
 */
export function reimbursementAmount(amounts: ReimbursementAmounts): ReimbursementAmount {
  const { price, primeFee, paymentFee, fulfilmentFees, currency, quantity } = amounts;
  const unit = toCents(price - primeFee - paymentFee - fulfilmentFees);
  const paid = Math.min(Math.max(unit, 0), REIMBURSEMENT_CAP);
  return { amount: { amount: toCents(paid * quantity), currency }, capped: unit > REIMBURSEMENT_CAP };
}

/** Rounded to cents: 16.1 × 3 is 48.3, not 48.300000000000004. */
export function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
