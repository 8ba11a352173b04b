import type { ReturnWindow, Touchpoint, UnavailableCode } from '../../src/contract/index.js';
import { isInProgramme } from './marketplaces.js';
import { isOffered, requestsLeft, type PartFacts } from './parts-offer.js';
import { covers, type RegistrationFacts } from './registration.js';
import { isAfterWindow, localDate } from './return-window.js';
import { CODE_OF_RULE, ELIGIBILITY_RULES, type EligibilityRule } from './rules.js';

/** All that eligibility is decided from. */
export interface EligibilityFacts {
  marketplace: string;
  /** Absent where no touchpoint asks: E2 then passes. */
  touchpoint?: Touchpoint | undefined;
  now: string;
  /** The shop's zone. */
  timeZone: string;
  /** Absent until delivered. */
  window?: ReturnWindow | undefined;
  /** A whole-item return exists that was not cancelled. */
  returned: boolean;
  platformFulfilled: boolean;
  parentActive: boolean;
  registrations: readonly RegistrationFacts[];
  /** Set automatically for suspicious shoppers (S14). */
  shopperExcluded: boolean;
  /** Every part that is mapped to the parent. */
  parts: readonly PartFacts[];
}

/** The decision, with the rules that were looked at: all of them, or up to the first that failed. */
export interface Eligibility {
  available: boolean;
  code?: UnavailableCode;
  rule?: EligibilityRule;
  checked: EligibilityRule[];
}

/** Decides E1 to E11 in order; the first that fails gives the code. */
export function decideEligibility(facts: EligibilityFacts): Eligibility {
  const checked: EligibilityRule[] = [];
  for (const rule of ELIGIBILITY_RULES) {
    checked.push(rule);
    if (FAILS[rule](facts)) return { available: false, code: CODE_OF_RULE[rule], rule, checked };
  }
  return { available: true, checked };
}

/** Whether the seller's other solutions may be shown: where the programme serves this parent and shopper (S7, S14). */
export function showsSolutions(facts: EligibilityFacts): boolean {
  // Decided from the facts, not the code: an excluded shopper must not be told apart by an earlier code (S14).
  return !(['E1', 'E7', 'E8', 'E9'] as const).some((rule) => FAILS[rule](facts));
}

const FAILS: Record<EligibilityRule, (facts: EligibilityFacts) => boolean> = {
  E1: ({ marketplace }) => !isInProgramme(marketplace),
  E2: ({ touchpoint, marketplace }) => touchpoint === 'email' && marketplace !== 'US',
  E3: ({ window }) => window === undefined,
  E4: ({ window, now }) => window !== undefined && isAfterWindow(window, now),
  E5: ({ returned }) => returned,
  E6: ({ platformFulfilled }) => !platformFulfilled,
  E7: ({ parentActive }) => !parentActive,
  E8: ({ registrations, now, timeZone }) => {
    const today = localDate(now, timeZone);
    return !registrations.some((registration) => covers(registration, today));
  },
  E9: ({ shopperExcluded, parts }) =>
    shopperExcluded || (parts.length > 0 && parts.every(({ takenOut }) => takenOut)),
  E10: ({ parts }) => {
    const listed = parts.filter(({ takenOut }) => !takenOut);
    return listed.length > 0 && listed.every((part) => requestsLeft(part) === 0);
  },
  // Stock of a part whose limit is reached helps nobody: only parts that can still be asked for count (S10).
  E11: ({ parts }) => !parts.some(isOffered),
};
