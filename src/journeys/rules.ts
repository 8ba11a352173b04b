/** The programme's rules that a shopper can meet, each in a few words. */
export const RULE_WORDS = {
  S1: 'A part, free, instead of returning the item',
  S2: 'Only delivered, only inside the return window',
  S3: 'Met in the delivery e-mail and the app',
  S4: 'Met on the order page',
  S5: 'Opens by itself in the return flow',
  S6: 'Met in the help centre',
  S7: 'Every solution that the seller registered',
  S8: 'The return window grows by 14 days',
  S9: 'A part cannot be returned',
  S10: 'No stock, no offer',
  S11: 'Stock that runs out is another choice',
  S12: 'The item may still be returned',
  S13: 'A part that never arrives',
  S14: 'The excluded see what the ineligible see',
  S15: 'Delivery follows the fulfilment method',
  S16: 'The total is 0, tax included',
  S17: 'Did the part solve it: keep, or return',
  E1: 'Marketplace not supported',
  E2: 'Touchpoint not in this marketplace',
  E3: 'Not delivered yet',
  E4: 'Return window closed',
  E5: 'Already returned',
  E6: 'Not fulfilled by the platform',
  E7: 'Parent inactive',
  E8: 'Not registered',
  E9: 'Not offered',
  E10: 'Request limit reached',
  E11: 'No parts in stock',
  L5: 'The shopper sees how many are in a pack',
} as const;
export type RuleId = keyof typeof RULE_WORDS;

/** Whether a text is the id of a rule that a shopper can meet. */
export const isRuleId = (text: string): text is RuleId => Object.hasOwn(RULE_WORDS, text);

/** Their ids, in the programme's order. */
export const RULE_IDS: readonly RuleId[] = Object.keys(RULE_WORDS).filter(isRuleId);
