import type { ReturnBody, ReturnCause } from '../contract/index.js';
import { NOTE_MAX_LENGTH } from '../contract/limits.js';
import type { Base } from './state.js';

/** The body of a whole-item return: what was entered comes along (S11). */
export function returnBody({ start, draft }: Pick<Base, 'start' | 'draft'>, cause: ReturnCause): ReturnBody {
  const { orderId, itemId } = start;
  const { reason, note } = draft;
  return {
    orderId,
    itemId,
    cause,
    ...(reason && { reason }),
    // The shop's limit holds here too: a note that is too long for a request is cut, not refused.
    ...(note.trim() && { note: note.trim().slice(0, NOTE_MAX_LENGTH) }),
  };
}
