import type { UnavailableCode } from '../../src/contract/index.js';

/** A rule of the programme, by its id: shopper, eligibility, listing, registration, operations, merchant. */
export type RuleId = `${'S' | 'E' | 'L' | 'R' | 'O' | 'M'}${number}`;

/** The eligibility rules, in the order in which they are checked. */
export const ELIGIBILITY_RULES = [
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
  'E10',
  'E11',
] as const;
export type EligibilityRule = (typeof ELIGIBILITY_RULES)[number];

/** The code that each eligibility rule gives when it fails. */
export const CODE_OF_RULE = {
  E1: 'marketplace-not-supported',
  E2: 'touchpoint-not-in-marketplace',
  E3: 'not-delivered',
  E4: 'return-window-closed',
  E5: 'already-returned',
  E6: 'not-platform-fulfilled',
  E7: 'parent-inactive',
  E8: 'not-registered',
  E9: 'not-offered',
  E10: 'request-limit-reached',
  E11: 'no-parts-in-stock',
} as const satisfies Record<EligibilityRule, UnavailableCode>;
