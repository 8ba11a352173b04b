import type { Part, Reason, SupportContext } from '../../src/contract/index.js';
import { addressErrors } from '../../src/journey/postal-address.js';
import type { JourneyEvent, JourneyState, JourneyStep } from '../../src/journey/index.js';
import {
  aDiagram,
  anExpectedPart,
  anExtendedWindow,
  anOrderItem,
  aPackOfScrews,
  aPart,
  aPartAndItsSubstitute,
  aPartRequest,
  aReturnFallback,
  aReturnWindow,
  aSavedAddress,
  aSupportContext,
  aWholeItemReturn,
  manyParts,
  someEvidenceRules,
  threeParts,
} from './builders.js';
import { aFailure, after, aStart, journeyAt, pictureAdded } from './journeys.js';

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

/** All that a list of parts can hold: packs, companions, a hint, and each reason why a part can't be had. */
const everyKindOfPart = (): Part[] => [
  aPart({
    marking: 'R4-B',
    companions: [
      { partId: 'screws', note: 'The old ones do not hold a second time.' },
      { partId: 'foot-2', note: undefined },
    ],
  }),
  aPackOfScrews({ fulfilment: 'merchant', arrival: { from: '2026-07-18', to: '2026-07-22' } }),
  aPart({ partId: 'panel', name: 'Back panel', partNumber: undefined, maxQuantity: 1, stock: 'low' }),
  ...aPartAndItsSubstitute(),
  anExpectedPart(),
  aPart({ partId: 'rail', name: 'Drawer rail', stock: 'out', arrival: undefined }),
  aPart({ partId: 'knob', name: 'Knob', requestsLeft: 0 }),
];

const partsContext = (over: Partial<SupportContext> = {}) =>
  aSupportContext({
    parts: everyKindOfPart(),
    hints: [
      { text: 'The screws are in a small bag that is taped under the top board.', reason: 'missing' },
      { text: 'A second parcel is still on its way to you.', reason: 'damaged' },
      { text: 'The shelf lies between the two sheets of cardboard.', partId: 'shelf' },
    ],
    ...over,
  });

const LONG_WORD = 'Bücherregalrückwandbefestigungsschraubensatzergänzung';
const LONG_NAME = `${LONG_WORD} with the rounded edge for the second shelf from the top on the left side, oak veneer, oiled`;

/** Texts that are much longer than a designer would hope for. */
const longContext = () =>
  partsContext({
    item: anOrderItem({ title: `${LONG_NAME}, ${LONG_NAME}` }),
    parts: [
      aPart({ name: LONG_NAME, partNumber: 'AL-5-03-'.repeat(8), marking: LONG_WORD, replaces: [LONG_WORD] }),
      aPackOfScrews({ name: LONG_WORD, packQuantity: 10_000, maxQuantity: 99 }),
      anExpectedPart({ name: LONG_NAME }),
    ],
    hints: [{ text: `${LONG_WORD}: ${'look into every box once more. '.repeat(15)}` }],
    deliveryAddress: { recipient: LONG_NAME, lines: [LONG_NAME, LONG_WORD, 'USA'] },
    addresses: [aSavedAddress({ recipient: LONG_WORD, lines: [LONG_NAME, LONG_NAME] })],
  });

/** Names that are written from right to left, with numbers and Latin letters among them. */
const rightToLeftContext = () =>
  partsContext({
    item: anOrderItem({ title: 'خزانة كتب Alder، خمسة رفوف (180 × 80)' }),
    parts: [
      aPart({ name: 'رف رقم 3', marking: 'א-12', partNumber: 'AL-5-03' }),
      aPackOfScrews({ name: 'ברגים M4 × 30' }),
      anExpectedPart({ name: 'باب زجاجي (يسار)' }),
    ],
    hints: [{ text: 'البراغي في كيس صغير أسفل اللوح العلوي.' }],
    deliveryAddress: { recipient: 'ליאור כהן', lines: ['רחוב הרצל 12', 'Portland, OR 97201', 'USA'] },
  });

const choose = (partId: string, quantity = 1): JourneyEvent => ({
  type: 'quantity-changed',
  partId,
  quantity,
});
const CONTINUED: JourneyEvent = { type: 'continued' };

/** The parts step, after what the shopper did there. */
const partsAfter = (context: SupportContext, ...events: JourneyEvent[]) =>
  after(journeyAt('parts', { context }), ...events);

/** The details as each reason asks for them. */
const detailsFor = (reason: Reason, context = aSupportContext()) =>
  journeyAt('details', { start: aStart({ reason }), context });

const picturesContext = (over: Parameters<typeof someEvidenceRules>[0] = {}) =>
  aSupportContext({ evidence: someEvidenceRules({ maxPhotos: 6, ...over }) });

/** One picture in each of its conditions, one after the other. */
function everyPicture(): JourneyState {
  const failed = (id: string): JourneyEvent => ({
    type: 'photo-failed',
    id,
    failure: aFailure('network'),
  });
  return after(
    detailsFor('damaged', picturesContext()),
    ...pictureAdded('sent', 'The left edge.jpg'),
    CONTINUED,
    { type: 'photo-sent', id: 'sent', evidenceId: 'evidence-1' },
    { type: 'went-back' },
    ...pictureAdded('not-sent', 'IMG_20260708_184512.HEIC'),
    ...pictureAdded('on-its-way', `${LONG_WORD}.jpeg`),
    CONTINUED,
    failed('not-sent'),
    failed('on-its-way'),
    { type: 'photo-retried', id: 'on-its-way' },
    { type: 'photo-progressed', id: 'on-its-way', share: 0.4 },
    { type: 'photo-added', id: 'refused', name: 'invoice.pdf' },
    { type: 'photo-refused', id: 'refused', fault: 'type' },
    ...pictureAdded('ready', 'صورة 1.png'),
    { type: 'photo-added', id: 'preparing', name: 'box.jpg' },
  );
}

const addressContext = () =>
  partsContext({
    addresses: [
      aSavedAddress(),
      aSavedAddress({
        addressId: 'address-3',
        recipient: 'Kim Sand',
        lines: ['7 Pine Road', 'Bend, OR', 'USA'],
      }),
    ],
    deliveryCountries: ['US', 'CA'],
  });

/** An address that is typed in, line by line. */
const TYPED: readonly JourneyEvent[] = [
  { type: 'delivery-chosen', choice: 'typed' },
  { type: 'address-typed', field: 'recipient', text: 'Kim Sand' },
  { type: 'address-typed', field: 'line1', text: '7 Pine Road' },
  { type: 'address-typed', field: 'city', text: 'Bend' },
  { type: 'address-typed', field: 'region', text: 'OR' },
  { type: 'address-typed', field: 'postalCode', text: '97701' },
];

/** The address with a mistake in it, confirmed: what the check found stands at its fields. */
function addressWithMistakes(): JourneyState {
  const typed = after(
    journeyAt('delivery', { context: addressContext() }),
    ...TYPED,
    { type: 'address-typed', field: 'postalCode', text: '9770' },
    { type: 'address-typed', field: 'city', text: '' },
  );
  const errors = addressErrors(typed.draft.typedAddress, ['US', 'CA']);
  return after(typed, { type: 'delivery-confirmed', errors });
}

const longNote = 'The left edge is broken, and so is the right one. '.repeat(21);

const SLOWED: JourneyEvent = { type: 'slowed' };

/** Every step with its important variants; a step that is missing here does not compile. */
function statesByStep(): Readonly<Record<JourneyStep, Variants>> {
  const noneInStock = threeParts().map((part) => ({ ...part, stock: 'out' as const }));
  const outOfStock = (parts: ReturnType<typeof threeParts>) =>
    after(journeyAt('submitting'), {
      type: 'request-failed',
      failure: aFailure('part-out-of-stock', { parts }),
    });
  const absent = after(
    journeyAt('submitting'),
    { type: 'request-failed', failure: aFailure('timeout') },
    { type: 'request-not-found' },
  );
  return {
    loading: {
      'the first call': journeyAt('loading'),
      'another part': after(journeyAt('requested'), { type: 'another-part-wanted' }),
      'slower than it should be': after(journeyAt('loading'), SLOWED),
    },
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
      'nothing in stock, but one part is expected': journeyAt('unavailable', {
        context: aSupportContext({ unavailable: 'no-parts-in-stock', parts: [anExpectedPart()] }),
      }),
      'nothing in stock, two are expected, and no return': journeyAt('unavailable', {
        context: aSupportContext({
          unavailable: 'no-parts-in-stock',
          parts: [
            anExpectedPart(),
            anExpectedPart({ partId: 'rail', name: LONG_NAME, expectedOn: '2026-09-01' }),
          ],
          wholeItemReturn: NO_RETURN,
        }),
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
      'with a return that costs something': journeyAt('support', {
        context: aSupportContext({
          wholeItemReturn: aReturnFallback({ cost: { amount: 6.9, currency: 'USD' } }),
        }),
      }),
      'with ways of which little is known': journeyAt('support', {
        context: aSupportContext({
          parts: [aPart({ arrival: undefined })],
          wholeItemReturn: { possible: true },
        }),
      }),
      'with very long names': journeyAt('support', { context: longContext() }),
      'with names from right to left': journeyAt('support', { context: rightToLeftContext() }),
      'without a return': journeyAt('support', { context: aSupportContext({ wholeItemReturn: NO_RETURN }) }),
    },
    reason: {
      unanswered: journeyAt('reason'),
      answered: after(journeyAt('reason'), { type: 'reason-chosen', reason: 'defective' }),
      'answered, with something to check first': after(journeyAt('reason', { context: partsContext() }), {
        type: 'reason-chosen',
        reason: 'missing',
      }),
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
      'with packs, counted in pieces': partsAfter(partsContext(), choose('screws'), {
        type: 'pieces-changed',
        partId: 'screws',
        pieces: 4,
      }),
      'more pieces than one request brings': partsAfter(partsContext(), choose('screws'), {
        type: 'pieces-changed',
        partId: 'screws',
        pieces: 50,
      }),
      'as many as one request may hold': partsAfter(
        partsContext({ maxParts: 2 }),
        choose('shelf'),
        choose('panel'),
      ),
      'with a hint about the chosen part, and what goes with it': partsAfter(partsContext(), choose('shelf')),
      'with the substitute of a part that is no longer made': partsAfter(partsContext(), choose('foot-2')),
      'with a hint, the reason given before': journeyAt('parts', { ...FROM_RETURN, context: partsContext() }),
      'with a diagram': partsAfter(aSupportContext({ diagram: aDiagram() }), choose('panel')),
      'looking for a part': partsAfter(aSupportContext({ parts: manyParts(60) }), choose('part-3'), {
        type: 'searched',
        query: 'part 7',
      }),
      'looking for a part that is not there': partsAfter(aSupportContext({ parts: manyParts(60) }), {
        type: 'searched',
        query: 'steering wheel',
      }),
      'with more than are shown at once': journeyAt('parts', {
        context: aSupportContext({ parts: manyParts(120) }),
      }),
      'with very long names': partsAfter(longContext(), choose('shelf'), choose('screws')),
      'with names from right to left': partsAfter(rightToLeftContext(), choose('shelf'), choose('screws')),
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
      'asked which box it should have been in': after(detailsFor('missing'), {
        type: 'answered',
        answers: { box: 'Box 2 of 3' },
      }),
      'asked whether the packaging was damaged': after(detailsFor('damaged'), {
        type: 'answered',
        answers: { packagingDamaged: false },
      }),
      'asked since when it does not work': detailsFor('defective'),
      'asked which model it is meant for': after(detailsFor('incompatible'), {
        type: 'answered',
        answers: { model: LONG_WORD },
      }),
      'asked for pictures that are welcome': detailsFor('defective', picturesContext()),
      'asked for pictures that are required': detailsFor('damaged', picturesContext()),
      'continued without a required picture': after(detailsFor('damaged', picturesContext()), CONTINUED),
      'with a picture in every condition': everyPicture(),
      'with no room for another picture': after(
        detailsFor('damaged', picturesContext({ maxPhotos: 1 })),
        ...pictureAdded('left'),
        { type: 'photo-added', id: 'right', name: 'right.jpg' },
      ),
      'while pictures are sent': after(
        detailsFor('damaged', picturesContext()),
        ...pictureAdded('left'),
        ...pictureAdded('right'),
        CONTINUED,
        { type: 'photo-progressed', id: 'left', share: 0.6 },
      ),
    },
    delivery: {
      'the address on file': journeyAt('delivery', { context: addressContext() }),
      'another address': after(journeyAt('delivery', { context: addressContext() }), {
        type: 'delivery-chosen',
        choice: { addressId: 'address-3' },
      }),
      'an address that is typed': after(journeyAt('delivery', { context: addressContext() }), ...TYPED),
      'a typed address with mistakes': addressWithMistakes(),
      'a typed address that the shop did not take': after(
        journeyAt('delivery', { context: addressContext() }),
        ...TYPED,
        { type: 'delivery-confirmed', errors: [] },
        { type: 'submitted', key: 'request-key' },
        {
          type: 'request-failed',
          failure: aFailure('invalid-request', { errors: [{ pointer: '/address/postalCode' }] }),
        },
      ),
      'with very long names': journeyAt('delivery', { context: longContext() }),
    },
    waiting: {
      'within the return window': journeyAt('waiting'),
      'beyond the return window': journeyAt('waiting', {
        context: partsContext({ returnWindow: aReturnWindow({ endsOn: '2026-07-12' }) }),
      }),
      'for what was just taken by others': after(
        outOfStock([anExpectedPart({ partId: 'shelf', name: 'Shelf' }), ...threeParts().slice(1)]),
        { type: 'wait-chosen', partId: 'shelf' },
      ),
      'without a return': journeyAt('waiting', { context: partsContext({ wholeItemReturn: NO_RETURN }) }),
    },
    review: {
      complete: journeyAt('review'),
      'with an answer, a picture and another address': after(
        journeyAt('details', {
          context: { ...addressContext(), evidence: someEvidenceRules() },
        }),
        { type: 'answered', answers: { packagingDamaged: true } },
        ...pictureAdded('left'),
        CONTINUED,
        { type: 'photo-sent', id: 'left', evidenceId: 'evidence-1' },
        { type: 'delivery-reopened' },
        ...TYPED,
        { type: 'delivery-confirmed', errors: [] },
      ),
      'with two parcels': after(
        partsAfter(partsContext(), choose('shelf'), choose('screws')),
        { type: 'pieces-changed', partId: 'screws', pieces: 30 },
        CONTINUED,
        CONTINUED,
      ),
      'with very long names': journeyAt('review', { context: longContext() }),
      'with names from right to left': journeyAt('review', { context: rightToLeftContext() }),
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
    submitting: {
      'the request is on its way': journeyAt('submitting'),
      'slower than it should be': after(journeyAt('submitting'), SLOWED),
    },
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
      'more of it is expected': outOfStock([
        anExpectedPart({ partId: 'shelf', name: 'Shelf' }),
        ...threeParts().slice(1),
      ]),
      'only the return remains': outOfStock(noneInStock),
      'of what was sent again, when the first may still arrive': after(
        absent,
        { type: 'retried' },
        { type: 'request-not-found' },
        { type: 'request-failed', failure: aFailure('part-out-of-stock', { parts: threeParts().slice(1) }) },
      ),
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
    returning: {
      'the return is on its way': journeyAt('returning'),
      'slower than it should be': after(journeyAt('returning'), SLOWED),
    },
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
      'the shop has nothing yet': absent,
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
    'not-loaded': {
      'what the return needs': journeyAt('not-loaded'),
      'what a failed opening needs': after(journeyAt('loading'), {
        type: 'piece-missing',
        event: { type: 'context-failed', failure: aFailure('network') },
      }),
      'what a lost answer needs': after(journeyAt('submitting'), {
        type: 'piece-missing',
        event: { type: 'request-failed', failure: aFailure('timeout') },
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
