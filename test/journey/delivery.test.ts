import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { PostalAddress } from '../../src/contract/addresses.js';
import {
  canChooseDelivery,
  deliveryBody,
  EMPTY_ADDRESS,
  type TypedAddress,
} from '../../src/journey/delivery.js';
import { tidied } from '../../src/journey/postal-address.js';
import { deliveryLabel, withCountry } from '../../src/journey/ask-delivery.js';
import { aSupportContext } from '../support/builders.js';

const WORK = { addressId: 'work', recipient: 'Studio Tidewater', lines: ['2200 Yamhill Street', 'USA'] };

const TYPED: TypedAddress = {
  recipient: ' Robin Miller ',
  line1: ' 9 Elm Road',
  line2: '  ',
  city: 'Bend ',
  region: 'OR',
  postalCode: '97701',
  country: 'US',
};

describe('where the parts go', () => {
  it('can be chosen where there is another address, or one can be typed', () => {
    expect(canChooseDelivery(aSupportContext())).to.equal(false);
    expect(canChooseDelivery(aSupportContext({ addresses: [WORK] }))).to.equal(true);
    expect(canChooseDelivery(aSupportContext({ deliveryCountries: ['US'] }))).to.equal(true);
  });

  it('is the address on file, or another one of the shopper’s, as a label', () => {
    const context = aSupportContext({ addresses: [WORK] });
    expect(deliveryLabel(context, 'on-file')).to.deep.equal(context.deliveryAddress);
    expect(deliveryLabel(context, { addressId: 'work' })).to.deep.equal(WORK);
    expect(deliveryLabel(context, { addressId: 'gone' })).to.equal(undefined);
    expect(deliveryLabel(context, 'typed')).to.equal(undefined);
  });

  it('is said by at most one of the two members, and by none for the address on file', () => {
    expect(deliveryBody('on-file', TYPED)).to.deep.equal({});
    expect(deliveryBody({ addressId: 'work' }, TYPED)).to.deep.equal({ addressId: 'work' });
    expect(deliveryBody('typed', tidied(TYPED))).to.deep.equal({
      address: {
        recipient: 'Robin Miller',
        line1: '9 Elm Road',
        city: 'Bend',
        region: 'OR',
        postalCode: '97701',
        country: 'US',
      },
    });
  });

  it('leaves out what was not entered, and fits the contract wherever the needed lines are there', () => {
    const text = fc.string({ maxLength: 18 });
    const needed = text.filter((entered) => entered.trim() !== '');
    const address = fc.record({
      recipient: needed,
      line1: needed,
      line2: text,
      city: needed,
      region: text,
      postalCode: text,
      country: fc.constantFrom('US', 'DE'),
    });
    fc.assert(
      fc.property(address, (typed) => {
        const body = deliveryBody('typed', tidied(typed)).address;
        expect(PostalAddress.safeParse(body).success).to.equal(true);
        expect(Object.values(body ?? {}).every((value) => value === value.trim() && value !== '')).to.equal(
          true,
        );
      }),
    );
  });

  it('begins in the shop’s own country, and keeps the one that was chosen', () => {
    const context = aSupportContext({ deliveryCountries: ['DE', 'FR'] });
    expect(withCountry(context, EMPTY_ADDRESS).country).to.equal('DE');
    const chosen = { ...TYPED, country: 'FR' };
    expect(withCountry(context, chosen)).to.equal(chosen);
    expect(withCountry(context, TYPED)).to.deep.equal({ ...TYPED, country: 'DE' });
    expect(withCountry(aSupportContext(), TYPED).country).to.equal('');
  });
});
