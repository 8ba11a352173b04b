import { expect } from '@open-wc/testing';
import { NOTE_MAX_LENGTH, type PartRequestBody, type ReturnBody } from '../../src/contract/index.js';
import {
  EMPTY_ADDRESS,
  startJourney,
  transition,
  viewOf,
  type Effect,
  type FieldError,
  type JourneyEvent,
  type JourneyFailure,
  type JourneyState,
  type JourneyStep,
} from '../../src/journey/index.js';
import {
  anExpectedPart,
  anExtendedWindow,
  anOutOfStockProblem,
  aPart,
  aPartRequest,
  aSavedAddress,
  aSupportContext,
  aWholeItemReturn,
  someEvidenceRules,
  threeParts,
} from '../support/builders.js';
import {
  aFailure,
  after,
  aStart,
  effectName,
  FAILURE_TYPES,
  journeyAt,
  NOTE,
  pictureAdded,
} from '../support/journeys.js';

type EventType = JourneyEvent['type'];

/** One event of each type, as it comes in an ordinary journey. */
const EVENTS: { readonly [Type in EventType]: Extract<JourneyEvent, { type: Type }> } = {
  'parts-wanted': { type: 'parts-wanted' },
  'reason-chosen': { type: 'reason-chosen', reason: 'missing' },
  'quantity-changed': { type: 'quantity-changed', partId: 'screws', quantity: 1 },
  'pieces-changed': { type: 'pieces-changed', partId: 'shelf', pieces: 2 },
  searched: { type: 'searched', query: 'shelf' },
  'more-wanted': { type: 'more-wanted' },
  answered: { type: 'answered', answers: { packagingDamaged: true } },
  'note-changed': { type: 'note-changed', note: 'Another note.' },
  'delivery-reopened': { type: 'delivery-reopened' },
  'delivery-chosen': { type: 'delivery-chosen', choice: { addressId: 'address-2' } },
  'address-typed': { type: 'address-typed', field: 'city', text: 'Eugene' },
  'delivery-confirmed': { type: 'delivery-confirmed', errors: [] },
  'wait-chosen': { type: 'wait-chosen', partId: 'door' },
  'another-part-wanted': { type: 'another-part-wanted' },
  continued: { type: 'continued' },
  'went-back': { type: 'went-back' },
  'answer-reopened': { type: 'answer-reopened', question: 'parts' },
  submitted: { type: 'submitted', key: 'another-key' },
  'return-chosen': { type: 'return-chosen' },
  'return-confirmed': { type: 'return-confirmed', key: 'another-key' },
  retried: { type: 'retried' },
  closed: { type: 'closed' },
  'photo-added': { type: 'photo-added', id: 'another-photo', name: 'right.jpg' },
  'photo-changed': { type: 'photo-changed', id: 'photo' },
  'photo-prepared': { type: 'photo-prepared', id: 'photo' },
  'photo-refused': { type: 'photo-refused', id: 'photo', fault: 'unreadable' },
  'photo-progressed': { type: 'photo-progressed', id: 'photo', share: 0.5 },
  'photo-sent': { type: 'photo-sent', id: 'photo', evidenceId: 'evidence-1' },
  'photo-failed': { type: 'photo-failed', id: 'photo', failure: aFailure('network') },
  'photo-retried': { type: 'photo-retried', id: 'photo' },
  'photo-cancelled': { type: 'photo-cancelled', id: 'photo' },
  'photo-removed': { type: 'photo-removed', id: 'photo' },
  'context-received': { type: 'context-received', context: aSupportContext() },
  'context-failed': { type: 'context-failed', failure: aFailure('network') },
  'request-received': { type: 'request-received', request: aPartRequest() },
  'request-failed': { type: 'request-failed', failure: aFailure('refused') },
  'request-not-found': { type: 'request-not-found' },
  'ordered-elsewhere': { type: 'ordered-elsewhere', key: 'key-of-another-tab' },
  'returned-elsewhere': { type: 'returned-elsewhere' },
  'return-left-open': {
    type: 'return-left-open',
    intent: { key: 'key-of-a-return', body: { orderId: 'order-1', itemId: 'item-1', cause: 'chosen' } },
  },
  slowed: { type: 'slowed' },
  'check-failed': { type: 'check-failed', failure: aFailure('network') },
  'return-received': { type: 'return-received', wholeItemReturn: aWholeItemReturn() },
  'return-failed': { type: 'return-failed', failure: aFailure('refused') },
  'return-taken-over': { type: 'return-taken-over' },
  'reason-given': { type: 'reason-given', reason: 'incompatible' },
  'piece-missing': { type: 'piece-missing', event: { type: 'return-chosen' } },
};

const CHECKING = after(journeyAt('submitting'), {
  type: 'request-failed',
  failure: aFailure('timeout'),
});
const RETURN_UNKNOWN = after(journeyAt('returning'), {
  type: 'return-failed',
  failure: aFailure('timeout'),
});
const RETURN_FAILED = after(journeyAt('returning'), { type: 'return-failed', failure: aFailure('refused') });
const OPENING_FAILED = after(journeyAt('loading'), { type: 'context-failed', failure: aFailure('network') });
const LOADING_ANOTHER = after(journeyAt('requested'), { type: 'another-part-wanted' });
const ANOTHER_FAILED = after(LOADING_ANOTHER, { type: 'context-failed', failure: aFailure('network') });

/** Of the three parts one is chosen; a fourth is expected. */
const CHOOSING = after(
  journeyAt('parts', { context: aSupportContext({ parts: [...threeParts(), anExpectedPart()] }) }),
  { type: 'quantity-changed', partId: 'shelf', quantity: 1 },
);
const ALL_EXPECTED = journeyAt('unavailable', {
  context: aSupportContext({ unavailable: 'no-parts-in-stock', parts: [anExpectedPart()] }),
});
const GONE_BUT_EXPECTED = after(journeyAt('submitting'), {
  type: 'request-failed',
  failure: aFailure('part-out-of-stock', { parts: [anExpectedPart()] }),
});

// One picture, which is welcome and not required, in each of its conditions.
const DETAILS = journeyAt('details', {
  context: aSupportContext({ evidence: someEvidenceRules({ required: [], optional: ['damaged'] }) }),
});
const PREPARING = after(DETAILS, { type: 'photo-added', id: 'photo', name: 'left.jpg' });
const READY = after(DETAILS, ...pictureAdded('photo'));
const SENDING = after(READY, { type: 'continued' });
const SENDING_ASIDE = after(SENDING, { type: 'went-back' }, { type: 'continued' });
const SENT = after(SENDING_ASIDE, { type: 'photo-sent', id: 'photo', evidenceId: 'evidence-1' });
const NOT_SENT = after(SENDING_ASIDE, EVENTS['photo-failed']);
const REFUSED = after(PREPARING, EVENTS['photo-refused']);

/** `next step: effects`; what is not named leaves everything as it is. */
type Answers = Partial<Record<EventType, string>>;

const SENDS = 'submitting: create-part-request, focus heading';
const SENDS_RETURN = 'returning: create-return, focus heading';
const LOADS = 'loading: load-context, focus heading';
const OFFERS_RETURN = 'return-review: offer-return-to-shop, focus heading';
const ORDERED = 'requested: tell-shop requested, focus heading';
const MISSING = 'not-loaded: tell-shop failed, focus heading';
const FAILS = 'failed: tell-shop failed, focus heading';
/** What can be entered at the details, whatever becomes of the pictures. */
const ENTERED = {
  answered: 'details:',
  'note-changed': 'details:',
  'reason-given': 'details:',
  'went-back': 'parts: focus heading',
} satisfies Answers;
const SENDS_PICTURES = 'details: announce photos.sending, send-photos, focus heading';

const TABLE: readonly (readonly [where: string, from: JourneyState, answers: Answers])[] = [
  [
    'while the item is looked up',
    journeyAt('loading'),
    { 'context-received': 'support: focus heading', 'context-failed': FAILS, 'reason-given': 'loading:' },
  ],
  [
    'while another part is looked up',
    LOADING_ANOTHER,
    { 'context-received': 'parts: focus heading', 'context-failed': FAILS, 'reason-given': 'loading:' },
  ],
  [
    'where no part can be had',
    journeyAt('unavailable'),
    { 'return-chosen': OFFERS_RETURN, 'reason-given': 'unavailable:' },
  ],
  [
    'where no part can be had, but one is expected [S10]',
    ALL_EXPECTED,
    {
      'return-chosen': OFFERS_RETURN,
      'wait-chosen': 'waiting: focus heading',
      'reason-given': 'unavailable:',
    },
  ],
  [
    'on the support page [S7]',
    journeyAt('support'),
    {
      'parts-wanted': 'reason: focus heading',
      'return-chosen': OFFERS_RETURN,
      'reason-given': 'support:',
    },
  ],
  [
    'asked for the reason [S1]',
    journeyAt('reason'),
    {
      'reason-chosen': 'reason:',
      'reason-given': 'parts: focus heading',
      continued: 'reason: focus errors',
      'went-back': 'support: focus heading',
    },
  ],
  [
    'asked for the parts',
    CHOOSING,
    {
      'quantity-changed': 'parts:',
      'pieces-changed': 'parts:',
      searched: 'parts:',
      'more-wanted': 'parts:',
      'wait-chosen': 'waiting: focus heading',
      'reason-given': 'parts:',
      continued: 'details: focus heading',
      'went-back': 'reason: focus heading',
    },
  ],
  [
    'while the shopper waits for a part',
    journeyAt('waiting'),
    {
      'return-chosen': OFFERS_RETURN,
      'went-back': 'parts: focus heading',
      'reason-given': 'waiting:',
    },
  ],
  [
    'asked for details, no pictures among them',
    journeyAt('details'),
    { ...ENTERED, 'photo-added': 'details: focus errors', continued: 'review: focus heading' },
  ],
  [
    'asked for details and pictures',
    DETAILS,
    { ...ENTERED, 'photo-added': 'details:', continued: 'review: focus heading' },
  ],
  [
    'while a picture is prepared',
    PREPARING,
    {
      ...ENTERED,
      'photo-added': 'details:',
      'photo-prepared': 'details:',
      'photo-refused': 'details:',
      'photo-removed': 'details: drop-photo',
      continued: 'details: announce photos.sending, focus heading',
    },
  ],
  [
    'with a picture that is ready',
    READY,
    {
      ...ENTERED,
      'photo-added': 'details:',
      'photo-changed': 'details:',
      'photo-removed': 'details: drop-photo',
      continued: SENDS_PICTURES,
    },
  ],
  [
    'while it waits for a picture to be sent',
    SENDING,
    {
      ...ENTERED,
      'photo-added': 'details:',
      'photo-changed': 'details: stop-photo',
      'photo-refused': 'details: focus errors',
      'photo-progressed': 'details:',
      'photo-sent': 'review: focus heading',
      'photo-failed': 'details: tell-shop failed, focus errors',
      'photo-cancelled': 'details: stop-photo',
      'photo-removed': 'review: drop-photo, focus heading',
    },
  ],
  [
    'while a picture is sent that nothing waits for',
    SENDING_ASIDE,
    {
      ...ENTERED,
      'photo-added': 'details:',
      'photo-changed': 'details: stop-photo',
      'photo-refused': 'details:',
      'photo-progressed': 'details:',
      'photo-sent': 'details:',
      'photo-failed': 'details: tell-shop failed',
      'photo-cancelled': 'details: stop-photo',
      'photo-removed': 'details: drop-photo',
      continued: 'details: announce photos.sending, focus heading',
    },
  ],
  [
    'with a picture that was not sent',
    NOT_SENT,
    {
      ...ENTERED,
      'photo-added': 'details:',
      'photo-changed': 'details:',
      'photo-retried': 'details: send-photos',
      'photo-removed': 'details: drop-photo',
      continued: 'details: focus errors',
    },
  ],
  [
    'with a picture that was refused',
    REFUSED,
    {
      ...ENTERED,
      'photo-added': 'details:',
      'photo-removed': 'details: drop-photo',
      continued: 'review: focus heading',
    },
  ],
  [
    'with a picture that was sent',
    SENT,
    {
      ...ENTERED,
      'photo-added': 'details:',
      'photo-changed': 'details:',
      'photo-removed': 'details: drop-photo',
      continued: 'review: focus heading',
    },
  ],
  [
    'at the review',
    journeyAt('review', { context: aSupportContext({ addresses: [aSavedAddress()] }) }),
    {
      'went-back': 'details: focus heading',
      'answer-reopened': 'parts: focus heading',
      'delivery-reopened': 'delivery: focus heading',
      'reason-given': 'review:',
      submitted: SENDS,
    },
  ],
  [
    'asked where the parts go',
    journeyAt('delivery'),
    {
      'delivery-chosen': 'delivery:',
      'address-typed': 'delivery:',
      'delivery-confirmed': 'review: focus heading',
      'reason-given': 'delivery:',
      'went-back': 'review: focus heading',
    },
  ],
  [
    'while the request is sent',
    journeyAt('submitting'),
    { 'request-received': ORDERED, 'request-failed': FAILS },
  ],
  ['after the request', journeyAt('requested'), { 'another-part-wanted': LOADS }],
  [
    'when stock ran out, and more is expected [S11]',
    GONE_BUT_EXPECTED,
    {
      'return-chosen': OFFERS_RETURN,
      'wait-chosen': 'waiting: focus heading',
      'reason-given': 'out-of-stock:',
    },
  ],
  [
    'when stock ran out [S11]',
    journeyAt('out-of-stock'),
    {
      'parts-wanted': 'parts: focus heading',
      'return-chosen': OFFERS_RETURN,
      'reason-given': 'out-of-stock:',
    },
  ],
  [
    'at the review of the return',
    journeyAt('return-review'),
    {
      'went-back': 'support: focus heading',
      'return-confirmed': SENDS_RETURN,
      'return-taken-over': 'return-handed-over: focus heading',
      'reason-given': 'return-review:',
    },
  ],
  [
    'while the return is made',
    journeyAt('returning'),
    { 'return-received': 'returned: tell-shop returned, focus heading', 'return-failed': FAILS },
  ],
  ['after the return', journeyAt('returned'), {}],
  [
    'after the shop took the return over',
    journeyAt('return-handed-over'),
    { 'went-back': 'support: focus heading', 'reason-given': 'return-handed-over:' },
  ],
  [
    'while an unknown outcome is looked up',
    CHECKING,
    {
      'request-received': ORDERED,
      'request-not-found': 'outcome-unknown: tell-shop failed, focus heading',
      'check-failed': 'outcome-unknown: tell-shop failed, focus heading',
    },
  ],
  [
    'when the outcome of a request is unknown',
    journeyAt('outcome-unknown'),
    { retried: 'outcome-unknown: find-part-request, focus heading' },
  ],
  [
    'when the shop has nothing yet under the key of a request',
    after(CHECKING, EVENTS['request-not-found']),
    { retried: 'outcome-unknown: find-part-request, focus heading' },
  ],
  [
    'while it asks the shop once more before it sends the request again',
    after(CHECKING, EVENTS['request-not-found'], { type: 'retried' }),
    {
      'request-received': ORDERED,
      'request-not-found': SENDS,
      'check-failed': 'outcome-unknown: tell-shop failed, focus heading',
    },
  ],
  ['when the outcome of a return is unknown', RETURN_UNKNOWN, { retried: SENDS_RETURN }],
  ['after opening failed', OPENING_FAILED, { retried: LOADS, 'reason-given': 'failed:' }],
  ['after opening for another part failed', ANOTHER_FAILED, { retried: LOADS, 'reason-given': 'failed:' }],
  ['after a request failed', journeyAt('failed'), { retried: SENDS, 'went-back': 'review: focus heading' }],
  [
    'after a return failed',
    RETURN_FAILED,
    { retried: SENDS_RETURN, 'went-back': 'return-review: focus heading' },
  ],
  [
    'after the session expired',
    journeyAt('session-expired'),
    { retried: SENDS, 'went-back': 'review: focus heading' },
  ],
  [
    'where the code of the return did not arrive',
    journeyAt('not-loaded'),
    { retried: OFFERS_RETURN, 'went-back': 'support: focus heading', 'reason-given': 'not-loaded:' },
  ],
  [
    'where the code of a failed opening did not arrive',
    after(journeyAt('loading'), { type: 'piece-missing', event: EVENTS['context-failed'] }),
    { retried: LOADS, 'reason-given': 'not-loaded:' },
  ],
  [
    'where the code did not arrive that shows what another tab ordered: no way leads around it',
    after(journeyAt('parts'), { type: 'piece-missing', event: EVENTS['ordered-elsewhere'] }),
    { retried: 'outcome-unknown: find-part-request, focus heading', 'reason-given': 'not-loaded:' },
  ],
  [
    'where the code of a lost answer did not arrive: nothing is ordered twice',
    after(journeyAt('submitting'), {
      type: 'piece-missing',
      event: { type: 'request-failed', failure: aFailure('timeout') },
    }),
    { retried: 'outcome-unknown: find-part-request, focus heading' },
  ],
];

/** Where another tab's order is no news, or cannot be taken up. */
const DEAF: readonly JourneyStep[] = ['loading', 'returning', 'outcome-unknown', 'requested', 'returned'];

/** Where another tab's return is no news: what was made here, or the shop took over, is shown. */
const OVER: readonly JourneyStep[] = ['returning', 'requested', 'returned', 'return-handed-over'];

/** Whether an order was sent of which nobody knows yet what became. */
const isUnsettled = (state: JourneyState): boolean =>
  state.step === 'not-loaded'
    ? isUnsettled(state.from)
    : state.step === 'submitting' ||
      (state.openKey !== undefined && state.openKey === state.partRequestIntent?.key);

/** What may come on any step, and leads to the same from each. */
function anywhere(state: JourneyState, type: EventType): string | undefined {
  const { step, context } = state;
  switch (type) {
    // Whatever was to come next may not arrive.
    case 'piece-missing':
      return step === 'not-loaded' ? undefined : MISSING;
    case 'ordered-elsewhere':
      return DEAF.includes(step) || !context
        ? undefined
        : 'outcome-unknown: find-part-request, focus heading';
    case 'slowed':
      return ['loading', 'submitting', 'returning'].includes(step)
        ? `${step}: announce slow.text`
        : undefined;
    case 'return-left-open':
      return step === 'loading' && context ? 'outcome-unknown: focus heading' : undefined;
    case 'returned-elsewhere':
      return !context || isUnsettled(state) || OVER.includes(step) ? undefined : 'unavailable: focus heading';
    default:
      return undefined;
  }
}

const names = (effects: readonly Effect[]): string => effects.map(effectName).join(', ');

describe('the journey, step by step', () => {
  it('has a row for each step', () => {
    const steps = new Set<JourneyStep>(TABLE.map(([, { step }]) => step));
    expect(steps.size).to.equal(20);
  });

  for (const [where, from, answers] of TABLE) {
    const expectedOf = (type: EventType): string | undefined => answers[type] ?? anywhere(from, type);
    it(`answers every event ${where}`, () => {
      for (const event of Object.values(EVENTS)) {
        const { state, effects } = transition(from, event);
        const expected = event.type === 'closed' ? `${from.step}: close` : expectedOf(event.type);
        if (expected === undefined || event.type === 'closed') {
          expect(state, `${event.type} changes nothing`).to.equal(from);
        } else {
          expect(state, `${event.type} changes something`).not.to.deep.equal(from);
        }
        if (expected === undefined) expect(effects, event.type).to.deep.equal([]);
        else expect(`${state.step}: ${names(effects)}`.trim(), event.type).to.equal(expected);
      }
    });
  }
});

describe('opening a journey', () => {
  it('asks for the support context in one call, and tells the shop', () => {
    const { state, effects } = startJourney(aStart());
    expect(state).to.deep.equal({
      step: 'loading',
      start: aStart(),
      draft: {
        reason: undefined,
        quantities: {},
        pieces: {},
        query: '',
        answers: {},
        note: '',
        photos: [],
        delivery: 'on-file',
        typedAddress: EMPTY_ADDRESS,
        confirmedAddress: EMPTY_ADDRESS,
      },
    });
    expect(effects).to.deep.equal([
      { type: 'load-context' },
      { type: 'announce', key: 'loading.announce' },
      { type: 'tell-shop', event: { name: 'opened', detail: { orderId: 'order-1', itemId: 'item-1' } } },
    ]);
  });

  it('is the same after a failure and another try as without it', () => {
    const received = EVENTS['context-received'];
    const retried = after(OPENING_FAILED, { type: 'retried' });
    expect(after(retried, received)).to.deep.equal(after(journeyAt('loading'), received));
  });

  it('loads anew after the session expired, with the reason kept [S5]', () => {
    const start = aStart({ touchpoint: 'return', reason: 'defective' });
    const expired = after(journeyAt('loading', { start }), {
      type: 'context-failed',
      failure: aFailure('session-expired'),
    });
    const { state, effects } = transition(expired, { type: 'retried' });
    expect(`${state.step}: ${names(effects)}`).to.equal(LOADS);
    expect(state.draft.reason).to.equal('defective');
  });

  it('never asks for a reason that was given before [S5]', () => {
    const start = aStart({ touchpoint: 'return', reason: 'missing' });
    const parts = after(journeyAt('support', { start }), { type: 'parts-wanted' });
    expect(parts.step).to.equal('parts');
    expect(parts.draft.reason).to.equal('missing');
    expect(after(parts, { type: 'went-back' }).step).to.equal('support');
  });

  it('takes a reason that is ticked in the shop’s page meanwhile, and asks for none [S5]', () => {
    const given = { type: 'reason-given', reason: 'defective' } as const;
    const parts = after(journeyAt('reason', { start: aStart({ touchpoint: 'return' }) }), given);
    expect(parts.step).to.equal('parts');
    expect(parts.draft.reason).to.equal('defective');
    expect(after(parts, { type: 'went-back' }).step).to.equal('support');
    const returning = after(
      journeyAt('unavailable'),
      given,
      EVENTS['return-chosen'],
      EVENTS['return-confirmed'],
    );
    expect(returning.returnIntent?.body.reason).to.equal('defective');
  });

  const unavailable = [
    ['says why, where the API gave a code [E3]', { unavailable: 'not-delivered' }, 'not-delivered'],
    ['counts a list without parts as out of stock [S10]', { parts: [] }, 'no-parts-in-stock'],
    [
      'counts parts that are all out as out of stock [S10]',
      { parts: [aPart({ stock: 'out' })] },
      'no-parts-in-stock',
    ],
    [
      'does not offer a part that reached its limit [E10]',
      { parts: [aPart({ requestsLeft: 0 })] },
      'no-parts-in-stock',
    ],
  ] as const;
  for (const [title, over, code] of unavailable) {
    it(title, () => {
      const context = aSupportContext({ ...over, parts: 'parts' in over ? [...over.parts] : threeParts() });
      const state = after(journeyAt('loading'), { type: 'context-received', context });
      expect(state).to.include({ step: 'unavailable', code });
    });
  }
});

describe('answering the questions', () => {
  const missing = [
    ['reason', { field: 'reason', key: 'error.reason' }],
    ['parts', { field: 'parts', key: 'error.parts' }],
  ] as const;
  for (const [step, error] of missing) {
    it(`does not go on from ${step} without an answer, and says so until there is one`, () => {
      const stopped = after(journeyAt(step), { type: 'continued' });
      expect(stopped).to.deep.include({ step, errors: [error] });
      const answered = after(stopped, EVENTS['reason-chosen'], EVENTS['quantity-changed']);
      expect(answered).to.deep.include({ step, errors: [] });
      expect(after(answered, { type: 'continued' }).step).not.to.equal(step);
    });
  }

  it(`takes a note of ${NOTE_MAX_LENGTH} characters and not one more`, () => {
    const details = journeyAt('details');
    const full = after(details, { type: 'note-changed', note: 'x'.repeat(NOTE_MAX_LENGTH) });
    expect(after(full, { type: 'continued' }).step).to.equal('review');
    const over = after(details, { type: 'note-changed', note: 'x'.repeat(NOTE_MAX_LENGTH + 1) });
    expect(after(over, { type: 'continued' })).to.deep.include({
      step: 'details',
      errors: [{ field: 'note', key: 'error.note' }],
    });
  });

  const quantities: readonly (readonly [title: string, partId: string, quantity: number, kept: object])[] = [
    ['takes a quantity that the part allows', 'shelf', 2, { shelf: 2 }],
    ['takes no more than the part allows [E10]', 'shelf', 3, { shelf: 2 }],
    ['takes a part out at 0', 'shelf', 0, {}],
    ['takes a part out below 0', 'shelf', -1, {}],
    ['cuts a fraction off', 'shelf', 1.9, { shelf: 1 }],
    ['leaves the quantity at what is no number', 'shelf', Number.NaN, { shelf: 1 }],
    ['leaves the quantity at what is no amount', 'shelf', Number.POSITIVE_INFINITY, { shelf: 1 }],
    ['ignores a part that is out of stock [S10]', 'panel', 1, { shelf: 1 }],
    ['ignores a part that is not on the list', 'door', 1, { shelf: 1 }],
    ['ignores a part named as what every object has', 'constructor', 1, { shelf: 1 }],
  ];
  for (const [title, partId, quantity, kept] of quantities) {
    it(title, () => {
      const [shelf, screws] = threeParts();
      const context = aSupportContext({
        parts: [shelf ?? aPart(), screws ?? aPart(), aPart({ partId: 'panel', stock: 'out' })],
      });
      const one = after(journeyAt('parts', { context }), {
        type: 'quantity-changed',
        partId: 'shelf',
        quantity: 1,
      });
      const { draft } = after(one, { type: 'quantity-changed', partId, quantity });
      expect(draft.quantities).to.deep.equal(kept);
    });
  }

  it('reopens from the review any question that was asked, with its answer in it', () => {
    const review = journeyAt('review');
    for (const question of ['reason', 'parts', 'details'] as const) {
      const reopened = after(review, { type: 'answer-reopened', question });
      expect(reopened.step).to.equal(question);
      expect(reopened.draft).to.equal(review.draft);
    }
  });

  it('reopens no reason that was never asked for [S5]', () => {
    const review = journeyAt('review', { start: aStart({ touchpoint: 'return', reason: 'missing' }) });
    expect(after(review, { type: 'answer-reopened', question: 'reason' })).to.equal(review);
    expect(after(review, { type: 'answer-reopened', question: 'parts' }).step).to.equal('parts');
  });

  it('lets go on with the return from each question, in the return flow only [S5]', () => {
    for (const step of ['reason', 'parts', 'details', 'review'] as const) {
      for (const touchpoint of ['email', 'order', 'return', 'help'] as const) {
        const state = journeyAt(step, { start: aStart({ touchpoint }) });
        const next = after(state, { type: 'return-chosen' });
        expect(next.step).to.equal(touchpoint === 'return' ? 'return-review' : step);
        if (touchpoint === 'return') expect(after(next, { type: 'went-back' })).to.deep.include({ step });
      }
    }
  });
});

/** What is sent when the review is confirmed. */
const bodySent = (review: JourneyState): PartRequestBody | undefined =>
  transition(review, { type: 'submitted', key: 'key-1' })
    .effects.flatMap((effect) => (effect.type === 'create-part-request' ? [effect.intent.body] : []))
    .at(0);

describe('ordering a part', () => {
  it('sends all that was entered, under the key of the press [S1]', () => {
    const state = after(
      journeyAt('review'),
      { type: 'answer-reopened', question: 'parts' },
      { type: 'quantity-changed', partId: 'screws', quantity: 1 },
      { type: 'continued' },
      { type: 'note-changed', note: `  ${NOTE}\n` },
      { type: 'continued' },
    );
    const { effects } = transition(state, { type: 'submitted', key: 'key-1' });
    expect(effects[0]).to.deep.equal({
      type: 'create-part-request',
      intent: {
        key: 'key-1',
        body: {
          orderId: 'order-1',
          itemId: 'item-1',
          touchpoint: 'order',
          reason: 'damaged',
          note: NOTE,
          parts: [
            { partId: 'shelf', quantity: 1 },
            { partId: 'screws', quantity: 1 },
          ],
        },
      },
    });
  });

  it('sends no note where none was written', () => {
    const state = after(
      journeyAt('review'),
      { type: 'answer-reopened', question: 'details' },
      { type: 'note-changed', note: '  ' },
      { type: 'continued' },
    );
    expect(bodySent(state)).not.to.have.property('note');
  });

  it('tells the shop when the extended window ends [S8]', () => {
    const request = aPartRequest({ returnWindow: anExtendedWindow({ endsOn: '2026-08-03' }) });
    const { effects } = transition(journeyAt('submitting'), { type: 'request-received', request });
    expect(effects[0]).to.deep.equal({
      type: 'tell-shop',
      event: {
        name: 'requested',
        detail: {
          requestId: 'request-1',
          orderId: 'order-1',
          itemId: 'item-1',
          returnWindowEndsOn: '2026-08-03',
        },
      },
    });
  });

  it('has a key of its own each time that it is sent after an answer, the same or changed', () => {
    const again = transition(journeyAt('failed'), { type: 'retried', key: 'key-2' }).state;
    expect(again.partRequestIntent).to.deep.equal({
      key: 'key-2',
      body: journeyAt('failed').partRequestIntent?.body,
    });
    const review = after(journeyAt('failed'), { type: 'went-back' });
    expect(after(review, { type: 'submitted', key: 'key-2' }).partRequestIntent?.key).to.equal('key-2');
    const changed = after(
      review,
      { type: 'answer-reopened', question: 'details' },
      { type: 'note-changed', note: 'It is the right edge.' },
      { type: 'continued' },
      { type: 'submitted', key: 'key-2' },
    );
    expect(changed.partRequestIntent?.key).to.equal('key-2');
  });

  const OUTCOMES: Partial<Record<string, JourneyStep>> = {
    'part-out-of-stock': 'out-of-stock',
    'request-limit-reached': 'unavailable',
    'return-window-closed': 'unavailable',
    'already-returned': 'unavailable',
    'not-offered': 'unavailable',
    'session-expired': 'session-expired',
    // What may have taken effect is looked up, never sent again under another key.
    'key-in-flight': 'outcome-unknown',
    'key-reused': 'outcome-unknown',
    network: 'outcome-unknown',
    timeout: 'outcome-unknown',
    aborted: 'outcome-unknown',
    malformed: 'outcome-unknown',
    server: 'outcome-unknown',
  };
  for (const type of FAILURE_TYPES) {
    const step = OUTCOMES[type] ?? 'failed';
    it(`comes to ${step} when the API answers ${type}${type === 'part-out-of-stock' ? ' [S11]' : ''}`, () => {
      const { state, effects } = transition(journeyAt('submitting'), {
        type: 'request-failed',
        failure: aFailure(type),
      });
      expect(state.step).to.equal(step);
      expect(state.draft).to.deep.include({ reason: 'damaged', note: NOTE });
      const told =
        step === 'outcome-unknown'
          ? 'find-part-request'
          : `tell-shop ${step === 'session-expired' ? step : 'failed'}`;
      expect(names(effects)).to.include(told);
    });
  }

  it('still offers the return where only the part cannot be had any more', () => {
    const failed = (type: 'request-limit-reached' | 'return-window-closed' | 'already-returned') =>
      after(journeyAt('submitting'), { type: 'request-failed', failure: aFailure(type) }).context
        ?.wholeItemReturn.possible;
    expect(failed('request-limit-reached')).to.equal(true);
    expect(failed('return-window-closed')).to.equal(false);
    expect(failed('already-returned')).to.equal(false);
  });

  const faults: readonly (readonly [pointer: string, step: JourneyStep, field: string])[] = [
    ['/parts/0/quantity', 'parts', 'parts'],
    ['/note', 'details', 'note'],
    ['/reason', 'reason', 'reason'],
    ['/answers/box', 'details', 'answers'],
    ['/evidenceIds/0', 'details', 'photos'],
    ['/addressId', 'delivery', 'delivery'],
    ['/address', 'delivery', 'delivery'],
    ['/address/postalCode', 'delivery', 'postalCode'],
    ['/address/planet', 'delivery', 'delivery'],
  ];
  for (const [pointer, step, field] of faults) {
    it(`leads back to ${step} where the API did not take ${pointer}`, () => {
      const { state, effects } = transition(journeyAt('submitting'), {
        type: 'request-failed',
        failure: aFailure('invalid-request', { errors: [{ pointer: '/other' }, { pointer }] }),
      });
      expect(state).to.deep.include({ step, errors: [{ field, key: 'error.refused' }] });
      expect(names(effects)).to.equal('tell-shop failed, focus errors');
    });
  }

  it('asks for a reason after all where the API did not take the one given before [S5]', () => {
    const start = aStart({ touchpoint: 'return', reason: 'missing' });
    const asked = after(journeyAt('submitting', { start }), {
      type: 'request-failed',
      failure: aFailure('invalid-request', { errors: [{ pointer: '/reason' }] }),
    });
    const next = after(asked, { type: 'reason-chosen', reason: 'damaged' }, { type: 'continued' });
    expect(next.step).to.equal('parts');
    expect(next.draft.reason).to.equal('damaged');
    expect(after(next, { type: 'went-back' }).step).to.equal('reason');
  });

  it('says that it failed where the fault is in no field', () => {
    const state = after(journeyAt('submitting'), {
      type: 'request-failed',
      failure: aFailure('invalid-request', { errors: [{ pointer: '/touchpoint' }] }),
    });
    expect(state).to.include({ step: 'failed', pending: 'part-request' });
  });
});

describe('where the parts go', () => {
  const context = aSupportContext({ addresses: [aSavedAddress()], deliveryCountries: ['US', 'CA'] });
  const delivery = journeyAt('delivery', { context });
  const typed: JourneyEvent[] = [
    { type: 'delivery-chosen', choice: 'typed' },
    { type: 'address-typed', field: 'recipient', text: 'Kim Sand' },
    { type: 'address-typed', field: 'city', text: 'Eugene' },
  ];
  const WRONG: FieldError[] = [
    { field: 'postalCode', key: 'error.refused' },
    { field: 'line1', key: 'error.refused' },
  ];

  it('is asked for only where there is a choice', () => {
    const review = journeyAt('review');
    expect(after(review, { type: 'delivery-reopened' })).to.equal(review);
  });

  it('begins with what was chosen before, in a country where parts can go', () => {
    expect(delivery).to.include({ choice: 'on-file' });
    expect(delivery.draft.typedAddress).to.include({ country: 'US', city: '' });
    const review = after(delivery, EVENTS['delivery-chosen'], EVENTS['delivery-confirmed']);
    expect(after(review, { type: 'delivery-reopened' })).to.deep.include({
      choice: { addressId: 'address-2' },
    });
  });

  it('stays as it was on the way back, and keeps what was typed', () => {
    const back = after(delivery, ...typed, { type: 'went-back' });
    expect(back).to.include({ step: 'review' });
    expect(back.draft.delivery).to.equal('on-file');
    expect(back.draft.typedAddress).to.include({ recipient: 'Kim Sand', city: 'Eugene' });
  });

  it('is as it was confirmed, whatever is typed and left after that', () => {
    const confirmed = after(delivery, ...typed, { type: 'delivery-confirmed', errors: [] });
    expect(confirmed.draft.confirmedAddress).to.include({ recipient: 'Kim Sand', city: 'Eugene' });
    const left = after(
      confirmed,
      { type: 'delivery-reopened' },
      { type: 'address-typed', field: 'city', text: 'Nowhere' },
      { type: 'went-back' },
    );
    const [effect] = transition(left, { type: 'submitted', key: 'key' }).effects;
    expect(effect).to.have.nested.property('intent.body.address.city', 'Eugene');
  });

  it('lets the return be chosen instead, in the return flow alone [S5]', () => {
    expect(after(delivery, { type: 'return-chosen' })).to.equal(delivery);
    const inReturn = { ...delivery, start: { ...delivery.start, touchpoint: 'return' as const } };
    expect(viewOf(inReturn).actions.map(({ press }) => press.type)).to.deep.equal([
      'delivery-confirmed',
      'return-chosen',
    ]);
    const returning = after(inReturn, { type: 'return-chosen' });
    expect(returning.step).to.equal('return-review');
    expect(after(returning, { type: 'went-back' }).step).to.equal('review');
  });

  it('is not a typed address that the check found wrong; each mended field takes its message away', () => {
    const { state, effects } = transition(after(delivery, ...typed), {
      type: 'delivery-confirmed',
      errors: WRONG,
    });
    expect(state).to.deep.include({ step: 'delivery', errors: WRONG });
    expect(names(effects)).to.equal('focus errors');
    const mended = after(state, { type: 'address-typed', field: 'line1', text: '1 Main Street' });
    expect(mended).to.deep.include({ errors: WRONG.slice(0, 1) });
    expect(after(mended, { type: 'delivery-chosen', choice: 'on-file' })).to.deep.include({ errors: [] });
    expect(after(mended, EVENTS['delivery-confirmed'])).to.include({ step: 'review' });
  });

  it('may be a known address, though one that is typed is not complete', () => {
    const confirmed = { type: 'delivery-confirmed', errors: WRONG } as const;
    const review = after(delivery, ...typed, EVENTS['delivery-chosen'], confirmed);
    expect(review.step).to.equal('review');
    expect(bodySent(review)).to.include({ addressId: 'address-2' }).and.not.to.have.property('address');
  });

  it('is sent as it was typed', () => {
    const review = after(delivery, ...typed, EVENTS['delivery-confirmed']);
    expect(bodySent(review)?.address).to.include({ recipient: 'Kim Sand', city: 'Eugene', country: 'US' });
    expect(bodySent(review)).not.to.have.property('addressId');
  });

  it('comes back with what the API did not take, everything kept', () => {
    const sent = after(delivery, ...typed, EVENTS['delivery-confirmed'], EVENTS['submitted']);
    const refused = after(sent, {
      type: 'request-failed',
      failure: aFailure('invalid-request', { errors: [{ pointer: '/address/postalCode' }] }),
    });
    expect(refused).to.deep.include({ step: 'delivery', choice: 'typed', draft: sent.draft });
    expect(after(refused, { type: 'went-back' }).step).to.equal('review');
  });
});

describe('asking for another part', () => {
  const context = aSupportContext({
    addresses: [aSavedAddress()],
    deliveryCountries: ['US', 'CA'],
    evidence: someEvidenceRules({ required: [], optional: ['damaged'] }),
  });
  const submitting = after(
    journeyAt('parts', { context }),
    { type: 'searched', query: 'screws' },
    { type: 'quantity-changed', partId: 'screws', quantity: 1 },
    { type: 'pieces-changed', partId: 'screws', pieces: 4 },
    { type: 'continued' },
    EVENTS['answered'],
    EVENTS['note-changed'],
    ...pictureAdded('photo'),
    { type: 'continued' },
    EVENTS['photo-sent'],
    { type: 'delivery-reopened' },
    EVENTS['delivery-chosen'],
    EVENTS['address-typed'],
    EVENTS['delivery-confirmed'],
    { type: 'submitted', key: 'key-1' },
  );
  const details = after(submitting, EVENTS['request-received']);
  const another = (loaded = context, from: JourneyState = details) =>
    after(from, { type: 'another-part-wanted' }, { type: 'context-received', context: loaded });

  it('keeps what holds for the item, and leaves behind what was for the first part alone', () => {
    const { state, effects } = transition(details, { type: 'another-part-wanted' });
    expect(state.draft).to.deep.equal({
      reason: 'damaged',
      quantities: {},
      pieces: {},
      query: '',
      answers: {},
      note: '',
      photos: [],
      delivery: { addressId: 'address-2' },
      typedAddress: { ...EMPTY_ADDRESS, city: 'Eugene', country: 'US' },
      confirmedAddress: EMPTY_ADDRESS,
    });
    expect(effects).to.deep.equal([{ type: 'load-context' }, { type: 'focus', target: 'heading' }]);
    expect(another()).to.deep.include({ step: 'parts', errors: [], draft: state.draft });
  });

  it('keeps no picture of the first, nor any once the request is there', () => {
    const { state, effects } = transition(submitting, EVENTS['request-received']);
    expect(state.draft.photos).to.deep.equal([]);
    expect(effects).to.deep.include({ type: 'drop-photo', id: 'photo' });
  });

  it('sends the pictures anew that the API does not take any more', () => {
    const { draft } = after(submitting, {
      type: 'request-failed',
      failure: aFailure('invalid-request', { errors: [{ pointer: '/evidenceIds/0' }] }),
    });
    expect(draft.photos).to.deep.include({ id: 'photo', name: 'photo.jpg', status: 'ready', share: 0 });
  });

  it('is another request, under a key of its own, even for the same part', () => {
    const same = (from: JourneyState) =>
      after(
        from,
        { type: 'quantity-changed', partId: 'shelf', quantity: 1 },
        { type: 'continued' },
        { type: 'continued' },
      );
    const first = after(same(journeyAt('parts')), { type: 'submitted', key: 'key-1' });
    const second = after(same(another(undefined, after(first, EVENTS['request-received']))), {
      type: 'submitted',
      key: 'key-2',
    });
    expect(second.partRequestIntent?.body).to.deep.equal(first.partRequestIntent?.body);
    expect(second.partRequestIntent?.key).to.equal('key-2');
  });

  it('goes to the parts after a failure and another try as well', () => {
    for (const type of ['network', 'session-expired'] as const) {
      const failed = after(
        details,
        { type: 'another-part-wanted' },
        { type: 'context-failed', failure: aFailure(type) },
      );
      const again = after(failed, { type: 'retried' }, { type: 'context-received', context });
      expect(again).to.deep.equal(another());
    }
  });

  it('says why where no other can be had', () => {
    const limit = another(aSupportContext({ unavailable: 'request-limit-reached' }));
    expect(limit).to.include({ step: 'unavailable', code: 'request-limit-reached' });
  });

  it('is not the return that the journey began with', () => {
    const start = aStart({ returnCause: 'did-not-help' });
    const requested = after(
      journeyAt('loading', { start }),
      EVENTS['context-received'],
      { type: 'went-back' },
      { type: 'parts-wanted' },
      EVENTS['reason-chosen'],
      { type: 'continued' },
      EVENTS['quantity-changed'],
      { type: 'continued' },
      { type: 'continued' },
      EVENTS['submitted'],
      EVENTS['request-received'],
    );
    expect(requested.step).to.equal('requested');
    expect(another(context, requested).step).to.equal('parts');
    const none = aSupportContext({ unavailable: 'request-limit-reached' });
    expect(another(none, requested).step).to.equal('unavailable');
  });

  it('goes to the address on file where the one that was chosen is no longer known', () => {
    const gone = another(aSupportContext({ deliveryCountries: ['US'] }));
    expect(gone.draft.delivery).to.equal('on-file');
    const typed = after(
      another(),
      { type: 'quantity-changed', partId: 'shelf', quantity: 1 },
      { type: 'continued' },
      { type: 'continued' },
      { type: 'delivery-reopened' },
      { type: 'delivery-chosen', choice: 'typed' },
      EVENTS['delivery-confirmed'],
      EVENTS['submitted'],
      EVENTS['request-received'],
    );
    expect(another(context, typed).draft.delivery).to.equal('typed');
    const elsewhere = another({ ...context, deliveryCountries: ['CA'] }, typed);
    expect(elsewhere.draft).to.include({ delivery: 'on-file' });
    const reopened = after(
      elsewhere,
      { type: 'quantity-changed', partId: 'shelf', quantity: 1 },
      { type: 'continued' },
      { type: 'continued' },
      { type: 'delivery-reopened' },
    );
    expect(reopened.draft.typedAddress).to.include({ city: 'Eugene', country: 'CA' });
  });
});

describe('code that did not arrive', () => {
  it('is no way back to a step that waits for an answer: it would wait for ever', () => {
    for (const step of ['loading', 'submitting', 'returning'] as const) {
      const state = journeyAt(step);
      const missing = after(state, { type: 'piece-missing', event: { type: 'closed' } });
      expect(after(missing, { type: 'went-back' }), step).to.equal(missing);
      expect(viewOf(missing).canGoBack, step).to.equal(false);
    }
    const missing = after(CHECKING, { type: 'piece-missing', event: { type: 'closed' } });
    expect(after(missing, { type: 'went-back' })).to.equal(missing);
  });
});

describe('an outcome that is unknown', () => {
  it('is looked up under the key of the request', () => {
    const { effects } = transition(journeyAt('submitting'), {
      type: 'request-failed',
      failure: aFailure('timeout'),
    });
    expect(effects[0]).to.deep.equal({ type: 'find-part-request', key: 'request-key' });
  });

  it('stays unknown where the shop has nothing yet: the same is sent again, under its key, and nothing else', () => {
    const failures: JourneyFailure[] = [
      ...(['network', 'timeout', 'aborted'] as const).map((type) => aFailure(type)),
      { ...aFailure('key-in-flight'), status: 409 },
      // An earlier try got no answer, whatever the last one says.
      { ...aFailure('server'), status: 500, mayArrive: true },
      { ...aFailure('refused'), status: 403, mayArrive: true },
    ];
    for (const failure of failures) {
      const asked = after(journeyAt('submitting'), { type: 'request-failed', failure });
      const absent = after(asked, { type: 'request-not-found' });
      expect(absent, failure.type).to.include({ step: 'outcome-unknown', checking: false, isAbsent: true });
      expect(after(absent, { type: 'went-back' }), failure.type).to.equal(absent);
      expect(viewOf(absent).canGoBack, failure.type).to.equal(false);
      expect(viewOf(absent).actions[0], failure.type).to.include({ key: 'action.tryAgain' });
      const again = after(absent, { type: 'retried', key: 'key-2' }, { type: 'request-not-found' });
      expect(again.step, failure.type).to.equal('submitting');
      expect(again.partRequestIntent, failure.type).to.deep.equal(asked.partRequestIntent);
    }
  });

  const absent = after(CHECKING, { type: 'request-not-found' });
  /** It may have come meanwhile: only what is still not there is sent again. */
  const SENT_AGAIN: readonly JourneyEvent[] = [{ type: 'retried' }, { type: 'request-not-found' }];
  const refusedBy = (failure: JourneyFailure): readonly JourneyEvent[] => [
    ...SENT_AGAIN,
    { type: 'request-failed', failure },
    { type: 'request-not-found' },
  ];

  it('stays so where what was sent again is refused, since the first may still arrive, and is settled the third time', () => {
    const refusals = refusedBy({ ...aFailure('refused'), status: 410 });
    const twice = after(absent, ...refusals, ...refusals);
    expect(twice).to.include({ step: 'outcome-unknown', isAbsent: true, openKey: 'request-key' });
    const failed = after(twice, ...refusals);
    expect(failed).to.include({ step: 'failed', openKey: undefined });
    expect(after(failed, { type: 'retried', key: 'key-2' }).partRequestIntent?.key).to.equal('key-2');
  });

  it('is asked for once more before it is sent again, and stays unknown where it can’t be asked for', () => {
    const asked = transition(absent, { type: 'retried', key: 'key-2' });
    expect(asked.state).to.include({ step: 'outcome-unknown', checking: true, openKey: 'request-key' });
    expect(asked.effects[0]).to.deep.equal({ type: 'find-part-request', key: 'request-key' });
    const there = after(asked.state, { type: 'request-received', request: aPartRequest() });
    expect(there.step).to.equal('requested');
    const failed = after(asked.state, { type: 'check-failed', failure: aFailure('network') });
    expect(failed).to.include({ step: 'outcome-unknown', checking: false, isAbsent: true });
  });

  it('is every refusal where the browser keeps nothing, until the third: an earlier page may have sent the same', () => {
    const failure = { ...aFailure('too-many-requests'), status: 429, isUnkept: true };
    const refused = after(journeyAt('submitting'), { type: 'request-failed', failure });
    expect(refused).to.include({ step: 'outcome-unknown', checking: true, openKey: 'request-key' });
    const again = after(refused, { type: 'request-not-found' }, ...refusedBy(failure));
    expect(again).to.include({ step: 'outcome-unknown', isAbsent: true });
    expect(after(again, ...refusedBy(failure))).to.include({ step: 'failed', openKey: undefined });
    const gone = { ...aFailure('part-out-of-stock', { parts: [anExpectedPart()] }), isUnkept: true };
    const shown = after(journeyAt('submitting'), { type: 'request-failed', failure: gone });
    expect(viewOf(shown).lead.map(({ key }) => key)).to.deep.equal(['outOfStock.kept']);
  });

  it('counts refusals anew where a further try gets no answer', () => {
    const refusals = refusedBy({ ...aFailure('refused'), status: 410 });
    const lost = refusedBy({ ...aFailure('timeout'), mayArrive: true });
    const late = after(absent, ...refusals, ...refusals, ...lost, ...refusals, ...refusals);
    expect(late).to.include({ step: 'outcome-unknown', openKey: 'request-key' });
  });

  it('of a return stays so while what was sent again is refused, and is settled the third time [S12]', () => {
    const refusals: readonly JourneyEvent[] = [
      { type: 'retried' },
      { type: 'return-failed', failure: { ...aFailure('refused'), status: 410 } },
    ];
    const unknown = after(journeyAt('returning'), {
      type: 'return-failed',
      failure: { ...aFailure('timeout'), mayArrive: true },
    });
    const twice = after(unknown, ...refusals, ...refusals);
    expect(twice).to.include({ step: 'outcome-unknown', openKey: 'return-key' });
    expect(after(twice, ...refusals)).to.include({ step: 'failed', openKey: undefined });
  });

  it('is settled at once where the API has decided about its key, and nothing stands under it', () => {
    const failed = after(absent, ...refusedBy({ ...aFailure('key-reused'), status: 409 }));
    expect(failed).to.include({ step: 'failed', openKey: undefined });
  });

  it('does not say that nothing was ordered where what was sent again has run out [S11]', () => {
    const gone = aFailure('part-out-of-stock', { parts: [anExpectedPart()] });
    const shown = after(absent, ...SENT_AGAIN, { type: 'request-failed', failure: gone });
    expect(shown).to.include({ step: 'out-of-stock', openKey: 'request-key' });
    expect(viewOf(shown).lead.map(({ key }) => key)).to.deep.equal(['outOfStock.kept']);
    const waiting = after(shown, { type: 'wait-chosen', partId: 'door' });
    expect(viewOf(waiting).lead.map(({ key }) => key)).not.to.include('waiting.text');
  });

  it('keeps its key where the API decided after a try that got no answer: one of both is made [S11]', () => {
    const gone = { ...aFailure('part-out-of-stock', { parts: [aPart()] }), mayArrive: true };
    const shown = after(journeyAt('submitting'), { type: 'request-failed', failure: gone });
    expect(shown).to.include({ step: 'out-of-stock', openKey: 'request-key' });
    const next = after(
      shown,
      { type: 'parts-wanted' },
      { type: 'quantity-changed', partId: 'shelf', quantity: 1 },
      { type: 'continued' },
      { type: 'continued' },
      { type: 'submitted', key: 'key-2' },
    );
    expect(next.partRequestIntent?.key).to.equal('request-key');
    const known = after(journeyAt('submitting'), {
      type: 'request-failed',
      failure: aFailure('part-out-of-stock', { parts: [aPart()] }),
    });
    expect(known).to.include({ step: 'out-of-stock', openKey: undefined });
  });

  it('is asked again once the session is renewed, even where it ended after a try that got no answer', () => {
    const ended = { ...aFailure('session-expired'), status: 401, mayArrive: true };
    const expired = after(journeyAt('submitting'), { type: 'request-failed', failure: ended });
    expect(expired).to.include({ step: 'session-expired', outcomeUnknown: true, openKey: 'request-key' });
    expect(transition(expired, { type: 'retried' }).effects[0]).to.deep.equal({
      type: 'find-part-request',
      key: 'request-key',
    });
  });

  it('is a way back once the call has had an answer, however little that said', () => {
    for (const [type, status] of [
      ['server', 500],
      ['malformed', 201],
      ['key-reused', 422],
    ] as const) {
      const failure = { ...aFailure(type), status };
      const asked = after(journeyAt('submitting'), { type: 'request-failed', failure });
      const failed = after(asked, { type: 'request-not-found' });
      expect(after(failed, { type: 'went-back' }).step, type).to.equal('review');
      expect(viewOf(failed).canGoBack, type).to.equal(true);
      expect(after(failed, { type: 'retried', key: 'key-2' }).partRequestIntent?.key, type).to.equal('key-2');
    }
  });

  it('stays unknown while the session is expired: nothing can be changed before it is settled', () => {
    const expired = after(CHECKING, { type: 'check-failed', failure: aFailure('session-expired') });
    expect(expired).to.include({ step: 'session-expired', outcomeUnknown: true });
    expect(after(expired, { type: 'went-back' })).to.equal(expired);
    const { state, effects } = transition(expired, { type: 'retried' });
    expect(state).to.include({ step: 'outcome-unknown', checking: true });
    expect(effects[0]).to.deep.equal({ type: 'find-part-request', key: 'request-key' });
  });

  it('of a return is settled by the same intent again', () => {
    const { state, effects } = transition(RETURN_UNKNOWN, { type: 'retried' });
    expect(state.step).to.equal('returning');
    expect(effects[0]).to.deep.include({ type: 'create-return', intent: state.returnIntent });
    expect(state.returnIntent?.key).to.equal('return-key');
  });
});

describe('stock that ran out between choosing and ordering', () => {
  const both = after(
    journeyAt('review'),
    { type: 'answer-reopened', question: 'parts' },
    { type: 'quantity-changed', partId: 'screws', quantity: 1 },
    { type: 'continued' },
    { type: 'continued' },
    { type: 'submitted', key: 'key-1' },
  );
  const ranOut = (problem = anOutOfStockProblem()) =>
    after(both, { type: 'request-failed', failure: aFailure('part-out-of-stock', problem) });

  it('keeps item, reason and note, and the quantities that can still be had [S11]', () => {
    const state = ranOut();
    expect(state.step).to.equal('out-of-stock');
    expect(state.start).to.equal(both.start);
    expect(state.draft).to.deep.equal({ ...both.draft, quantities: { screws: 1 } });
  });

  it('names what is gone, and offers what remains [S11]', () => {
    const state = ranOut();
    expect(state.goneParts?.map(({ partId }) => partId)).to.deep.equal(['shelf']);
    expect(state.context?.parts.filter(({ stock }) => stock !== 'out')).to.have.lengthOf(1);
    expect(after(state, { type: 'parts-wanted' })).to.deep.include({ step: 'parts', errors: [] });
  });

  it('asks for no other reason before the parts that remain [S11]', () => {
    const review = after(ranOut(), { type: 'parts-wanted' }, { type: 'continued' }, { type: 'continued' });
    expect(review.step).to.equal('review');
    const { state } = transition(review, { type: 'submitted', key: 'key-2' });
    expect(state.partRequestIntent).to.deep.include({ key: 'key-2' });
  });

  it('takes the fewer pieces that are left [S11]', () => {
    const two = after(
      journeyAt('review'),
      { type: 'answer-reopened', question: 'parts' },
      { type: 'quantity-changed', partId: 'shelf', quantity: 2 },
      { type: 'continued' },
      { type: 'continued' },
      { type: 'submitted', key: 'key-1' },
      {
        type: 'request-failed',
        failure: aFailure('part-out-of-stock', { parts: [aPart({ maxQuantity: 1 })] }),
      },
    );
    expect(two.draft.quantities).to.deep.equal({ shelf: 1 });
    expect(two.goneParts).to.deep.equal([]);
  });

  it('counts all that was asked for as gone where the API does not say what remains [S11]', () => {
    const state = ranOut({});
    expect(state.draft.quantities).to.deep.equal({});
    expect(state.goneParts?.map(({ partId }) => partId)).to.deep.equal(['shelf', 'screws']);
    expect(state.context?.parts.map(({ partId }) => partId)).to.deep.equal(['panel']);
    expect(state.context?.wholeItemReturn.possible).to.equal(true);
  });

  it('offers no parts where none remain, and the return with reason and note kept [S10, S11]', () => {
    const state = ranOut(anOutOfStockProblem({ parts: [] }));
    expect(after(state, { type: 'parts-wanted' })).to.equal(state);
    const { effects } = transition(state, { type: 'return-chosen' });
    expect(effects[0]).to.deep.equal({
      type: 'offer-return-to-shop',
      detail: { orderId: 'order-1', itemId: 'item-1', reason: 'damaged', note: NOTE, cause: 'out-of-stock' },
    });
  });

  it('takes the return that the API now offers, or no longer does [S11]', () => {
    const gone = ranOut(anOutOfStockProblem({ wholeItemReturn: { possible: false } }));
    expect(after(gone, { type: 'return-chosen' })).to.equal(gone);
    const refund = { amount: 99, currency: 'USD' };
    const other = ranOut(anOutOfStockProblem({ wholeItemReturn: { possible: true, refund } }));
    expect(other.context?.wholeItemReturn.refund).to.deep.equal(refund);
  });

  it('comes back from the return to what remains, unchanged [S11]', () => {
    const state = ranOut();
    const back = after(state, { type: 'return-chosen' }, { type: 'went-back' });
    expect(back).to.deep.include({ step: 'out-of-stock', goneParts: state.goneParts, draft: state.draft });
  });
});

describe('the whole-item return', () => {
  const bodyOf = (effects: readonly Effect[]): ReturnBody | undefined =>
    effects.flatMap((effect) => (effect.type === 'create-return' ? [effect.intent.body] : [])).at(0);
  const confirm = (state: JourneyState) =>
    bodyOf(
      transition(after(state, { type: 'return-chosen' }), { type: 'return-confirmed', key: 'key-1' }).effects,
    );

  it('says what led to it, and takes along what was told [S11]', () => {
    expect(confirm(journeyAt('out-of-stock'))).to.deep.equal({
      orderId: 'order-1',
      itemId: 'item-1',
      cause: 'out-of-stock',
      reason: 'damaged',
      note: NOTE,
    });
    expect(confirm(journeyAt('unavailable'))).to.deep.equal({
      orderId: 'order-1',
      itemId: 'item-1',
      cause: 'unavailable',
    });
    const start = aStart({ touchpoint: 'return', reason: 'missing' });
    expect(confirm(journeyAt('support', { start }))).to.deep.include({ cause: 'chosen', reason: 'missing' });
  });

  for (const returnCause of ['not-received', 'did-not-help'] as const) {
    it(`opens at once for a part that ${returnCause === 'not-received' ? 'never came [S13]' : 'did not help [S12]'}`, () => {
      const loading = journeyAt('loading', { start: aStart({ returnCause }) });
      const { state, effects } = transition(loading, EVENTS['context-received']);
      expect(state).to.include({ step: 'return-review', cause: returnCause });
      expect(names(effects)).to.equal('offer-return-to-shop, focus heading');
      const back = after(state, { type: 'went-back' });
      expect(back.step).to.equal('support');
      expect(confirm(back)).to.deep.include({ cause: returnCause });
    });
  }

  it('does not open where the shop takes none, whatever the part did', () => {
    const loading = journeyAt('loading', { start: aStart({ returnCause: 'did-not-help' }) });
    const context = aSupportContext({ wholeItemReturn: { possible: false } });
    expect(after(loading, { type: 'context-received', context }).step).to.equal('support');
  });

  it('keeps its cause where no other part can be had [S13]', () => {
    const context = aSupportContext({ unavailable: 'request-limit-reached' });
    const loading = journeyAt('loading', { start: aStart({ returnCause: 'not-received' }) });
    const back = after(loading, { type: 'context-received', context }, { type: 'went-back' });
    expect(back).to.include({ step: 'unavailable', code: 'request-limit-reached' });
    expect(confirm(back)).to.deep.include({ cause: 'not-received' });
  });

  it('cuts a note that is too long for the shop, and keeps it for the shopper', () => {
    const start = aStart({ touchpoint: 'return', reason: 'missing' });
    const note = 'x'.repeat(NOTE_MAX_LENGTH + 5);
    const state = after(journeyAt('details', { start }), { type: 'note-changed', note });
    expect(confirm(state)?.note).to.have.lengthOf(NOTE_MAX_LENGTH);
    expect(after(state, { type: 'return-chosen' }).draft.note).to.equal(note);
  });

  it('is not chosen where the shop takes none', () => {
    const context = aSupportContext({ wholeItemReturn: { possible: false } });
    for (const step of ['support', 'unavailable'] as const) {
      const state = journeyAt(step, { context });
      expect(transition(state, { type: 'return-chosen' })).to.deep.equal({ state, effects: [] });
    }
  });

  it('leads back from the shop’s own return flow to where it was chosen, with the reason ticked there [S5]', () => {
    const start = aStart({ touchpoint: 'return' });
    const handedOver = after(
      journeyAt('reason', { start }),
      { type: 'return-chosen' },
      { type: 'return-taken-over' },
    );
    expect(after(handedOver, { type: 'went-back' }).step).to.equal('reason');
    const back = after(handedOver, EVENTS['reason-given'], { type: 'went-back' });
    expect(back.step).to.equal('parts');
    expect(back.draft.reason).to.equal('incompatible');
  });

  it('leads back to where it was chosen, with its reason for not having parts', () => {
    const state = journeyAt('unavailable', { context: aSupportContext({ unavailable: 'not-delivered' }) });
    const back = after(state, { type: 'return-chosen' }, { type: 'went-back' });
    expect(back).to.include({ step: 'unavailable', code: 'not-delivered' });
  });

  it('keeps its cause over a failure and another try, which has a key of its own', () => {
    const failed = after(
      journeyAt('out-of-stock'),
      { type: 'return-chosen' },
      { type: 'return-confirmed', key: 'key-1' },
      { type: 'return-failed', failure: aFailure('too-many-requests') },
    );
    expect(after(failed, { type: 'retried', key: 'key-2' }).returnIntent).to.deep.equal({
      key: 'key-2',
      body: failed.returnIntent?.body,
    });
    const back = after(failed, { type: 'went-back' });
    expect(back).to.include({ step: 'return-review', cause: 'out-of-stock' });
    const again = after(back, { type: 'return-confirmed', key: 'key-2' });
    expect(again.returnIntent?.key).to.equal('key-2');
    expect(after(back, { type: 'went-back' }).step).to.equal('out-of-stock');
  });

  const OUTCOMES: Partial<Record<string, JourneyStep>> = {
    'request-limit-reached': 'unavailable',
    'return-window-closed': 'unavailable',
    'already-returned': 'unavailable',
    'not-offered': 'unavailable',
    'session-expired': 'session-expired',
    'key-in-flight': 'outcome-unknown',
    network: 'outcome-unknown',
    timeout: 'outcome-unknown',
    aborted: 'outcome-unknown',
    malformed: 'outcome-unknown',
    server: 'outcome-unknown',
  };
  for (const type of FAILURE_TYPES) {
    const step = OUTCOMES[type] ?? 'failed';
    it(`comes to ${step} when the API answers ${type}`, () => {
      const state = after(journeyAt('returning'), { type: 'return-failed', failure: aFailure(type) });
      expect(state.step).to.equal(step);
      if ('pending' in state) expect(state.pending).to.equal('return');
    });
  }

  it('tells the shop when it was made', () => {
    const { effects } = transition(journeyAt('returning'), EVENTS['return-received']);
    expect(effects[0]).to.deep.equal({
      type: 'tell-shop',
      event: {
        name: 'returned',
        detail: { returnId: 'return-1', orderId: 'order-1', itemId: 'item-1' },
      },
    });
  });
});
