import { expect } from '@open-wc/testing';
import { arrivalOf, transition } from '../../src/journey/index.js';
import { onParticulars, withOfferedOnly } from '../../src/journey/particulars.js';
import { aPart, aSupportContext } from '../support/builders.js';
import { journeyAt } from '../support/journeys.js';

describe('what can still be had of a draft', () => {
  const { draft } = journeyAt('parts');

  it('keeps its quantities where no pieces were said', () => {
    const context = aSupportContext({ parts: [aPart({ maxQuantity: 3 })] });
    const kept = withOfferedOnly(context, { ...draft, quantities: { shelf: 2 } });
    expect(kept).to.deep.include({ quantities: { shelf: 2 }, pieces: {} });
  });

  it('says nothing of pieces at any other event', () => {
    const state = transition(journeyAt('parts'), { type: 'continued' }).state;
    expect(onParticulars(state, { type: 'continued' })).to.deep.equal({ state, effects: [] });
  });

  it('comes with the last of its parts, whichever is listed last [S15]', () => {
    const slow = aPart({ arrival: { from: '2026-07-12', to: '2026-08-02' } });
    const fast = aPart({ arrival: { from: '2026-07-10', to: '2026-07-12' } });
    expect(arrivalOf([slow, fast])).to.deep.equal({ from: '2026-07-10', to: '2026-08-02' });
    expect(arrivalOf([fast, slow])).to.deep.equal({ from: '2026-07-10', to: '2026-08-02' });
  });
});
