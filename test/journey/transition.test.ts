import { expect } from '@open-wc/testing';
import { NOTE_MAX_LENGTH, type PartRequestBody, type ReturnBody } from '../../src/contract/index.js';
import {
  startJourney,
  transition,
  type Effect,
  type JourneyEvent,
  type JourneyState,
  type JourneyStep,
} from '../../src/journey/index.js';
import {
  anExtendedWindow,
  anOutOfStockProblem,
  aPart,
  aPartRequest,
  aSupportContext,
  aWholeItemReturn,
  threeParts,
} from '../support/builders.js';
import { aFailure, after, aStart, effectName, FAILURE_TYPES, journeyAt, NOTE } from '../support/journeys.js';

type EventType = JourneyEvent['type'];

/** One event of each type, as it comes in an ordinary journey. */
const EVENTS: { readonly [Type in EventType]: Extract<JourneyEvent, { type: Type }> } = {
  'parts-wanted': { type: 'parts-wanted' },
  'reason-chosen': { type: 'reason-chosen', reason: 'missing' },
  'quantity-changed': { type: 'quantity-changed', partId: 'screws', quantity: 1 },
  'note-changed': { type: 'note-changed', note: 'Another note.' },
  continued: { type: 'continued' },
  'went-back': { type: 'went-back' },
  'answer-reopened': { type: 'answer-reopened', question: 'parts' },
  submitted: { type: 'submitted', key: 'another-key' },
  'return-chosen': { type: 'return-chosen' },
  'return-confirmed': { type: 'return-confirmed', key: 'another-key' },
  retried: { type: 'retried' },
  closed: { type: 'closed' },
  'context-received': { type: 'context-received', context: aSupportContext() },
  'context-failed': { type: 'context-failed', failure: aFailure('network') },
  'request-received': { type: 'request-received', request: aPartRequest() },
  'request-failed': { type: 'request-failed', failure: aFailure('refused') },
  'request-not-found': { type: 'request-not-found' },
  'check-failed': { type: 'check-failed', failure: aFailure('network') },
  'return-received': { type: 'return-received', wholeItemReturn: aWholeItemReturn() },
  'return-failed': { type: 'return-failed', failure: aFailure('refused') },
  'return-taken-over': { type: 'return-taken-over' },
  'reason-given': { type: 'reason-given', reason: 'incompatible' },
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

/** `next step: effects`; what is not named leaves everything as it is. */
type Answers = Partial<Record<EventType, string>>;

const SENDS = 'submitting: create-part-request, focus heading';
const SENDS_RETURN = 'returning: create-return, focus heading';
const LOADS = 'loading: load-context, focus heading';
const OFFERS_RETURN = 'return-review: offer-return-to-shop, focus heading';
const ORDERED = 'requested: tell-shop requested, focus heading';
const FAILS = 'failed: tell-shop failed, focus heading';

const TABLE: readonly (readonly [where: string, from: JourneyState, answers: Answers])[] = [
  [
    'while the item is looked up',
    journeyAt('loading'),
    { 'context-received': 'support: focus heading', 'context-failed': FAILS, 'reason-given': 'loading:' },
  ],
  [
    'where no part can be had',
    journeyAt('unavailable'),
    { 'return-chosen': OFFERS_RETURN, 'reason-given': 'unavailable:' },
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
    journeyAt('parts'),
    {
      'quantity-changed': 'parts:',
      'reason-given': 'parts:',
      continued: 'parts: focus errors',
      'went-back': 'reason: focus heading',
    },
  ],
  [
    'asked for details',
    journeyAt('details'),
    {
      'note-changed': 'details:',
      'reason-given': 'details:',
      continued: 'review: focus heading',
      'went-back': 'parts: focus heading',
    },
  ],
  [
    'at the review',
    journeyAt('review'),
    {
      'went-back': 'details: focus heading',
      'answer-reopened': 'parts: focus heading',
      'reason-given': 'review:',
      submitted: SENDS,
    },
  ],
  [
    'while the request is sent',
    journeyAt('submitting'),
    { 'request-received': ORDERED, 'request-failed': FAILS },
  ],
  ['after the request', journeyAt('requested'), {}],
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
      'request-not-found': FAILS,
      'check-failed': 'outcome-unknown: tell-shop failed, focus heading',
    },
  ],
  [
    'when the outcome of a request is unknown',
    journeyAt('outcome-unknown'),
    { retried: 'outcome-unknown: find-part-request, focus heading' },
  ],
  ['when the outcome of a return is unknown', RETURN_UNKNOWN, { retried: SENDS_RETURN }],
  ['after opening failed', OPENING_FAILED, { retried: LOADS, 'reason-given': 'failed:' }],
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
];

const names = (effects: readonly Effect[]): string => effects.map(effectName).join(', ');

describe('the journey, step by step', () => {
  it('has a row for each step', () => {
    const steps = new Set<JourneyStep>(TABLE.map(([, { step }]) => step));
    expect(steps.size).to.equal(17);
  });

  for (const [where, from, answers] of TABLE) {
    it(`answers every event ${where}`, () => {
      for (const event of Object.values(EVENTS)) {
        const { state, effects } = transition(from, event);
        const expected = event.type === 'closed' ? `${from.step}: close` : answers[event.type];
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
      draft: { reason: undefined, quantities: {}, note: '' },
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

describe('ordering a part', () => {
  const bodyOf = (effects: readonly Effect[]): PartRequestBody | undefined =>
    effects.flatMap((effect) => (effect.type === 'create-part-request' ? [effect.intent.body] : [])).at(0);

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
    expect(bodyOf(transition(state, { type: 'submitted', key: 'key-1' }).effects)).not.to.have.property(
      'note',
    );
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

  it('keeps the key of a request that failed until the request changes', () => {
    const again = transition(journeyAt('failed'), { type: 'retried' }).state;
    expect(again.partRequestIntent?.key).to.equal('request-key');
    const review = after(journeyAt('failed'), { type: 'went-back' });
    expect(after(review, { type: 'submitted', key: 'key-2' }).partRequestIntent?.key).to.equal('request-key');
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

describe('an outcome that is unknown', () => {
  it('is looked up under the key of the request', () => {
    const { effects } = transition(journeyAt('submitting'), {
      type: 'request-failed',
      failure: aFailure('timeout'),
    });
    expect(effects[0]).to.deep.equal({ type: 'find-part-request', key: 'request-key' });
  });

  it('is settled as never made: the same request can be sent again, under its key', () => {
    const failed = after(CHECKING, { type: 'request-not-found' });
    expect(failed).to.include({ step: 'failed', pending: 'part-request' });
    expect(after(failed, { type: 'retried' })).to.deep.include({ step: 'submitting' });
    expect(after(failed, { type: 'retried' }).partRequestIntent?.key).to.equal('request-key');
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
    expect(state.draft).to.deep.equal({ reason: 'damaged', note: NOTE, quantities: { screws: 1 } });
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

  it('keeps its cause and its key over a failure and another try', () => {
    const failed = after(
      journeyAt('out-of-stock'),
      { type: 'return-chosen' },
      { type: 'return-confirmed', key: 'key-1' },
      { type: 'return-failed', failure: aFailure('too-many-requests') },
    );
    expect(after(failed, { type: 'retried' }).returnIntent?.key).to.equal('key-1');
    const back = after(failed, { type: 'went-back' });
    expect(back).to.include({ step: 'return-review', cause: 'out-of-stock' });
    const again = after(back, { type: 'return-confirmed', key: 'key-2' });
    expect(again.returnIntent?.key).to.equal('key-1');
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
