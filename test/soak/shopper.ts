import { isExpected } from '../../src/journey/particulars.js';
import { isOffered, quantityOf } from '../../src/journey/parts.js';
import type { JourneyState, ShopperEvent } from '../../src/journey/state.js';
import { questionsOf } from '../../src/journey/steps.js';
import type { Press } from '../../src/journey/step-view.js';
import { canChooseDelivery } from '../../src/journey/delivery.js';
import type { Page } from './page.js';

/** Something that the shopper does: a button, or a field. */
export type Deed = Press;

/** All that can be pressed on a screen. */
export function pressesOf({ state, view }: Page): Deed[] {
  return [
    ...view.actions.map(({ press }) => press),
    ...(view.canGoBack ? [{ type: 'went-back' } as const] : []),
    ...(state.step === 'parts'
      ? state.context.parts.filter(isExpected).map(({ partId }) => ({ type: 'wait-chosen', partId }) as const)
      : []),
    ...(state.step === 'review'
      ? questionsOf(state)
          .filter((question) => question !== 'review')
          .map((question) => ({ type: 'answer-reopened', question }) as const)
      : []),
    ...(state.step === 'review' && canChooseDelivery(state.context)
      ? [{ type: 'delivery-reopened' } as const]
      : []),
    // The corner of the dialog.
    { type: 'closed' },
  ];
}

/** All that can be entered on a screen. */
export function fieldsOf(state: JourneyState): Deed[] {
  switch (state.step) {
    case 'reason':
      return (['missing', 'damaged'] as const).map((reason) => ({ type: 'reason-chosen', reason }));
    case 'parts':
      return state.context.parts
        .filter(isOffered)
        .flatMap(({ partId }) =>
          [0, 1, 2].map((quantity) => ({ type: 'quantity-changed', partId, quantity })),
        );
    case 'details':
      return ['', 'The left one.', 'x'.repeat(1001)].map((note) => ({ type: 'note-changed', note }));
    case 'delivery':
      return [
        { type: 'delivery-chosen', choice: 'on-file' },
        ...state.context.addresses.map(
          ({ addressId }) => ({ type: 'delivery-chosen', choice: { addressId } }) as const,
        ),
      ];
    default:
      return [];
  }
}

/** What has to be filled in before the shopper can go on from here. */
function missing(state: JourneyState): Deed | undefined {
  if (state.step === 'reason' && !state.draft.reason) return { type: 'reason-chosen', reason: 'damaged' };
  if (state.step === 'details' && state.draft.note.length > 1000) return { type: 'note-changed', note: '' };
  if (state.step === 'delivery' && state.errors.length > 0)
    return { type: 'delivery-chosen', choice: 'on-file' };
  if (state.step !== 'parts') return undefined;
  const { context, draft } = state;
  const offered = context.parts.filter(isOffered);
  const chosen = offered.filter(({ partId }) => quantityOf(draft, partId) > 0);
  const first = offered[0];
  return chosen.length === 0 && first
    ? { type: 'quantity-changed', partId: first.partId, quantity: 1 }
    : undefined;
}

/** What leads a shopper who wants a part straight on; the return where nothing else does. */
export function onward({ state, view }: Page): Deed | undefined {
  const field = missing(state);
  if (field) return field;
  const presses = view.actions.map(({ press }) => press);
  const wanted: readonly ShopperEvent['type'][] = [
    'parts-wanted',
    'continued',
    'submitted',
    'delivery-confirmed',
    'retried',
    'return-confirmed',
    'return-chosen',
    'wait-chosen',
  ];
  for (const type of wanted) {
    const press = presses.find((offered) => offered.type === type);
    if (press) return press;
  }
  return view.canGoBack ? { type: 'went-back' } : undefined;
}
