import type { ArrivalEstimate, Part, SupportContext, UnavailableCode } from '../contract/index.js';
import { PARTS_MAX_COUNT } from '../contract/limits.js';
import type { Draft } from './state.js';

/** Whether a part can be requested now (S10, E10). */
export const isOffered = ({ stock, requestsLeft }: Part): boolean =>
  (stock === 'available' || stock === 'low') && requestsLeft > 0;

/** The parts that can be requested now (S10, E10). */
export function offeredParts(context: SupportContext): readonly Part[] {
  return context.parts.filter(isOffered);
}

/** Why no part of an item can be requested; undefined where one can (S10). */
export const whyNothing = (context: SupportContext): UnavailableCode | undefined =>
  context.unavailable ?? (offeredParts(context).length === 0 ? 'no-parts-in-stock' : undefined);

/** The part with an id. */
export const partWith = (context: SupportContext, partId: string | undefined): Part | undefined =>
  context.parts.find((part) => part.partId === partId);

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
