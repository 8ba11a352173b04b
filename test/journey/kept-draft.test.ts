import { expect } from '@open-wc/testing';
import type { SupportContext } from '../../src/contract/index.js';
import { startJourney, transition, type JourneyEvent, type JourneyState } from '../../src/journey/index.js';
import { draftToKeep, keptFrom, onKept, openReturnOf, type Kept } from '../../src/journey/kept.js';
import { aPart, aSavedAddress, aSupportContext } from '../support/builders.js';
import { aFailure, after, aStart, journeyAt } from '../support/journeys.js';

const received = (kept: Omit<Kept, 'at'> | undefined, context = aSupportContext()): JourneyEvent => ({
  type: 'context-received',
  context,
  kept: kept && { at: 0, ...kept },
});

/** The draft of a journey that is opened again, where this had been kept. */
const draftFrom = (kept: Omit<Kept, 'at'>, context?: SupportContext) =>
  after(startJourney(aStart()).state, received(kept, context)).draft;

const UNKNOWN = after(journeyAt('submitting'), { type: 'request-failed', failure: aFailure('timeout') });
const RETURN_FAILED = after(
  journeyAt('returning', { start: aStart({ touchpoint: 'return', reason: 'damaged' }) }),
  { type: 'return-failed', failure: aFailure('refused') },
);

describe('the question that is kept', () => {
  const missing = (state: JourneyState) =>
    after(state, { type: 'piece-missing', event: { type: 'went-back' } });
  const table: [what: string, state: JourneyState, question: string | undefined][] = [
    ['asked', journeyAt('details'), 'details'],
    ['followed by the delivery', journeyAt('delivery'), 'review'],
    ['sent', journeyAt('submitting'), 'review'],
    ['looked up', UNKNOWN, 'review'],
    ['refused', journeyAt('failed'), 'review'],
    ['waiting for a new session', journeyAt('session-expired'), 'review'],
    ['waiting for its code', missing(journeyAt('parts')), 'parts'],
    ['left for a return that was refused', RETURN_FAILED, undefined],
    ['not there yet', journeyAt('out-of-stock'), undefined],
  ];
  for (const [what, state, question] of table) {
    it(`is ${question ?? 'none'} where it is ${what}`, () => {
      const kept = draftToKeep(state);
      expect(kept).not.to.equal(undefined);
      expect(kept?.step).to.equal(question);
    });
  }

  it('is kept with the parts, though the reason is not said', () => {
    const state = journeyAt('review');
    const kept = draftToKeep({ ...state, draft: { ...state.draft, reason: undefined } });
    expect(kept).to.deep.include({ step: 'review', quantities: { shelf: 1 } });
  });
});

describe('what was kept', () => {
  it('is entered again: the pieces, the answers, and where the parts go', () => {
    const kept = {
      reason: 'damaged',
      quantities: { shelf: 1 },
      pieces: { shelf: 15 },
      packagingDamaged: false,
      since: 'later',
      addressId: 'address-2',
    } as const;
    const context = aSupportContext({
      parts: [aPart({ packQuantity: 10, maxQuantity: 3 })],
      addresses: [aSavedAddress()],
    });
    const draft = draftFrom(kept, context);
    expect(draft).to.deep.include({
      reason: 'damaged',
      quantities: { shelf: 2 },
      pieces: { shelf: 15 },
      answers: { packagingDamaged: false, since: 'later' },
      delivery: { addressId: 'address-2' },
    });
  });

  it('is nothing where nothing was entered', () => {
    const draft = draftFrom({ reason: 'damaged' });
    expect(draft).to.deep.include({ quantities: {}, pieces: {}, answers: {}, delivery: 'on-file' });
  });

  it('holds keys that are keys from their first sign to their last', () => {
    const kept = (openKey: string) => keptFrom(JSON.stringify({ at: 0, openKey }), 0)?.openKey;
    expect(kept('a-Key_1')).to.equal('a-Key_1');
    for (const key of ['key-1/orders', '/key-1', 'key 1', '', 'x'.repeat(65)])
      expect(kept(key), key).to.equal(undefined);
  });

  it('makes no return of a key without its cause, nor of a cause without its key', () => {
    for (const kept of [{ returnKey: 'key-1' }, { returnCause: 'chosen' }] as const)
      expect(after(journeyAt('loading'), received(kept)).step, JSON.stringify(kept)).to.equal('support');
  });

  it('leads to no question of the request before, where the shopper asks for another part', () => {
    const another = after(journeyAt('requested'), { type: 'another-part-wanted' });
    const kept = { step: 'review', reason: 'damaged', quantities: { shelf: 1 } } as const;
    expect(after(another, received(kept)).step).to.equal('parts');
  });

  it('is nothing to any other event, and to no other step', () => {
    const kept = { step: 'review', reason: 'missing', quantities: { shelf: 1 } } as const;
    const rows: [JourneyState, JourneyEvent][] = [
      [journeyAt('review'), { type: 'retried' }],
      [journeyAt('parts'), { type: 'submitted', key: 'key-1' }],
      [journeyAt('parts'), received(kept)],
      [journeyAt('loading'), received(undefined)],
      [journeyAt('loading'), { type: 'retried' }],
    ];
    for (const [state, event] of rows)
      expect(onKept(state, event), `${state.step}: ${event.type}`).to.deep.equal({ state, effects: [] });
  });
});

describe('a return that is under way', () => {
  it('is taken up with all that is known, as one that may still arrive [S12]', () => {
    const context = aSupportContext();
    const state = after(
      journeyAt('loading'),
      received({ reason: 'damaged', returnKey: 'key-1', returnCause: 'chosen' }, context),
    );
    expect(state).to.deep.include({
      step: 'outcome-unknown',
      pending: 'return',
      checking: false,
      inFlight: true,
      openKey: 'key-1',
      start: aStart(),
      context,
    });
    expect(state.draft.reason).to.equal('damaged');
  });

  it('is told once by another tab', () => {
    const told = after(journeyAt('support'), { type: 'returned-elsewhere' });
    expect(transition(told, { type: 'returned-elsewhere' })).to.deep.equal({ state: told, effects: [] });
  });

  it('is kept while its code does not arrive', () => {
    const lost = after(journeyAt('returning'), { type: 'piece-missing', event: { type: 'closed' } });
    expect(openReturnOf(lost)?.key).to.equal('return-key');
  });

  it('is none any more once it was refused, and an order is sent instead', () => {
    const ordered = after(
      journeyAt('review'),
      { type: 'answer-reopened', question: 'parts' },
      { type: 'continued' },
      { type: 'continued' },
      { type: 'submitted', key: 'key-2' },
      { type: 'request-failed', failure: aFailure('timeout') },
    );
    const { returnIntent } = RETURN_FAILED;
    expect(openReturnOf({ ...ordered, returnIntent })).to.equal(undefined);
  });

  it('leaves nothing of the return in a tab that hears of it from another', () => {
    const { state } = transition(journeyAt('review'), { type: 'returned-elsewhere' });
    expect(state.context?.wholeItemReturn).to.deep.equal({ possible: false });
  });
});
