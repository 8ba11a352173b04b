import { isOffered } from '../../src/journey/parts.js';
import type { Made } from './api.js';
import { saysNothingOrdered, saysNothingReturned, type SeenPage, type Shared } from './seen.js';

/** What must never happen, each in a few words. */
export const LAWS = [
  'uncaught error',
  'duplicate order',
  'lost order',
  'lost return',
  'false word',
  'word that became false',
  'dead end',
  'stuck screen',
  'wrong offer',
  'wrong confirmation',
  'unsafe retry',
] as const;
export type Law = (typeof LAWS)[number];

/** A law that was broken, and how. */
export interface Breach {
  readonly law: Law;
  readonly how: string;
}

const STEPS_WITH_PARTS = [
  'support',
  'reason',
  'parts',
  'details',
  'review',
  'submitting',
  'delivery',
  'out-of-stock',
];

/** What is wrong with what a page shows just now. */
export function breachesOn(seen: SeenPage, shared: Shared): Breach[] {
  return [wrongOffer(seen), wrongConfirmation(seen, shared), unsafeRetry(seen)].filter(
    (breach) => breach !== undefined,
  );
}

function wrongOffer({ page, offers }: SeenPage): Breach | undefined {
  const { state, view } = page;
  const { context } = state;
  if (!context) return undefined;
  const shown = STEPS_WITH_PARTS.includes(state.step) ? context.parts.filter(isOffered) : [];
  const isFromApi = offers.some(({ parts }) =>
    shown.every(({ partId, maxQuantity }) => (parts.get(partId) ?? 0) >= maxQuantity),
  );
  if (shown.length > 0 && !isFromApi)
    return {
      law: 'wrong offer',
      how: `${state.step} offers ${shown.map(({ partId }) => partId).join(', ')}`,
    };
  const offersReturn =
    state.step === 'return-review' || view.actions.some(({ press }) => press.type === 'return-chosen');
  return offersReturn && !offers.some(({ canReturn }) => canReturn)
    ? { law: 'wrong offer', how: `${state.step} offers a return` }
    : undefined;
}

function wrongConfirmation({ page: { state } }: SeenPage, { api }: Shared): Breach | undefined {
  const { partRequests, returns } = api.store.world;
  if (state.step === 'requested') {
    const { requestId, parts } = state.request;
    const made = partRequests.find((request) => request.requestId === requestId);
    const isSame =
      made?.parts.length === parts.length &&
      made.parts.every(({ partId, quantity }) =>
        parts.some((part) => part.partId === partId && part.quantity === quantity),
      );
    if (!isSame) return { law: 'wrong confirmation', how: `${requestId} was confirmed as it was not made` };
  }
  if (state.step === 'returned') {
    const { returnId } = state.wholeItemReturn;
    if (!returns.some((made) => made.returnId === returnId))
      return { law: 'wrong confirmation', how: `${returnId} was never made` };
  }
  return undefined;
}

const unsafeRetry = ({ unsafe }: SeenPage): Breach | undefined =>
  unsafe === undefined ? undefined : { law: 'unsafe retry', how: unsafe };

/** What a page says of its own orders and returns that is not so; of another tab's it can only know what it hears. */
export function falseWords(
  seen: SeenPage,
  { api, tabsHear }: Shared,
  pages: readonly SeenPage[],
  law: Law,
): Breach[] {
  const { page, keys, known } = seen;
  const { state, view } = page;
  if (pages.length > 1 && !tabsHear) return [];
  // Where nothing can be kept, tabs may come to the same key: what another one sent is its own all the same.
  const others = pages.filter((other) => other !== seen);
  const isOwn = ({ key, by }: Made): boolean => keys.has(key) && !others.some(({ calls }) => calls.has(by));
  const order = api.orders.find((made) => isOwn(made) && !known.has(made.id));
  const made = api.returns.find(isOwn);
  return [
    ...(order && saysNothingOrdered(view)
      ? [{ law, how: `${state.step}: nothing was ordered, but ${order.id} was` }]
      : []),
    ...(made && saysNothingReturned(view)
      ? [{ law, how: `${state.step}: nothing was returned, but ${made.id} was` }]
      : []),
  ];
}

/** A screen that waits, though nothing is on its way. */
export const stuck = ({ page }: SeenPage): Breach[] =>
  !page.closed && (page.view.busy || page.waits)
    ? [{ law: 'stuck screen', how: `${page.state.step} waits for nothing` }]
    : [];

/** Orders of which the later one was sent, by the call that made it, without its shopper knowing of the earlier one. */
export function duplicates({ api, orderings, tabsShare }: Shared, pages: readonly SeenPage[]): Breach[] {
  // Two browsers of one shopper are the API's matter (E10).
  if (pages.length > 1 && !tabsShare) return [];
  const inOrder = [...orderings.keys()];
  const sorted = api.orders.toSorted((one, other) => inOrder.indexOf(one.by) - inOrder.indexOf(other.by));
  return sorted.flatMap((later, at) =>
    sorted
      .slice(0, at)
      .flatMap((earlier): Breach[] =>
        later.key !== earlier.key && orderings.get(later.by)?.has(earlier.id)
          ? []
          : [{ law: 'duplicate order', how: `${later.id} beside ${earlier.id}` }],
      ),
  );
}

/** What was made and never told to the shopper, once all is quiet and every page has come to its end. */
export function losses({ api, told }: Shared, pages: readonly SeenPage[]): Breach[] {
  const isTold = ({ id }: Made): boolean => told.has(id) || pages.some(({ known }) => known.has(id));
  return [
    ...api.orders
      .filter((made) => !isTold(made))
      .map(({ id }): Breach => ({ law: 'lost order', how: `${id} was never told` })),
    ...api.returns
      .filter((made) => !isTold(made))
      .map(({ id }): Breach => ({ law: 'lost return', how: `${id} was never told` })),
  ];
}
