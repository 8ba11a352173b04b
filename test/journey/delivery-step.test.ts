import { expect } from '@open-wc/testing';
import { EMPTY_ADDRESS, viewOf, type JourneyEvent, type JourneyState } from '../../src/journey/index.js';
import { deliveryBody, knownDelivery } from '../../src/journey/delivery.js';
import { onDelivery } from '../../src/journey/delivery-step.js';
import { aSavedAddress, aSupportContext } from '../support/builders.js';
import { after, journeyAt } from '../support/journeys.js';

const context = aSupportContext({ addresses: [aSavedAddress()], deliveryCountries: ['US'] });
const REVIEW = journeyAt('review', { context });

describe('the step that asks where the parts go', () => {
  it('opens without errors, from the review and from nowhere else', () => {
    const opened = after(REVIEW, { type: 'delivery-reopened' });
    expect(opened).to.include({ step: 'delivery' });
    expect(viewOf(opened).errors).to.deep.equal([]);
    const rows: [JourneyState, JourneyEvent][] = [
      [REVIEW, { type: 'retried' }],
      [journeyAt('parts', { context }), { type: 'delivery-reopened' }],
      [journeyAt('review'), { type: 'delivery-reopened' }],
    ];
    for (const [state, event] of rows)
      expect(onDelivery(state, event), `${state.step}: ${event.type}`).to.deep.equal({ state, effects: [] });
  });

  it('confirms what was typed only where that is what was chosen', () => {
    const typed = after(
      REVIEW,
      { type: 'delivery-reopened' },
      { type: 'address-typed', field: 'city', text: ' Bend ' },
    );
    const confirm: JourneyEvent = { type: 'delivery-confirmed', errors: [] };
    expect(after(typed, confirm).draft.confirmedAddress).to.deep.equal(EMPTY_ADDRESS);
    const chosen = after(typed, { type: 'delivery-chosen', choice: 'typed' }, confirm);
    expect(chosen.draft.confirmedAddress).to.deep.equal({ ...EMPTY_ADDRESS, city: 'Bend', country: 'US' });
  });
});

describe('a choice of where the parts go', () => {
  it('begins with an address of which nothing is typed', () => {
    expect(Object.values(EMPTY_ADDRESS).join('')).to.equal('');
  });

  it('holds as long as the address is known', () => {
    expect(knownDelivery(context, { addressId: 'address-2' }, EMPTY_ADDRESS)).to.deep.equal({
      addressId: 'address-2',
    });
    expect(knownDelivery(context, { addressId: 'gone' }, EMPTY_ADDRESS)).to.equal('on-file');
    expect(knownDelivery(context, 'on-file', EMPTY_ADDRESS)).to.equal('on-file');
  });

  it('is sent with its second line where there is one', () => {
    const typed = { ...EMPTY_ADDRESS, line1: '9 Elm Road', line2: 'Flat 2' };
    expect(deliveryBody('typed', typed).address).to.include({ line1: '9 Elm Road', line2: 'Flat 2' });
    expect(deliveryBody('typed', { ...typed, line2: '' }).address).not.to.have.property('line2');
  });
});
