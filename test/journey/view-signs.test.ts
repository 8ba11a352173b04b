import { expect } from '@open-wc/testing';
import {
  viewOf,
  type JourneyEvent,
  type JourneyState,
  type JourneyStep,
  type JourneyView,
} from '../../src/journey/index.js';
import { detourView } from '../../src/journey/detour-view.js';
import { requestView } from '../../src/journey/request-view.js';
import { setbackView } from '../../src/journey/setback-view.js';
import { onSlowed } from '../../src/journey/slowed.js';
import { anExpectedPart, aSupportContext, threeParts } from '../support/builders.js';
import { aFailure, after, aStart, journeyAt } from '../support/journeys.js';

const missing = (state: JourneyState, event: JourneyEvent = { type: 'return-chosen' }) =>
  after(state, { type: 'piece-missing', event });
const unknown = after(journeyAt('submitting'), { type: 'request-failed', failure: aFailure('timeout') });
const absent = after(unknown, { type: 'request-not-found' });
const unsure = after(unknown, { type: 'check-failed', failure: aFailure('network') });
const openingFailed = (type: 'network' | 'not-found') =>
  after(journeyAt('loading'), { type: 'context-failed', failure: aFailure(type) });

describe('the sign beside the heading', () => {
  const table: [state: JourneyState, emblem: JourneyView['emblem']][] = [
    [journeyAt('loading'), 'busy'],
    [journeyAt('submitting'), 'busy'],
    [unknown, 'busy'],
    [journeyAt('support'), undefined],
    [journeyAt('parts'), undefined],
    [journeyAt('requested'), 'done'],
    [journeyAt('returned'), 'done'],
    [journeyAt('out-of-stock'), 'part'],
    [journeyAt('waiting'), 'clock'],
    [absent, 'attention'],
    [journeyAt('failed'), 'attention'],
    [journeyAt('session-expired'), 'attention'],
    [missing(journeyAt('support')), 'attention'],
  ];
  for (const [state, emblem] of table) {
    it(`is ${emblem ?? 'none'} at ${state.step}`, () => {
      expect(viewOf(state).emblem).to.equal(emblem);
    });
  }
});

describe('a call that is tried again', () => {
  for (const step of ['loading', 'submitting', 'returning'] as const) {
    it(`is said to take longer, at ${step}`, () => {
      const slow = after(journeyAt(step), { type: 'slowed' });
      expect(slow).to.include({ step, isSlow: true });
      expect(viewOf(slow).lead).to.deep.equal([{ key: 'slow.text' }]);
      expect(viewOf(journeyAt(step)).lead).to.deep.equal([]);
    });
  }

  it('offers the shop’s own link while it opens, and says so once', () => {
    const slow = after(journeyAt('loading'), { type: 'slowed' });
    expect(viewOf(slow).showsPlainLink).to.equal(true);
    expect(after(slow, { type: 'slowed' })).to.equal(slow);
    const loading = journeyAt('loading');
    expect(onSlowed(loading, { type: 'retried' })).to.deep.equal({ state: loading, effects: [] });
  });
});

describe('a step whose code did not arrive', () => {
  it('says so, offers another try, and where it opens the shop’s own link', () => {
    const view = viewOf(missing(journeyAt('support')));
    expect(view).to.include({ heading: 'failed.heading', showsPlainLink: false, canGoBack: true });
    expect(view.lead).to.deep.equal([{ key: 'loading.failed' }]);
    expect(view.actions.map(({ press }) => press.type)).to.deep.equal(['retried', 'closed']);
    expect(viewOf(missing(journeyAt('loading'))).showsPlainLink).to.equal(true);
  });

  it('says that it is not known what became of an order whose answer was lost', () => {
    const failed = (type: 'timeout' | 'refused'): JourneyEvent => ({
      type: 'request-failed',
      failure: aFailure(type),
    });
    const leadOf = (event: JourneyEvent) => viewOf(missing(journeyAt('submitting'), event)).lead;
    expect(leadOf(failed('timeout'))).to.deep.equal([{ key: 'unknown.text' }]);
    expect(leadOf(failed('refused'))).to.deep.equal([{ key: 'loading.failed' }]);
  });
});

describe('a setback', () => {
  it('says that the API knows no such item only where it said so of the opening', () => {
    expect(viewOf(openingFailed('not-found')).isUnknownItem).to.equal(true);
    expect(viewOf(openingFailed('network')).isUnknownItem).to.equal(false);
    const refused = after(journeyAt('submitting'), {
      type: 'request-failed',
      failure: { ...aFailure('not-found'), status: 404 },
    });
    expect(refused).to.include({ step: 'failed', pending: 'part-request' });
    expect(viewOf(refused).isUnknownItem).to.equal(false);
  });

  it('offers to ask again, or to send again where nothing is there', () => {
    expect(viewOf(unsure).actions[0]).to.include({ key: 'unknown.check' });
    expect(viewOf(absent).actions[0]).to.include({ key: 'action.tryAgain' });
  });
});

describe('what a step shows', () => {
  it('has no errors where nothing was entered wrong, and the return of the return flow as another way [S5]', () => {
    expect(viewOf(journeyAt('support')).errors).to.deep.equal([]);
    const { actions } = viewOf(journeyAt('parts', { start: aStart({ touchpoint: 'return' }) }));
    expect(actions.map(({ press, emphasis }) => `${press.type} ${emphasis}`)).to.deep.equal([
      'continued primary',
      'return-chosen secondary',
    ]);
  });

  it('offers to wait for what more comes of, and for nothing else', () => {
    const parts = [
      anExpectedPart(),
      anExpectedPart({ partId: 'hinge', requestsLeft: 0 }),
      ...threeParts().map((part) => ({ ...part, stock: 'out' as const })),
    ];
    const context = aSupportContext({ unavailable: 'no-parts-in-stock', parts });
    const { actions } = viewOf(journeyAt('unavailable', { context }));
    expect(actions.filter(({ press }) => press.type === 'wait-chosen')).to.have.lengthOf(1);
  });

  it('offers to wait for the part that was asked for and is gone, wherever the API lists it [S11]', () => {
    const parts = [...threeParts().slice(1), anExpectedPart({ partId: 'shelf' })];
    const gone = after(journeyAt('submitting'), {
      type: 'request-failed',
      failure: aFailure('part-out-of-stock', { parts }),
    });
    expect(viewOf(gone).actions.map(({ press }) => press)).to.deep.include({
      type: 'wait-chosen',
      partId: 'shelf',
    });
  });

  it('says of a part that is waited for while an order may still arrive only when it comes', () => {
    const open = { ...journeyAt('waiting'), openKey: 'key-1' };
    expect(viewOf(open).lead[0]?.key).to.equal('waiting.hint');
  });

  it('is known to one view alone', () => {
    const steps: JourneyStep[] = ['support', 'failed', 'waiting', 'unavailable', 'requested'];
    for (const step of steps) {
      const state = journeyAt(step);
      const views = [requestView(state), setbackView(state), detourView(state)];
      expect(
        views.filter((view) => view !== undefined),
        step,
      ).to.have.lengthOf(1);
    }
  });
});
