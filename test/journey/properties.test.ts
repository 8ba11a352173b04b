import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  NOTE_MAX_LENGTH,
  Reason,
  Touchpoint,
  UnavailableCode,
  type Part,
  type PartRequestBody,
  type ReasonAnswers,
  type SupportContext,
} from '../../src/contract/index.js';
import type { Intent } from '../../src/contract/intent.js';
import {
  ADDRESS_FIELDS,
  evidenceFor,
  isFull,
  mostParts,
  offeredParts,
  packsFor,
  partWith,
  photosLeft,
  startJourney,
  transition,
  viewOf,
  type DeliveryChoice,
  type Effect,
  type JourneyEvent,
  type JourneyStart,
  type JourneyState,
  type JourneyStep,
} from '../../src/journey/index.js';
import {
  aPart,
  aPartRequest,
  aSavedAddress,
  aSupportContext,
  aWholeItemReturn,
} from '../support/builders.js';
import { aFailure, after, aStart, FAILURE_TYPES, journeyAt } from '../support/journeys.js';

// Names that objects have by themselves are part ids like any others.
const PART_IDS = ['shelf', 'screws', 'panel', 'constructor', '__proto__'] as const;

const part = (partId: string): fc.Arbitrary<Part> =>
  fc
    .record({
      stock: fc.constantFrom(
        ...(['available', 'available', 'low', 'out', 'expected', 'discontinued'] as const),
      ),
      expectedOn: fc.constantFrom(undefined, '2026-07-18', '2026-09-01'),
      substituteId: fc.constantFrom(undefined, ...PART_IDS),
      companions: fc
        .subarray([...PART_IDS])
        .map((ids) => ids.map((companion) => ({ partId: companion, note: undefined }))),
      packQuantity: fc.constantFrom(1, 1, 12),
      maxQuantity: fc.integer({ min: 1, max: 4 }),
      requestsLeft: fc.nat({ max: 4 }),
    })
    .map((over) => aPart({ partId, ...over }));

const parts = fc.subarray([...PART_IDS]).chain((ids) => fc.tuple(...ids.map(part)));

const reasons = fc.subarray([...Reason.options]);

const context: fc.Arbitrary<SupportContext> = fc
  .record({
    parts,
    maxParts: fc.constantFrom(undefined, 1, 2),
    possible: fc.boolean(),
    evidence: fc.option(
      fc.record({ required: reasons, optional: reasons, maxPhotos: fc.integer({ min: 1, max: 3 }) }),
      { nil: undefined },
    ),
    addresses: fc.subarray([aSavedAddress()]),
    deliveryCountries: fc.subarray(['DE', 'US']),
    unavailable: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 8 },
      fc.constantFrom(...UnavailableCode.options),
    ),
  })
  .map(({ possible, ...over }) => aSupportContext({ ...over, wholeItemReturn: { possible } }));

const start: fc.Arbitrary<JourneyStart> = fc
  .record({
    touchpoint: fc.constantFrom(...Touchpoint.options),
    reason: fc.option(fc.constantFrom(...Reason.options), { nil: undefined }),
    returnCause: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 4 },
      fc.constantFrom('not-received' as const, 'did-not-help' as const),
    ),
  })
  .map(aStart);

const failure = fc.oneof(
  fc.constantFrom(...FAILURE_TYPES).map((type) => aFailure(type)),
  fc
    .record({ parts: fc.option(parts, { nil: undefined }), possible: fc.boolean() })
    .map(({ parts: left, possible }) =>
      aFailure('part-out-of-stock', { parts: left, wholeItemReturn: { possible } }),
    ),
  fc
    .constantFrom(
      '/parts/0/partId',
      '/note',
      '/reason',
      '/answers/box',
      '/evidenceIds/0',
      '/address/city',
      '/addressId',
      '',
      '/other',
    )
    .map((pointer) => aFailure('invalid-request', { errors: [{ pointer }] })),
);

const quantity = fc.oneof(
  fc.integer({ min: -1, max: 5 }),
  fc.double(),
  fc.constantFrom(Number.NaN, Number.NEGATIVE_INFINITY, Number.MAX_SAFE_INTEGER),
);
const note = fc.oneof(
  fc.constantFrom('', 'A note.', 'x'.repeat(NOTE_MAX_LENGTH + 1)),
  fc.string({ unit: 'binary' }),
);
const partId = fc.constantFrom(...PART_IDS, 'not-on-the-list');
/** Each press comes with a key of its own, as the controller makes them; `numbered` fills them in. */
const key = fc.constant('');

const answer: fc.Arbitrary<JourneyEvent> = fc.oneof(
  context.map((received) => ({ type: 'context-received' as const, context: received })),
  failure.map((failed) => ({ type: 'context-failed' as const, failure: failed })),
  fc.constant({ type: 'request-received' as const, request: aPartRequest() }),
  failure.map((failed) => ({ type: 'request-failed' as const, failure: failed })),
  fc.constant({ type: 'request-not-found' as const }),
  failure.map((failed) => ({ type: 'check-failed' as const, failure: failed })),
  fc.constant({ type: 'return-received' as const, wholeItemReturn: aWholeItemReturn() }),
  failure.map((failed) => ({ type: 'return-failed' as const, failure: failed })),
  fc.constant({ type: 'return-taken-over' as const }),
  fc.constant({ type: 'slowed' as const }),
);

const PHOTO_IDS = ['photo-1', 'photo-2', 'photo-3', 'photo-4'] as const;
const photoId = fc.constantFrom(...PHOTO_IDS);
const photoEvent: fc.Arbitrary<JourneyEvent> = fc.oneof(
  photoId.map((id) => ({ type: 'photo-added' as const, id, name: `${id}.jpg` })),
  fc.record({
    type: fc.constantFrom(
      'photo-changed' as const,
      'photo-prepared' as const,
      'photo-retried' as const,
      'photo-cancelled' as const,
      'photo-removed' as const,
    ),
    id: photoId,
  }),
  photoId.map((id) => ({ type: 'photo-refused' as const, id, fault: 'unreadable' as const })),
  fc.record({
    type: fc.constant('photo-progressed' as const),
    id: photoId,
    share: fc.double({ min: -1, max: 2, noNaN: true }),
  }),
  photoId.map((id) => ({ type: 'photo-sent' as const, id, evidenceId: `evidence-of-${id}` })),
  fc
    .tuple(photoId, fc.constantFrom('network' as const, 'session-expired' as const))
    .map(([id, type]) => ({ type: 'photo-failed' as const, id, failure: aFailure(type) })),
);

const choice: fc.Arbitrary<DeliveryChoice> = fc.constantFrom<DeliveryChoice>('on-file', 'typed', {
  addressId: aSavedAddress().addressId,
});

const answers = fc.constantFrom<ReasonAnswers>(
  { box: ' Box 2 ' },
  { box: ' ' },
  { packagingDamaged: false },
  { packagingDamaged: undefined },
  { since: 'later' },
  { model: 'AL-5' },
);

const shopperEvent: fc.Arbitrary<JourneyEvent> = fc.oneof(
  fc.constantFrom(
    { type: 'parts-wanted' as const },
    { type: 'continued' as const },
    { type: 'went-back' as const },
    { type: 'return-chosen' as const },
    { type: 'retried' as const },
    { type: 'closed' as const },
    { type: 'more-wanted' as const },
    { type: 'delivery-reopened' as const },
    { type: 'delivery-confirmed' as const, errors: [] },
    {
      type: 'delivery-confirmed' as const,
      errors: [{ field: 'city' as const, key: 'error.refused' as const }],
    },
    { type: 'another-part-wanted' as const },
  ),
  fc.constantFrom(...Reason.options).map((reason) => ({ type: 'reason-chosen' as const, reason })),
  fc.record({ type: fc.constant('quantity-changed' as const), partId, quantity }),
  fc.record({ type: fc.constant('pieces-changed' as const), partId, pieces: quantity }),
  partId.map((id) => ({ type: 'wait-chosen' as const, partId: id })),
  fc.constantFrom('', 'shelf').map((query) => ({ type: 'searched' as const, query })),
  answers.map((given) => ({ type: 'answered' as const, answers: given })),
  fc.record({ type: fc.constant('note-changed' as const), note }),
  choice.map((chosen) => ({ type: 'delivery-chosen' as const, choice: chosen })),
  fc.record({
    type: fc.constant('address-typed' as const),
    field: fc.constantFrom(...ADDRESS_FIELDS),
    text: fc.constantFrom('', 'DE', ' Eugene '),
  }),
  fc
    .constantFrom('reason' as const, 'parts' as const, 'details' as const, 'review' as const)
    .map((question) => ({ type: 'answer-reopened' as const, question })),
  fc.record({ type: fc.constant('submitted' as const), key }),
  fc.record({ type: fc.constant('return-confirmed' as const), key }),
);

const pageEvent: fc.Arbitrary<JourneyEvent> = fc
  .constantFrom(...Reason.options)
  .map((reason) => ({ type: 'reason-given', reason }));

const PICTURE: readonly JourneyEvent[] = [
  { type: 'photo-added', id: 'photo-1', name: 'photo-1.jpg' },
  { type: 'photo-prepared', id: 'photo-1' },
];
const forward = (amount: number): JourneyEvent[] => [
  { type: 'parts-wanted' },
  { type: 'reason-chosen', reason: 'damaged' },
  { type: 'continued' },
  ...PART_IDS.map((id) => ({ type: 'quantity-changed', partId: id, quantity: amount }) as const),
  ...PART_IDS.slice(0, 2).map((id) => ({ type: 'pieces-changed', partId: id, pieces: amount * 7 }) as const),
  { type: 'continued' },
  ...PICTURE,
  { type: 'continued' },
  { type: 'photo-sent', id: 'photo-1', evidenceId: 'evidence-of-photo-1' },
  { type: 'submitted', key: '' },
];
const TO_RETURN: readonly JourneyEvent[] = [{ type: 'return-chosen' }, { type: 'return-confirmed', key: '' }];
const ELSEWHERE: readonly JourneyEvent[] = [
  { type: 'delivery-reopened' },
  { type: 'delivery-chosen', choice: 'typed' },
  { type: 'address-typed', field: 'city', text: ' Eugene ' },
  { type: 'delivery-confirmed', errors: [] },
  { type: 'submitted', key: '' },
];
const ANOTHER: readonly JourneyEvent[] = [
  { type: 'request-received', request: aPartRequest() },
  { type: 'another-part-wanted' },
  { type: 'context-received', context: aSupportContext() },
  { type: 'quantity-changed', partId: 'shelf', quantity: 1 },
  { type: 'continued' },
  { type: 'continued' },
  { type: 'submitted', key: '' },
];
const WAIT: readonly JourneyEvent[] = PART_IDS.map((id) => ({ type: 'wait-chosen', partId: id }));
const AGAIN: readonly JourneyEvent[] = [{ type: 'went-back' }, { type: 'submitted', key: '' }];
/** A shopper who hurries on, and answers: random presses alone would seldom come to the end. */
const hurry = fc
  .record({
    path: fc.oneof(
      quantity.map(forward),
      fc.constantFrom(forward(1), TO_RETURN, AGAIN, ELSEWHERE, ANOTHER, WAIT),
    ),
    stopAfter: fc.oneof({ arbitrary: fc.constant(Infinity), weight: 3 }, fc.nat({ max: 12 })),
    replies: fc.array(answer, { maxLength: 2 }),
  })
  .map(({ path, stopAfter, replies }) => [...path.slice(0, stopAfter), ...replies]);

const numbered = (events: readonly JourneyEvent[]): JourneyEvent[] =>
  events.map((event, index) =>
    event.type === 'submitted' || event.type === 'return-confirmed'
      ? { ...event, key: `key-${index}` }
      : event,
  );

const single = fc
  .oneof(
    { arbitrary: shopperEvent, weight: 4 },
    { arbitrary: answer, weight: 3 },
    { arbitrary: photoEvent, weight: 2 },
    pageEvent,
  )
  .map((event) => [event]);
const opened = fc.oneof(
  {
    arbitrary: context.map((received) => ({ type: 'context-received' as const, context: received })),
    weight: 9,
  },
  { arbitrary: failure.map((failed) => ({ type: 'context-failed' as const, failure: failed })), weight: 1 },
);
const events = fc
  .tuple(opened, fc.array(fc.oneof(single, hurry), { maxLength: 30 }))
  .map(([first, series]) => numbered([first, ...series.flat()]));

/** Freezes all that hangs on a value, so that changing any of it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

interface Step {
  readonly before: JourneyState;
  readonly event: JourneyEvent;
  readonly state: JourneyState;
  readonly effects: readonly Effect[];
}

/** Every step of a journey, nothing of which may be changed afterwards. */
function play(from: JourneyStart, series: readonly JourneyEvent[]): Step[] {
  const steps: Step[] = [];
  let before = frozen(startJourney(from).state);
  for (const event of frozen(series)) {
    const next = frozen(transition(before, event));
    steps.push({ before, event, ...next });
    before = next.state;
  }
  return steps;
}

const asPlainData = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const createsOf = ({ effects }: Pick<Step, 'effects'>): Intent<PartRequestBody>[] =>
  effects.flatMap((effect) => (effect.type === 'create-part-request' ? [effect.intent] : []));

/** The answers that a state waits for; any other is late, or was never asked for. */
function awaited(state: JourneyState): readonly JourneyEvent['type'][] {
  switch (state.step) {
    case 'loading':
      return ['context-received', 'context-failed', 'slowed'];
    case 'submitting':
      return ['request-received', 'request-failed', 'slowed'];
    case 'outcome-unknown':
      return state.checking ? ['request-received', 'request-not-found', 'check-failed'] : [];
    case 'returning':
      return ['return-received', 'return-failed', 'slowed'];
    case 'return-review':
      return ['return-taken-over'];
    default:
      return [];
  }
}

describe('a journey of any events', () => {
  it('never throws, and changes nothing that it was given', () => {
    fc.assert(
      fc.property(start, events, (from, series) => {
        for (const { state } of play(from, series)) viewOf(state);
      }),
    );
  });

  it('comes to the outcomes too, or these properties would show little', () => {
    const reached = new Set<JourneyStep>();
    fc.assert(
      fc.property(start, events, (from, series) => {
        for (const { state } of play(from, series)) reached.add(state.step);
      }),
      { seed: 1, numRuns: 1000 },
    );
    expect([...reached].sort()).to.have.lengthOf(19);
  });

  it('is plain data at each step: stored and restored it goes on the same', () => {
    fc.assert(
      fc.property(start, events, (from, series) => {
        for (const { before, event, state, effects } of play(from, series)) {
          const restored = transition(asPlainData(before), event);
          expect(asPlainData(restored)).to.deep.equal(asPlainData({ state, effects }));
          expect(asPlainData(viewOf(restored.state))).to.deep.equal(asPlainData(viewOf(state)));
        }
      }),
    );
  });

  it('holds whole quantities, of offered parts only, within what each allows [S10, E10]', () => {
    fc.assert(
      fc.property(start, events, (from, series) => {
        for (const { state } of play(from, series)) {
          for (const [id, amount] of Object.entries(state.draft.quantities)) {
            const offered =
              state.context && offeredParts(state.context).find(({ partId: own }) => own === id);
            expect(amount).to.satisfy(Number.isInteger);
            expect(amount).to.be.within(1, offered?.maxQuantity ?? 0);
          }
        }
      }),
    );
  });

  it('holds no more different parts than one request may, and packs that agree with the pieces [L5]', () => {
    fc.assert(
      fc.property(start, events, (from, series) => {
        for (const { state } of play(from, series)) {
          const { quantities, pieces } = state.draft;
          if (!state.context) continue;
          expect(Object.keys(quantities).length).to.be.at.most(mostParts(state.context));
          expect(isFull(state.context, state.draft)).to.equal(
            Object.keys(quantities).length === mostParts(state.context),
          );
          for (const [id, count] of Object.entries(pieces)) {
            const own = partWith(state.context, id);
            expect(count).to.satisfy((value: number) => Number.isInteger(value) && value > 0);
            expect(own && packsFor(own, count)).to.equal(quantities[id]);
          }
        }
      }),
    );
  });

  it('holds no more pictures than the API takes, each once', () => {
    fc.assert(
      fc.property(start, events, (from, series) => {
        let most = 0;
        for (const { state } of play(from, series)) {
          const { photos } = state.draft;
          most = Math.max(most, state.context?.evidence?.maxPhotos ?? 0);
          expect(photos.length).to.be.at.most(most);
          expect(new Set(photos.map(({ id }) => id)).size).to.equal(photos.length);
          for (const { status, evidenceId, fault, share } of photos) {
            expect(evidenceId !== undefined).to.equal(status === 'sent');
            expect(fault !== undefined).to.equal(status === 'refused' || status === 'failed');
            expect(share).to.be.within(0, 1);
          }
          if (state.context) expect(photosLeft(state.context, photos)).to.be.at.least(0);
        }
      }),
    );
  });

  it('asks to send each picture once for each time that it is to be sent', () => {
    fc.assert(
      fc.property(start, events, (from, series) => {
        for (const { before, state, effects } of play(from, series)) {
          const ids = effects.flatMap((effect) => (effect.type === 'send-photos' ? effect.ids : []));
          const begun = state.draft.photos.filter(
            ({ id, status }) =>
              status === 'sending' &&
              !before.draft.photos.some((old) => old.id === id && old.status === status),
          );
          expect(ids).to.deep.equal(begun.map(({ id }) => id));
        }
      }),
    );
  });

  it('leaves a state alone at an answer that it does not wait for', () => {
    fc.assert(
      fc.property(start, events, answer, (from, series, late) => {
        const state = play(from, series).at(-1)?.state ?? startJourney(from).state;
        fc.pre(!awaited(state).includes(late.type));
        expect(transition(state, late)).to.deep.equal({ state, effects: [] });
      }),
    );
  });

  it('offers no press and no way back while it waits', () => {
    fc.assert(
      fc.property(start, events, (from, series) => {
        for (const { state } of play(from, series)) {
          const { busy, actions, canGoBack } = viewOf(state);
          if (busy) expect({ actions, canGoBack }).to.deep.equal({ actions: [], canGoBack: false });
        }
      }),
    );
  });
});

describe('an order in a journey of any events', () => {
  it('is sent at most once for each press, and not again before its answer', () => {
    fc.assert(
      fc.property(start, events, (from, series) => {
        for (const step of play(from, series)) {
          const sent = createsOf(step).length;
          expect(sent).to.be.at.most(1);
          if (sent > 0) {
            expect(['submitted', 'retried']).to.include(step.event.type);
            expect(step.before.step).not.to.equal('submitting');
          }
        }
      }),
    );
  });

  it('is sent once by a double press', () => {
    const review = journeyAt('review');
    fc.assert(
      fc.property(fc.array(fc.uuid(), { minLength: 1, maxLength: 5 }), (keys) => {
        const presses = keys.map((pressed) => ({ type: 'submitted', key: pressed }) as const);
        let state: JourneyState = review;
        const sent = presses.flatMap((press) => {
          const next = transition(state, press);
          state = next.state;
          return createsOf(next);
        });
        expect(sent.map((intent) => intent.key)).to.deep.equal([keys[0]]);
      }),
    );
  });

  it('holds what the shopper entered, and under one key never another body, unless the first got no answer', () => {
    fc.assert(
      fc.property(start, events, (from, series) => {
        const bodies = new Map<string, string>();
        const unanswered = new Set<string>();
        for (const step of play(from, series)) {
          const { before, event } = step;
          if (before.step === 'submitting' && event.type === 'request-failed' && event.failure.mayArrive)
            unanswered.add(before.intent.key);
          for (const { key: sentUnder, body } of createsOf(step)) {
            const { reason, quantities, note: written, photos, delivery } = step.state.draft;
            expect(body).to.deep.include({ reason });
            const asked = step.state.context && evidenceFor(step.state.context, reason) !== 'none';
            const sent = photos.flatMap(({ status, evidenceId }) => (status === 'sent' ? [evidenceId] : []));
            expect(body.evidenceIds ?? []).to.deep.equal(asked ? sent : []);
            if (step.state.context && evidenceFor(step.state.context, reason) === 'required')
              expect(sent).not.to.deep.equal([]);
            expect('addressId' in body).to.equal(typeof delivery === 'object');
            expect('address' in body).to.equal(delivery === 'typed');
            expect(Object.keys(body.answers ?? {}).length).to.be.at.most(1);
            expect(body.note ?? '').to.equal(written.trim());
            expect(new Map(body.parts.map(({ partId: id, quantity: amount }) => [id, amount]))).to.deep.equal(
              new Map(Object.entries(quantities)),
            );
            // Of one that may still arrive and of what takes its place the API makes one.
            if (!unanswered.has(sentUnder))
              expect(bodies.get(sentUnder) ?? JSON.stringify(body)).to.equal(JSON.stringify(body));
            bodies.set(sentUnder, JSON.stringify(body));
          }
        }
      }),
    );
  });

  it('for another part has a key of its own, though it asks for the same as an earlier one', () => {
    const asked = fc.record({
      ids: fc.constantFrom(['shelf'], ['screws', 'shelf']),
      written: fc.constantFrom('', 'A note.'),
    });
    fc.assert(
      fc.property(fc.array(asked, { minLength: 2, maxLength: 5 }), (orders) => {
        let state: JourneyState = journeyAt('parts');
        const sent = orders.flatMap(({ ids, written }, index) => {
          const review = after(
            state,
            ...ids.map((id) => ({ type: 'quantity-changed', partId: id, quantity: 1 }) as const),
            { type: 'continued' },
            { type: 'note-changed', note: written },
            { type: 'continued' },
          );
          const submitted = transition(review, { type: 'submitted', key: `key-${index}` });
          state = after(
            submitted.state,
            { type: 'request-received', request: aPartRequest() },
            { type: 'another-part-wanted' },
            { type: 'context-received', context: aSupportContext() },
          );
          return createsOf(submitted);
        });
        expect(sent.map((intent) => intent.key)).to.deep.equal(orders.map((_, index) => `key-${index}`));
      }),
    );
  });

  it('is never sent under another key while it is not known what became of the last', () => {
    fc.assert(
      fc.property(start, events, (from, series) => {
        let unsettled: string | undefined;
        for (const step of play(from, series)) {
          for (const intent of createsOf(step)) {
            if (unsettled !== undefined) expect(intent.key).to.equal(unsettled);
          }
          if (step.state.step === 'outcome-unknown' && step.state.pending === 'part-request') {
            unsettled = step.state.partRequestIntent?.key;
          } else if (step.event.type === 'request-received' || step.event.type === 'request-not-found') {
            unsettled = undefined;
          }
        }
      }),
    );
  });
});

describe('going back', () => {
  it('after going on restores the same step with all that was entered', () => {
    fc.assert(
      fc.property(start, events, (from, series) => {
        const { state } = play(from, series).at(-1) ?? startJourney(from);
        const next = after(state, { type: 'continued' });
        if (next.step === state.step) return;
        const back = after(next, { type: 'went-back' });
        expect(back).to.deep.include({ step: state.step, draft: state.draft });
        expect(viewOf(back)).to.deep.equal({ ...viewOf(state), errors: [] });
      }),
      { numRuns: 300 },
    );
  });
});
