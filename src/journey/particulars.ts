import type { Hint, Part, Reason, SupportContext } from '../contract/index.js';
import { isOffered, partWith, piecesOf, quantityOf, withQuantity } from './parts.js';
import type { Draft, JourneyEvent, JourneyState, Transition } from './state.js';
import { stay } from './steps.js';

/** The part that does the work of one that is no longer made, if it can be had. */
export function substituteOf(context: SupportContext, { stock, substituteId }: Part): Part | undefined {
  const substitute = stock === 'discontinued' ? partWith(context, substituteId) : undefined;
  return substitute && isOffered(substitute) ? substitute : undefined;
}

/** A part that more comes of, and that can be requested then (E10): the shopper may wait for it. */
export const isExpected = ({ stock, expectedOn, requestsLeft }: Part): boolean =>
  stock === 'expected' && expectedOn !== undefined && requestsLeft > 0;

/** How many pieces of a part one request can bring. */
export const mostPieces = ({ maxQuantity, packQuantity }: Part): number => maxQuantity * packQuantity;

/** The packs that hold so many pieces (L5), at least one and never more than one request may hold. */
export const packsFor = ({ maxQuantity, packQuantity }: Part, pieces: number): number =>
  Math.min(Math.max(Math.ceil(pieces / packQuantity), 1), maxQuantity);

/** The draft with so many pieces of a part that comes in packs: enough packs for them (L5). */
export function withPieces(context: SupportContext, draft: Draft, partId: string, pieces: number): Draft {
  const part = partWith(context, partId);
  if (!part || quantityOf(draft, partId) === 0) return draft;
  const count = Number.isFinite(pieces) ? Math.trunc(pieces) : 0;
  const next = withQuantity(context, draft, partId, packsFor(part, count));
  // As it was entered, even where that is too much: the shopper is told, not corrected while typing.
  return count > 0 ? { ...next, pieces: { ...next.pieces, [partId]: count } } : next;
}

/** The draft without what can no longer be had; everything else stays as it was entered. */
export function withOfferedOnly(context: SupportContext, draft: Draft): Draft {
  const empty: Draft = { ...draft, quantities: {}, pieces: {} };
  return Object.entries(draft.quantities).reduce((kept, [partId, quantity]) => {
    const next = withQuantity(context, kept, partId, quantity);
    const pieces = piecesOf(draft, partId);
    // The packs follow from the pieces again: one request may now hold more of them, or fewer.
    return pieces === undefined ? next : withPieces(context, next, partId, pieces);
  }, empty);
}

/** A part that goes with a chosen one. */
export interface Suggestion {
  readonly part: Part;
  readonly note: string | undefined;
}

/** What is often needed along with a part: what can be had and is not chosen yet. */
export function companionsOf(
  context: SupportContext,
  draft: Draft,
  { companions }: Part,
): readonly Suggestion[] {
  return companions.flatMap(({ partId, note }) => {
    const part = partWith(context, partId);
    return part && isOffered(part) && quantityOf(draft, partId) === 0 ? [{ part, note }] : [];
  });
}

/** Where to look before asking, for a reason: about one part, or about the whole item. */
export function hintsFor(
  { hints }: SupportContext,
  reason: Reason | undefined,
  partId?: string,
): readonly Hint[] {
  return hints.filter((hint) => hint.partId === partId && (!hint.reason || hint.reason === reason));
}

/** What the shopper says of a single part: so many pieces of one that comes in packs. */
export function onParticulars(state: JourneyState, event: JourneyEvent): Transition {
  if (event.type !== 'pieces-changed' || state.step !== 'parts') return stay(state);
  const draft = withPieces(state.context, state.draft, event.partId, event.pieces);
  return stay({ ...state, draft, errors: [] });
}
