import { expect } from '@open-wc/testing';
import { transition, viewOf, type JourneyEvent, type JourneyState } from '../../src/journey/index.js';
import { onDetour } from '../../src/journey/detours.js';
import {
  anExpectedPart,
  aSupportContext,
  aWholeItemReturn,
  someEvidenceRules,
  threeParts,
} from '../support/builders.js';
import { aFailure, after, aStart, journeyAt, pictureAdded } from '../support/journeys.js';

const RETURNING = journeyAt('returning');
const RETURN_UNKNOWN = after(RETURNING, { type: 'return-failed', failure: aFailure('timeout') });

/** Two parts of which more comes, besides one that is there. */
const expectedParts = aSupportContext({
  parts: [...threeParts(), anExpectedPart(), anExpectedPart({ partId: 'hinge', name: 'Hinge' })],
});

/** The API finds fault with a field of the request. */
const refusedAt = (pointer: string): JourneyEvent => ({
  type: 'request-failed',
  failure: { ...aFailure('invalid-request', { errors: [{ pointer }] }), status: 422 },
});

describe('what lies off the plain way', () => {
  it('is nothing to any other event', () => {
    const start = aStart({ touchpoint: 'return' });
    const states: JourneyState[] = [
      journeyAt('loading'),
      journeyAt('support'),
      journeyAt('parts', { start }),
      journeyAt('delivery', { start }),
      journeyAt('submitting'),
      RETURNING,
      RETURN_UNKNOWN,
    ];
    for (const state of states)
      expect(onDetour(state, { type: 'went-back' }), state.step).to.deep.equal({ state, effects: [] });
  });
});

describe('waiting for a part', () => {
  it('is for the part that was chosen, of several that more comes of', () => {
    const waiting = after(journeyAt('parts', { context: expectedParts }), {
      type: 'wait-chosen',
      partId: 'hinge',
    });
    expect(waiting).to.include({ step: 'waiting' });
    expect(waiting.step === 'waiting' && waiting.part.partId).to.equal('hinge');
  });

  it('is chosen where parts are, and at no other question', () => {
    for (const step of ['reason', 'details', 'review'] as const) {
      const state = journeyAt(step, { context: expectedParts });
      expect(after(state, { type: 'wait-chosen', partId: 'door' }), step).to.equal(state);
    }
    const support = journeyAt('support', { context: expectedParts });
    expect(onDetour(support, { type: 'wait-chosen', partId: 'door' })).to.deep.equal({
      state: support,
      effects: [],
    });
  });
});

describe('a field that the API refused', () => {
  it('is shown at its question, however deep in it the fault lies', () => {
    const rows: [pointer: string, step: string, field: string][] = [
      ['/note', 'details', 'note'],
      ['/note/0', 'details', 'note'],
      ['/reason', 'reason', 'reason'],
      ['/reason/0', 'reason', 'reason'],
      ['/parts/0/quantity', 'parts', 'parts'],
    ];
    for (const [pointer, step, field] of rows) {
      const state = after(journeyAt('submitting'), refusedAt(pointer));
      expect(state.step, pointer).to.equal(step);
      expect(viewOf(state).errors, pointer).to.deep.equal([{ field, key: 'error.refused' }]);
    }
  });

  it('makes a question of a given reason, and leaves it given where something else was refused [S5]', () => {
    const start = aStart({ touchpoint: 'return', reason: 'damaged' });
    const sent = journeyAt('submitting', { start });
    expect(after(sent, refusedAt('/reason')).start).to.deep.equal({ ...start, reason: undefined });
    expect(after(sent, refusedAt('/note')).start).to.deep.equal(start);
  });

  it('has the pictures sent anew where they were refused, and only then', () => {
    const context = aSupportContext({ evidence: someEvidenceRules({ required: ['damaged'], optional: [] }) });
    const sent = after(
      journeyAt('details', { context }),
      ...pictureAdded('photo'),
      { type: 'continued' },
      { type: 'photo-sent', id: 'photo', evidenceId: 'evidence-1' },
      { type: 'submitted', key: 'key-1' },
    );
    expect(sent.step).to.equal('submitting');
    const statusAfter = (pointer: string) => after(sent, refusedAt(pointer)).draft.photos[0]?.status;
    expect(statusAfter('/note')).to.equal('sent');
    expect(statusAfter('/evidenceIds/0')).to.equal('ready');
  });

  it('is none of this journey’s where the API names no field, or another problem', () => {
    const failures = [
      aFailure('invalid-request', {}),
      aFailure('invalid-request', { errors: [{ pointer: '/itemId' }] }),
      aFailure('refused', { errors: [{ pointer: '/note' }] }),
    ];
    for (const failure of failures) {
      const state = after(journeyAt('submitting'), {
        type: 'request-failed',
        failure: { ...failure, status: 422 },
      });
      expect(state, failure.type).to.include({ step: 'failed' });
    }
  });
});

describe('the whole-item return', () => {
  it('is offered to the shop with the note as it is sent [S11]', () => {
    const start = aStart({ touchpoint: 'return' });
    const noted = after(journeyAt('details', { start }), { type: 'note-changed', note: '  Broken.  ' });
    const { effects } = transition(noted, { type: 'return-chosen' });
    expect(effects[0]).to.deep.include({ type: 'offer-return-to-shop' });
    expect(effects[0]?.type === 'offer-return-to-shop' && effects[0].detail.note).to.equal('Broken.');
  });

  it('goes on after a new session, or back to its review, with its cause', () => {
    const expired = after(RETURNING, {
      type: 'return-failed',
      failure: { ...aFailure('session-expired'), status: 401 },
    });
    expect(after(expired, { type: 'retried' })).to.deep.include({
      step: 'returning',
      returnIntent: RETURNING.returnIntent,
    });
    expect(after(expired, { type: 'went-back' })).to.include({
      step: 'return-review',
      cause: RETURNING.returnIntent?.body.cause,
    });
  });

  it('is over where the item is returned, and not where an earlier try may still arrive [S12]', () => {
    const failed = (type: 'already-returned' | 'return-window-closed', mayArrive: boolean) =>
      after(RETURNING, {
        type: 'return-failed',
        failure: { ...aFailure(type), status: 409, mayArrive },
      });
    expect(failed('already-returned', true)).to.include({ step: 'unavailable', code: 'already-returned' });
    expect(failed('already-returned', false)).to.include({ step: 'unavailable', code: 'already-returned' });
    expect(failed('return-window-closed', false)).to.include({
      step: 'unavailable',
      code: 'return-window-closed',
    });
    expect(failed('return-window-closed', true)).not.to.include({ step: 'unavailable' });
  });

  it('leaves an order open that may still arrive, and nothing of its own [S12]', () => {
    const made = (openKey: string | undefined) =>
      after({ ...RETURNING, openKey }, { type: 'return-received', wholeItemReturn: aWholeItemReturn() });
    expect(made('key-of-an-order')).to.include({ step: 'returned', openKey: 'key-of-an-order' });
    expect(made(RETURNING.returnIntent?.key)).to.include({ step: 'returned', openKey: undefined });
  });

  it('is not over at the first refusal where it was sent before, and nobody knows what became of that [S12]', () => {
    const key = RETURNING.returnIntent?.key;
    const failed = (type: 'already-returned' | 'return-window-closed') =>
      after(
        { ...RETURNING, openKey: key },
        { type: 'return-failed', failure: { ...aFailure(type), status: 409 } },
      );
    expect(failed('return-window-closed')).to.include({
      step: 'outcome-unknown',
      pending: 'return',
      openKey: key,
    });
    expect(failed('already-returned')).to.include({ step: 'unavailable', code: 'already-returned' });
    // What is open of an order is another matter.
    const order = after(
      { ...RETURNING, openKey: 'key-of-an-order' },
      { type: 'return-failed', failure: { ...aFailure('return-window-closed'), status: 409 } },
    );
    expect(order).to.include({ step: 'unavailable', code: 'return-window-closed' });
  });
});

describe('an order whose outcome is asked for', () => {
  it('is an order, and no return', () => {
    const asking = after(journeyAt('submitting'), { type: 'request-failed', failure: aFailure('timeout') });
    expect(asking).to.include({ step: 'outcome-unknown', pending: 'part-request', checking: true });
  });
});
