import type { Reason, SupportContext } from '../contract/index.js';

/** Whether a reason asks for pictures. */
export function evidenceFor(
  { evidence }: SupportContext,
  reason: Reason | undefined,
): 'required' | 'optional' | 'none' {
  if (!evidence || !reason) return 'none';
  if (evidence.required.includes(reason)) return 'required';
  return evidence.optional.includes(reason) ? 'optional' : 'none';
}
