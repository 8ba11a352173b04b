import type {
  ArrivalEstimate,
  Hint,
  Part,
  PartRequestBody,
  Reason,
  ReasonAnswers,
  SupportContext,
} from '../contract/index.js';
import { PARTS_MAX_COUNT } from '../contract/limits.js';
import { deliveryBody } from './delivery.js';
import { evidenceFor } from './photos.js';
import type { Draft } from './state.js';

/** Whether a part can be requested now (S10, E10). */
export const isOffered = ({ stock, requestsLeft }: Part): boolean =>
  (stock === 'available' || stock === 'low') && requestsLeft > 0;

/** The parts that can be requested now (S10, E10). */
export function offeredParts(context: SupportContext): readonly Part[] {
  return context.parts.filter(isOffered);
}

/** The part with an id. */
export const partWith = (context: SupportContext, partId: string | undefined): Part | undefined =>
  context.parts.find((part) => part.partId === partId);

/** The part that does the work of one that is no longer made, if it can be had. */
export function substituteOf(context: SupportContext, { stock, substituteId }: Part): Part | undefined {
  const substitute = stock === 'discontinued' ? partWith(context, substituteId) : undefined;
  return substitute && isOffered(substitute) ? substitute : undefined;
}

/** A part that more comes of, and that can be requested then (E10): the shopper may wait for it. */
export const isExpected = ({ stock, expectedOn, requestsLeft }: Part): boolean =>
  stock === 'expected' && expectedOn !== undefined && requestsLeft > 0;

/** When parts arrive in all: from the first day of the fastest to the last of the slowest (S15). */
export function arrivalOf(parts: readonly Part[]): ArrivalEstimate | undefined {
  const known = parts.flatMap(({ arrival }) => arrival ?? []);
  const [first] = known;
  if (!first) return undefined;
  return known.reduce(
    (all, { from, to }) => ({ from: from < all.from ? from : all.from, to: to > all.to ? to : all.to }),
    first,
  );
}

/** How many different parts one request may hold. */
export const mostParts = ({ maxParts }: SupportContext): number =>
  Math.min(maxParts ?? PARTS_MAX_COUNT, PARTS_MAX_COUNT);

// A part may be called as what every object has: only what is in the record itself counts.
const entry = <Value>(record: Readonly<Record<string, Value>>, partId: string): Value | undefined =>
  Object.hasOwn(record, partId) ? record[partId] : undefined;

/** How many packs of a part are chosen; 0 where it is not. */
export const quantityOf = ({ quantities }: Draft, partId: string): number => entry(quantities, partId) ?? 0;

/** How many pieces of a part are needed, where the shopper said so (L5). */
export const piecesOf = ({ pieces }: Draft, partId: string): number | undefined => entry(pieces, partId);

/** The chosen parts with their quantities in packs, in the order of the list. */
export function chosenParts(
  context: SupportContext,
  draft: Draft,
): readonly { readonly part: Part; readonly quantity: number }[] {
  return context.parts.flatMap((part) => {
    const quantity = quantityOf(draft, part.partId);
    return quantity > 0 ? [{ part, quantity }] : [];
  });
}

/** Whether one request holds as many different parts as it may. */
export const isFull = (context: SupportContext, draft: Draft): boolean =>
  chosenParts(context, draft).length >= mostParts(context);

/** How many parts of a long list are shown at once: more would only make a page slow. */
export const PARTS_PER_PAGE = 50;

/** A search is worth its place from so many parts on. */
export const canSearch = ({ parts }: SupportContext): boolean => parts.length > 5;

/** How many pieces of a part one request can bring. */
export const mostPieces = ({ maxQuantity, packQuantity }: Part): number => maxQuantity * packQuantity;

/** The packs that hold so many pieces (L5), at least one and never more than one request may hold. */
export const packsFor = ({ maxQuantity, packQuantity }: Part, pieces: number): number =>
  Math.min(Math.max(Math.ceil(pieces / packQuantity), 1), maxQuantity);

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> => {
  const { [key]: _, ...others } = record;
  return others;
};

/**
 * The draft with another quantity of one part, in packs, within what the part and the request allow; 0 takes the part
 * out.
 */
export function withQuantity(context: SupportContext, draft: Draft, partId: string, quantity: number): Draft {
  const part = offeredParts(context).find((offered) => offered.partId === partId);
  if (!part || !Number.isFinite(quantity)) return draft;
  const allowed = Math.min(Math.max(Math.trunc(quantity), 0), part.maxQuantity);
  const isNew = allowed > 0 && quantityOf(draft, partId) === 0;
  if (isNew && isFull(context, draft)) return draft;
  const quantities = without(draft.quantities, partId);
  return {
    ...draft,
    quantities: allowed > 0 ? { ...quantities, [partId]: allowed } : quantities,
    pieces: without(draft.pieces, partId),
  };
}

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

/** What each reason asks for besides the note. */
export const ANSWER_OF_REASON = {
  missing: 'box',
  damaged: 'packagingDamaged',
  defective: 'since',
  incompatible: 'model',
} as const satisfies Record<Reason, keyof ReasonAnswers>;

/** The answer that belongs to the reason; those to other reasons are kept, not sent. */
export function answersBody({ reason, answers }: Draft): ReasonAnswers | undefined {
  switch (reason && ANSWER_OF_REASON[reason]) {
    case 'box':
      return answers.box?.trim() ? { box: answers.box.trim() } : undefined;
    case 'packagingDamaged':
      return answers.packagingDamaged === undefined
        ? undefined
        : { packagingDamaged: answers.packagingDamaged };
    case 'since':
      return answers.since && { since: answers.since };
    case 'model':
      return answers.model?.trim() ? { model: answers.model.trim() } : undefined;
    default:
      return undefined;
  }
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
