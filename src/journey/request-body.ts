import type { PartRequestBody, Reason, ReasonAnswers, SupportContext } from '../contract/index.js';
import { deliveryBody } from './delivery.js';
import { evidenceFor } from './evidence.js';
import { chosenParts } from './parts.js';
import type { Draft } from './state.js';

/** What each reason asks for besides the note. */
export const ANSWER_OF_REASON = {
  missing: 'box',
  damaged: 'packagingDamaged',
  defective: 'since',
  incompatible: 'model',
} as const satisfies Record<Reason, keyof ReasonAnswers>;

/** The answer that belongs to the reason; those to other reasons are kept, not sent. */
export function answersBody({ reason, answers }: Draft): ReasonAnswers | undefined {
  const name = reason && ANSWER_OF_REASON[reason];
  const given = name && answers[name];
  const answer = typeof given === 'string' ? given.trim() : given;
  return name && answer !== undefined && answer !== '' ? { [name]: answer } : undefined;
}

/** The body of a request, or undefined while the draft is not complete. */
export function requestBody(
  context: SupportContext,
  draft: Draft,
  touchpoint: PartRequestBody['touchpoint'],
): PartRequestBody | undefined {
  const parts = chosenParts(context, draft).map(({ part, quantity }) => ({ partId: part.partId, quantity }));
  if (!draft.reason || parts.length === 0) return undefined;
  const note = draft.note.trim();
  const answers = answersBody(draft);
  const evidenceIds =
    evidenceFor(context, draft.reason) === 'none'
      ? []
      : draft.photos.flatMap(({ evidenceId }) => evidenceId ?? []);
  return {
    orderId: context.orderId,
    itemId: context.item.itemId,
    touchpoint,
    reason: draft.reason,
    parts,
    ...(note && { note }),
    ...(answers && { answers }),
    ...(evidenceIds.length > 0 && { evidenceIds }),
    ...deliveryBody(draft.delivery, draft.confirmedAddress),
  };
}
