import type { Part, PartRequestBody, SupportContext } from '../contract/index.js';
import type { Draft } from './state.js';

/** The parts that can be requested now (S10, E10). */
export function offeredParts(context: SupportContext): readonly Part[] {
  return context.parts.filter((part) => part.stock !== 'out' && part.requestsLeft > 0);
}

/** The chosen parts with their quantities, in the order of the list. */
export function chosenParts(
  context: SupportContext,
  draft: Draft,
): readonly { readonly part: Part; readonly quantity: number }[] {
  return context.parts.flatMap((part) => {
    const quantity = draft.quantities[part.partId] ?? 0;
    return quantity > 0 ? [{ part, quantity }] : [];
  });
}

/** The draft with another quantity of one part, within what the part allows; 0 takes the part out. */
export function withQuantity(context: SupportContext, draft: Draft, partId: string, quantity: number): Draft {
  const part = offeredParts(context).find((offered) => offered.partId === partId);
  if (!part || !Number.isFinite(quantity)) return draft;
  const { [partId]: _, ...others } = draft.quantities;
  const allowed = Math.min(Math.max(Math.trunc(quantity), 0), part.maxQuantity);
  return { ...draft, quantities: allowed > 0 ? { ...others, [partId]: allowed } : others };
}

/** The draft without what can no longer be had; everything else stays as it was entered. */
export function withOfferedOnly(context: SupportContext, draft: Draft): Draft {
  const empty: Draft = { ...draft, quantities: {} };
  return Object.entries(draft.quantities).reduce(
    (kept, [partId, quantity]) => withQuantity(context, kept, partId, quantity),
    empty,
  );
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
  return {
    orderId: context.orderId,
    itemId: context.item.itemId,
    touchpoint,
    reason: draft.reason,
    parts,
    ...(note && { note }),
  };
}
