import { isOneOf } from './one-of.js';

/** Why a part is needed (S1). */
export const REASONS = ['missing', 'damaged', 'defective', 'incompatible'] as const;

/** Whether a value is one of {@link REASONS}. */
export const isReason = isOneOf(REASONS);
