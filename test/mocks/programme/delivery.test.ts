import { expect } from '@open-wc/testing';
import { decideDelivery, deliveryCountries } from '../../../mocks/programme/delivery.js';
import { MARKETPLACE_CODES, PROGRAMME_MARKETPLACES } from '../../../mocks/programme/marketplaces.js';

const saved = [
  { addressId: 'work', recipient: 'Ada Moreno', lines: ['2200 SW Yamhill Street', 'United States'] },
  { addressId: 'parents', recipient: 'Elena Moreno', lines: ['318 Juniper Road', 'United States'] },
];
const address = {
  recipient: 'Ada Moreno',
  line1: 'Kanalstraße 12',
  city: 'Hamburg',
  postalCode: '22085',
  country: 'DE',
};
const decide = (asked: Partial<Parameters<typeof decideDelivery>[0]>) =>
  decideDelivery({ saved, countries: deliveryCountries('DE'), ...asked });
const pointersOf = (asked: Parameters<typeof decide>[0]) => {
  const decision = decide(asked);
  return decision.ok ? [] : decision.errors.map(({ pointer }) => pointer);
};

describe('where parts are sent', () => {
  it('within the country, and within the EU across its borders', () => {
    expect(deliveryCountries('US')).to.deep.equal(['US']);
    expect(deliveryCountries('CA')).to.deep.equal(['CA']);
    expect(deliveryCountries('UK')).to.deep.equal(['GB']);
    expect(deliveryCountries('FR')).to.deep.equal(['FR', 'DE', 'IT', 'ES', 'NL', 'SE', 'PL', 'BE', 'IE']);
  });

  it('to the shop’s own country first, and from shops of the programme only [E1]', () => {
    for (const code of MARKETPLACE_CODES) {
      const countries = deliveryCountries(code);
      expect(new Set(countries).size, code).to.equal(countries.length);
      const shop = Object.entries(PROGRAMME_MARKETPLACES).find(([name]) => name === code)?.[1];
      expect(countries[0], code).to.equal(shop?.country);
    }
  });

  it('to the address on file where the request says nothing', () => {
    expect(decide({})).to.deep.equal({ ok: true });
  });

  it('to another of the shopper’s addresses, as it stands', () => {
    const { recipient, lines } = saved[1] ?? {};
    expect(decide({ addressId: 'parents' })).to.deep.equal({ ok: true, deliverTo: { recipient, lines } });
  });

  it('to an address that was typed in, as a label', () => {
    expect(decide({ address })).to.deep.equal({
      ok: true,
      deliverTo: { recipient: 'Ada Moreno', lines: ['Kanalstraße 12', '22085 Hamburg', 'Germany'] },
    });
  });

  it('nowhere else: each fault with the place where it is', () => {
    expect(pointersOf({ addressId: 'nobody' })).to.deep.equal(['/addressId']);
    expect(pointersOf({ addressId: 'work', address })).to.deep.equal(['/address']);
    expect(pointersOf({ address: { ...address, country: 'GB' } })).to.deep.equal(['/address/country']);
    expect(pointersOf({ address: { ...address, city: ' ', postalCode: '1' } })).to.deep.equal([
      '/address/city',
      '/address/postalCode',
    ]);
  });

  it('nowhere else: each fault says what is wrong', () => {
    const detailsOf = (asked: Parameters<typeof decide>[0]) => {
      const decision = decide(asked);
      return decision.ok ? [] : decision.errors.map(({ detail }) => detail);
    };
    expect(detailsOf({ addressId: 'nobody' })).to.deep.equal(['The shopper has no such address.']);
    expect(detailsOf({ addressId: 'work', address })).to.deep.equal([
      'A request goes to a saved address or to one that is typed in, not to both.',
    ]);
  });
});
