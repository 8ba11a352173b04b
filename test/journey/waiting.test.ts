import { expect } from '@open-wc/testing';
import { UnavailableCode, type Part, type SupportContext } from '../../src/contract/index.js';
import { viewOf, type JourneyState } from '../../src/journey/index.js';
import { anExpectedPart, aPart, aReturnWindow, aSupportContext, threeParts } from '../support/builders.js';
import { aFailure, after, aStart, journeyAt } from '../support/journeys.js';

const WAIT = { type: 'wait-chosen', partId: 'door' } as const;
const presses = (state: JourneyState) => viewOf(state).actions.map(({ press }) => press.type);

/** Where a shopper can decide to wait. */
const parts = journeyAt('parts', {
  context: aSupportContext({ parts: [...threeParts(), anExpectedPart()] }),
});
const unavailable = journeyAt('unavailable', {
  context: aSupportContext({
    unavailable: 'no-parts-in-stock',
    parts: [anExpectedPart(), aPart({ stock: 'out' })],
  }),
});
const ranOut = (left: Part[], context?: SupportContext) =>
  after(journeyAt('submitting', context && { context }), {
    type: 'request-failed',
    failure: aFailure('part-out-of-stock', { parts: left }),
  });
const gone = ranOut([anExpectedPart({ partId: 'shelf', name: 'Shelf' }), ...threeParts().slice(1)]);

describe('a part that is expected', () => {
  it('is one of the ways on where nothing else can be had [S10]', () => {
    expect(presses(unavailable)).to.deep.equal(['wait-chosen', 'return-chosen', 'closed']);
    expect(viewOf(unavailable).actions[0]).to.deep.include({
      emphasis: 'choice',
      press: WAIT,
      hint: { key: 'waiting.hint', values: { name: 'Glass door', date: { date: '2026-07-18' } } },
    });
  });

  it('is a way on without a return, too', () => {
    const context = { ...unavailable.context, wholeItemReturn: { possible: false } };
    expect(presses(journeyAt('unavailable', { context }))).to.deep.equal(['wait-chosen', 'closed']);
  });

  for (const code of UnavailableCode.options) {
    const waits = code === 'no-parts-in-stock';
    it(`can${waits ? '' : 'not'} be waited for where the reason is ${code}${waits ? '' : ' [S14]'}`, () => {
      const context = aSupportContext({ unavailable: code, parts: [anExpectedPart()] });
      const state = journeyAt('unavailable', { context });
      expect(presses(state).includes('wait-chosen')).to.equal(waits);
      expect(after(state, WAIT).step).to.equal(waits ? 'waiting' : 'unavailable');
    });
  }

  it('is beside what is left when it was just taken by others [S11]', () => {
    expect(presses(gone)).to.deep.equal(['parts-wanted', 'wait-chosen', 'return-chosen', 'closed']);
    const waiting = after(gone, { type: 'wait-chosen', partId: 'shelf' });
    expect(waiting).to.deep.include({
      step: 'waiting',
      waitOrigin: 'out-of-stock',
      goneParts: gone.goneParts,
    });
  });

  it('is not offered to wait for where others were asked for [S11]', () => {
    const context = aSupportContext({ parts: [...threeParts(), anExpectedPart()] });
    const others = ranOut([...threeParts().slice(1), anExpectedPart()], context);
    expect(presses(others)).not.to.include('wait-chosen');
  });

  it('cannot be waited for by what is there, out for good, or not on the list', () => {
    const context = aSupportContext({
      parts: [
        aPart(),
        aPart({ partId: 'out', stock: 'out' }),
        aPart({ partId: 'old', stock: 'discontinued' }),
      ],
    });
    const list = journeyAt('parts', { context });
    for (const partId of ['shelf', 'out', 'old', 'nowhere'])
      expect(after(list, { type: 'wait-chosen', partId })).to.equal(list);
  });
});

describe('waiting for a part', () => {
  it('orders nothing, and says so', () => {
    const waiting = after(parts, WAIT);
    expect(waiting).to.deep.include({ step: 'waiting', part: anExpectedPart(), draft: parts.draft });
    expect(waiting.partRequestIntent).to.equal(undefined);
    expect(viewOf(waiting)).to.deep.include({ isOutcome: true, emblem: 'clock', canGoBack: true });
  });

  const ENDS: readonly (readonly [endsOn: string, says: string])[] = [
    ['2026-07-17', 'waiting.tooLate'],
    ['2026-07-18', 'waiting.inTime'],
    ['2026-08-01', 'waiting.inTime'],
    ['2025-12-31', 'waiting.tooLate'],
  ];
  for (const [endsOn, says] of ENDS) {
    it(`until 18 July is ${says.slice(8)} with a window that ends on ${endsOn} [S2]`, () => {
      const context = { ...parts.context, returnWindow: aReturnWindow({ endsOn }) };
      const { lead } = viewOf(after(journeyAt('parts', { context }), WAIT));
      expect(lead).to.deep.equal([
        { key: 'waiting.text', values: { name: 'Glass door', date: { date: '2026-07-18' } } },
        { key: says, values: { date: { date: endsOn } } },
      ]);
    });
  }

  it('says nothing of a window that is not known', () => {
    const context = { ...parts.context, returnWindow: undefined };
    const { lead } = viewOf(after(journeyAt('parts', { context }), WAIT));
    expect(lead.map(({ key }) => key)).to.deep.equal(['waiting.text']);
  });

  const ORIGINS: readonly (readonly [where: string, origin: JourneyState, partId: string])[] = [
    ['the list of parts', parts, 'door'],
    ['where no part can be had', unavailable, 'door'],
    ['where stock ran out', gone, 'shelf'],
  ];
  for (const [where, origin, partId] of ORIGINS) {
    it(`leads back to ${where}, as it was`, () => {
      const waiting = after(origin, { type: 'wait-chosen', partId });
      expect(after(waiting, { type: 'went-back' })).to.deep.equal(origin);
    });

    it(`from ${where} leaves the return one press away, with what was told kept [S12]`, () => {
      const waiting = after(origin, { type: 'wait-chosen', partId });
      expect(presses(waiting)).to.deep.equal(['closed', 'return-chosen']);
      const review = after(waiting, { type: 'return-chosen' });
      expect(review).to.include({ step: 'return-review' });
      expect(review.draft).to.equal(origin.draft);
      expect(after(review, { type: 'went-back' })).to.include({ step: origin.step });
    });
  }

  it('has no return where the shop takes none', () => {
    const context = { ...parts.context, wholeItemReturn: { possible: false } };
    const waiting = after(journeyAt('parts', { context }), WAIT);
    expect(presses(waiting)).to.deep.equal(['closed']);
    expect(after(waiting, { type: 'return-chosen' })).to.equal(waiting);
  });

  it('returns for the cause that the journey began with [S13]', () => {
    const context = aSupportContext({ unavailable: 'no-parts-in-stock', parts: [anExpectedPart()] });
    const start = aStart({ returnCause: 'not-received' });
    const opened = after(journeyAt('loading', { start }), { type: 'context-received', context });
    const waiting = after(opened, { type: 'went-back' }, WAIT);
    expect(waiting.step).to.equal('waiting');
    expect(after(waiting, { type: 'return-chosen' })).to.include({ cause: 'not-received' });
  });
});
