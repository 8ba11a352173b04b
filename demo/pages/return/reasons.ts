import type { Reason } from '../../../src/contract/index.js';

/** The codes of the shop's own return form. */
export const RETURN_REASON_CODES = [
  'parts-missing',
  'arrived-damaged',
  'does-not-work',
  'does-not-fit',
  'changed-my-mind',
  'found-it-cheaper',
] as const;
export type ReturnReasonCode = (typeof RETURN_REASON_CODES)[number];

/** What the shop's codes mean to the kit; a code that is not here is none that a part can solve (S5). */
export const REASON_MAP: Readonly<Record<string, Reason>> = {
  'parts-missing': 'missing',
  'arrived-damaged': 'damaged',
  'does-not-work': 'defective',
  'does-not-fit': 'incompatible',
};
