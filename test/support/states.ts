import type { JourneyState, JourneyStep } from '../../src/journey/index.js';
import {
  anExtendedWindow,
  aPart,
  aPartRequest,
  aSupportContext,
  aWholeItemReturn,
  threeParts,
} from './builders.js';
import { aFailure, after, aStart, journeyAt } from './journeys.js';

/** A state of the journey, and what is special about it. */
export interface NamedState {
  readonly name: string;
  readonly state: JourneyState;
}

type Variants = Readonly<Record<string, JourneyState>>;

const FROM_RETURN = { start: aStart({ touchpoint: 'return', reason: 'damaged' }) } as const;
const NO_RETURN = { possible: false } as const;

/** An item with everything that a seller can register, and a request made before. */
const richContext = () =>
  aSupportContext({
    solutions: [
      { kind: 'guide', title: 'Assembly guide for the Alder bookcase', url: 'https://shop.example/guide' },
      { kind: 'video', title: 'Fix a bookcase to the wall', url: 'https://shop.example/video' },
      { kind: 'contact', title: 'Write to the workshop', url: 'https://shop.example/contact' },
    ],
    returnWindow: anExtendedWindow(),
    requests: [aPartRequest({ status: 'dispatched' })],
  });

const longNote = 'The left edge is broken, and so is the right one. '.repeat(21);

/** Every step with its important variants; a step that is missing here does not compile. */
function statesByStep(): Readonly<Record<JourneyStep, Variants>> {
  const noneInStock = threeParts().map((part) => ({ ...part, stock: 'out' as const }));
  const outOfStock = (parts: ReturnType<typeof threeParts>) =>
    after(journeyAt('submitting'), {
      type: 'request-failed',
      failure: aFailure('part-out-of-stock', { parts }),
    });
  return {
    loading: { 'the first call': journeyAt('loading') },
    unavailable: {
      'without a reason that says more': journeyAt('unavailable'),
      'not delivered yet': journeyAt('unavailable', {
        context: aSupportContext({ unavailable: 'not-delivered', wholeItemReturn: NO_RETURN }),
      }),
      'window closed': journeyAt('unavailable', {
        context: aSupportContext({ unavailable: 'return-window-closed', wholeItemReturn: NO_RETURN }),
      }),
      'returned already': journeyAt('unavailable', {
        context: aSupportContext({ unavailable: 'already-returned', wholeItemReturn: NO_RETURN }),
      }),
      'every part requested before': journeyAt('unavailable', {
        context: aSupportContext({ unavailable: 'request-limit-reached' }),
      }),
      'nothing in stock': journeyAt('unavailable', {
        context: aSupportContext({ unavailable: 'no-parts-in-stock', parts: [] }),
      }),
      'a link for another marketplace': journeyAt('unavailable', {
        start: aStart({ touchpoint: 'email' }),
        context: aSupportContext({ unavailable: 'touchpoint-not-in-marketplace' }),
      }),
    },
    support: {
      'parts or the return': journeyAt('support'),
      'with help from the seller and a request made before': journeyAt('support', {
        context: richContext(),
      }),
      'without a return': journeyAt('support', { context: aSupportContext({ wholeItemReturn: NO_RETURN }) }),
    },
    reason: {
      unanswered: journeyAt('reason'),
      answered: after(journeyAt('reason'), { type: 'reason-chosen', reason: 'defective' }),
      'continued without an answer': after(journeyAt('reason'), { type: 'continued' }),
    },
    parts: {
      'none chosen': journeyAt('parts'),
      'one chosen, with its quantity': after(journeyAt('parts'), {
        type: 'quantity-changed',
        partId: 'shelf',
        quantity: 2,
      }),
      'continued without one': after(journeyAt('parts'), { type: 'continued' }),
      'in the return form': journeyAt('parts', FROM_RETURN),
      'one part only': journeyAt('parts', { context: aSupportContext({ parts: [aPart()] }) }),
    },
    details: {
      'without a note': after(journeyAt('details'), { type: 'note-changed', note: '' }),
      'with a note': after(journeyAt('details'), { type: 'note-changed', note: 'The left edge is broken.' }),
      'with a note that is too long': after(
        journeyAt('details'),
        { type: 'note-changed', note: longNote },
        { type: 'continued' },
      ),
    },
    review: {
      complete: journeyAt('review'),
      'without a note': after(
        journeyAt('details'),
        { type: 'note-changed', note: '' },
        { type: 'continued' },
      ),
      'in the return form': journeyAt('review', FROM_RETURN),
      'with a window that stays': journeyAt('review', {
        context: aSupportContext({ returnWindow: anExtendedWindow() }),
      }),
    },
    submitting: { 'the request is on its way': journeyAt('submitting') },
    requested: {
      'with all that the confirmation shows': journeyAt('requested'),
      'several parts, without a day of arrival': after(journeyAt('submitting'), {
        type: 'request-received',
        request: aPartRequest({
          arrival: undefined,
          parts: [
            { partId: 'shelf', name: 'Shelf', imageUrl: undefined, quantity: 2, packQuantity: 1 },
            { partId: 'screws', name: 'Screws', imageUrl: undefined, quantity: 1, packQuantity: 20 },
          ],
        }),
      }),
    },
    'out-of-stock': {
      'other parts remain': journeyAt('out-of-stock'),
      'only the return remains': outOfStock(noneInStock),
      'nothing remains': after(
        journeyAt('submitting', { context: aSupportContext({ wholeItemReturn: NO_RETURN }) }),
        { type: 'request-failed', failure: aFailure('part-out-of-stock', { parts: noneInStock }) },
      ),
    },
    'return-review': {
      'from the support page': journeyAt('return-review'),
      'with reason and note kept': after(journeyAt('out-of-stock'), { type: 'return-chosen' }),
      'after a part that did not help': after(
        journeyAt('loading', { start: aStart({ returnCause: 'did-not-help' }) }),
        { type: 'context-received', context: richContext() },
      ),
      'without an amount or a day': journeyAt('return-review', {
        context: aSupportContext({ wholeItemReturn: { possible: true } }),
      }),
    },
    returning: { 'the return is on its way': journeyAt('returning') },
    returned: {
      'with a label': journeyAt('returned'),
      'without a label or an amount': after(journeyAt('returning'), {
        type: 'return-received',
        wholeItemReturn: aWholeItemReturn({ labelUrl: undefined, refund: undefined }),
      }),
    },
    'return-handed-over': { 'the shop goes on': journeyAt('return-handed-over') },
    'outcome-unknown': {
      'asking the shop': after(journeyAt('submitting'), {
        type: 'request-failed',
        failure: aFailure('timeout'),
      }),
      'the shop did not answer': journeyAt('outcome-unknown'),
      'of a return': after(journeyAt('returning'), { type: 'return-failed', failure: aFailure('timeout') }),
    },
    failed: {
      'to open': after(journeyAt('loading'), { type: 'context-failed', failure: aFailure('network') }),
      'to request': journeyAt('failed'),
      'to return': after(journeyAt('returning'), {
        type: 'return-failed',
        failure: aFailure('too-many-requests'),
      }),
    },
    'session-expired': {
      'on opening': after(journeyAt('loading'), {
        type: 'context-failed',
        failure: aFailure('session-expired'),
      }),
      'on requesting': journeyAt('session-expired'),
      'on returning': after(journeyAt('returning'), {
        type: 'return-failed',
        failure: aFailure('session-expired'),
      }),
    },
  };
}

/** Every state that a shopper can meet, named `step: what is special about it`. */
export const everyState = (): NamedState[] =>
  Object.entries(statesByStep()).flatMap(([step, variants]) =>
    Object.entries(variants).map(([name, state]) => ({ name: `${step}: ${name}`, state })),
  );

/** The state with this name. */
export function stateNamed(name: string): JourneyState {
  const found = everyState().find((named) => named.name === name);
  if (!found) throw new Error(`There is no state "${name}".`);
  return found.state;
}
