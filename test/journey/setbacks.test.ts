import { expect } from '@open-wc/testing';
import { transition, viewOf, type JourneyEvent, type JourneyState } from '../../src/journey/index.js';
import { openReturnOf } from '../../src/journey/kept.js';
import { onSetback } from '../../src/journey/setbacks.js';
import { aFailure, after, journeyAt } from '../support/journeys.js';

const SUBMITTING = journeyAt('submitting');
const RETURNING = journeyAt('returning');
const requestFailed = (type: Parameters<typeof aFailure>[0], more: object = {}): JourneyEvent => ({
  type: 'request-failed',
  failure: { ...aFailure(type), ...more },
});
const returnFailed = (type: Parameters<typeof aFailure>[0], more: object = {}): JourneyEvent => ({
  type: 'return-failed',
  failure: { ...aFailure(type), ...more },
});

/** Asking what became of a request that the API has answered, however little that said. */
const ASKING = after(SUBMITTING, requestFailed('server', { status: 500 }));

describe('what goes wrong on the way', () => {
  it('is nothing to any other event, and to no other step', () => {
    for (const step of ['loading', 'submitting', 'returning', 'parts', 'requested'] as const) {
      const state = journeyAt(step);
      expect(onSetback(state, { type: 'retried' }), step).to.deep.equal({ state, effects: [] });
    }
  });

  it('says what failed where nothing stands under the key: the shop hears of no answer', () => {
    const { state, effects } = transition(ASKING, { type: 'request-not-found' });
    expect(state).to.deep.include({
      step: 'failed',
      pending: 'part-request',
      failure: { type: 'network', outcomeUnknown: false },
    });
    expect(effects[0]).to.deep.equal({
      type: 'tell-shop',
      event: { name: 'failed', detail: { type: 'network' } },
    });
  });

  it('tells the shop of no answer where nothing stands under the key yet', () => {
    const asking = after(SUBMITTING, requestFailed('timeout'));
    const { state, effects } = transition(asking, { type: 'request-not-found' });
    expect(state).to.include({ step: 'outcome-unknown', isAbsent: true });
    expect(effects[0]).to.deep.equal({
      type: 'tell-shop',
      event: { name: 'failed', detail: { type: 'network' } },
    });
  });

  it('remembers what waits for the new session', () => {
    const events: readonly [JourneyState, JourneyEvent, string][] = [
      [SUBMITTING, requestFailed('session-expired', { status: 401 }), 'part-request'],
      [ASKING, { type: 'check-failed', failure: aFailure('session-expired') }, 'part-request'],
      [RETURNING, returnFailed('session-expired', { status: 401 }), 'return'],
      // An earlier try of it got no answer.
      [RETURNING, returnFailed('session-expired', { status: 401, outcomeUnknown: true }), 'return'],
    ];
    for (const [state, event, pending] of events) {
      const expired = after(state, event);
      expect(expired, event.type).to.include({ step: 'session-expired', pending });
    }
  });

  it('stays unknown after a new session: what was sent may still arrive, though nothing is there yet', () => {
    const expired = after(SUBMITTING, requestFailed('session-expired', { status: 401, mayArrive: true }));
    const absent = after(expired, { type: 'retried' }, { type: 'request-not-found' });
    expect(absent).to.include({ step: 'outcome-unknown', isAbsent: true, openKey: 'request-key' });
  });

  it('leaves a return open that is at work under its key', () => {
    const unknown = after(RETURNING, returnFailed('key-in-flight', { status: 409, outcomeUnknown: false }));
    expect(unknown).to.include({
      step: 'outcome-unknown',
      pending: 'return',
      checking: false,
      inFlight: true,
      openKey: 'return-key',
    });
  });

  it('leaves a return open where nothing can be kept, until it is refused for the third time', () => {
    const refusal = returnFailed('server', { status: 500, outcomeUnknown: false, isUnkept: true });
    let state = after(RETURNING, refusal);
    for (let time = 1; time < 3; time += 1) {
      expect(state, `${time}`).to.include({
        step: 'outcome-unknown',
        pending: 'return',
        openKey: 'return-key',
      });
      state = after(state, { type: 'retried', key: 'another-key' }, refusal);
    }
    expect(state).to.include({ step: 'failed', pending: 'return' });
  });

  it('leaves it open as long as it is refused in other ways: no API keeps what it answers anew', () => {
    const refused = (
      from: JourneyState,
      type: Parameters<typeof aFailure>[0],
      status: number,
    ): JourneyState =>
      after(
        from,
        { type: 'retried', key: 'another-key' },
        returnFailed(type, { status, outcomeUnknown: false, isUnkept: true }),
      );
    let state: JourneyState = RETURNING;
    for (const [type, status] of [
      ['server', 500],
      ['refused', 403],
      ['refused', 404],
      ['refused', 403],
      ['server', 500],
      ['server', 500],
    ] as const) {
      state = refused(state, type, status);
      expect(state, type).to.include({ step: 'outcome-unknown', openKey: 'return-key' });
    }
    expect(refused(state, 'server', 500)).to.include({ step: 'failed', pending: 'return' });
  });

  describe('a return that may still arrive when the session is over', () => {
    const unknown = after(RETURNING, returnFailed('timeout'));
    const signedOut = returnFailed('session-expired', { status: 401 });
    const expired = after(unknown, { type: 'retried' }, signedOut);

    it('stays open, however often that is so, and another visit takes it up', () => {
      let state = expired;
      for (let time = 0; time < 4; time += 1) {
        expect(state, `${time}`).to.include({
          step: 'session-expired',
          outcomeUnknown: true,
          openKey: 'return-key',
        });
        expect(openReturnOf(state)?.key).to.equal('return-key');
        state = after(state, { type: 'retried', key: 'another-key' }, signedOut);
      }
    });

    it('is sent again under its key once there is a new session', () => {
      const { effects } = transition(expired, { type: 'retried', key: 'another-key' });
      expect(effects.map((effect) => effect.type === 'create-return' && effect.intent.key)).to.include(
        'return-key',
      );
    });

    it('leads back to nothing: what is sent meanwhile would be another', () => {
      expect(viewOf(expired).canGoBack).to.equal(false);
      expect(after(expired, { type: 'went-back' })).to.equal(expired);
    });
  });
});
