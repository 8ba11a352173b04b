import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  checkListing,
  gtinCheckDigit,
  isValidGtin,
  ITEM_TYPE_KEYWORD,
  maySellAlone,
  type ListingFacts,
  type ListingFault,
} from '../../../mocks/programme/part-listing.js';
import { REGISTRATION_STATUSES } from '../../../mocks/programme/registration.js';

const TODAY = '2026-06-16';
const TERMS = { now: '2026-06-16T17:00:00Z', exemptionHours: 24 };

/** A listing without a fault, changed as asked. */
function listing(change: Partial<ListingFacts> = {}): ListingFacts {
  return {
    sku: 'BULB-1',
    picture: 'pictures/bulb.svg',
    gtin: '036000291452',
    price: 4.5,
    packQuantity: 100,
    itemTypeKeyword: ITEM_TYPE_KEYWORD,
    ...change,
  };
}

const rulesOf = (faults: readonly ListingFault[]) => faults.map(({ rule, field }) => `${rule} ${field}`);

describe('part listing', () => {
  it('that has everything is a part’s, for any number of parents [L1, L2, L3, L4, L5, L6]', () => {
    expect(checkListing(listing(), TERMS)).to.deep.equal([]);
    // A listing says nothing about parents: an existing one can be used again.
    expect(checkListing({ ...listing(), sku: 'ANY' }, TERMS)).to.deep.equal([]);
  });

  const rows: readonly [string, Partial<ListingFacts>, string][] = [
    ['no picture', { picture: undefined }, 'L2 picture'],
    ['a blank picture', { picture: ' ' }, 'L2 picture'],
    ['no GTIN', { gtin: undefined }, 'L3 gtin'],
    ['a blank GTIN', { gtin: '' }, 'L3 gtin'],
    ['a wrong check digit', { gtin: '036000291453' }, 'L3 gtin'],
    ['eleven digits', { gtin: '03600029145' }, 'L3 gtin'],
    ['thirteen digits', { gtin: '4006381333931' }, 'L3 gtin'],
    ['thirteen digits that begin and end as twelve right ones', { gtin: '0360002914552' }, 'L3 gtin'],
    ['letters in the GTIN', { gtin: '03600029145O' }, 'L3 gtin'],
    ['digits of another script', { gtin: '٠٣٦٠٠٠٢٩١٤٥٢' }, 'L3 gtin'],
    ['a line break after the GTIN', { gtin: '036000291452\n' }, 'L3 gtin'],
    ['no price', { price: undefined }, 'L4 price'],
    ['a price of 0', { price: 0 }, 'L4 price'],
    ['a negative price', { price: -1 }, 'L4 price'],
    ['a price without end', { price: Infinity }, 'L4 price'],
    ['a price that is no number', { price: Number.NaN }, 'L4 price'],
    ['no pack quantity', { packQuantity: undefined }, 'L5 packQuantity'],
    ['a pack of 0', { packQuantity: 0 }, 'L5 packQuantity'],
    ['half a piece', { packQuantity: 1.5 }, 'L5 packQuantity'],
    ['a pack without end', { packQuantity: Infinity }, 'L5 packQuantity'],
    ['no keyword', { itemTypeKeyword: undefined }, 'L6 itemTypeKeyword'],
    ['another keyword', { itemTypeKeyword: 'light-bulbs' }, 'L6 itemTypeKeyword'],
    ['a keyword in capitals', { itemTypeKeyword: 'Replacement-Parts' }, 'L6 itemTypeKeyword'],
  ];
  for (const [what, change, fault] of rows) {
    it(`with ${what} is refused [${fault.slice(0, 2)}]`, () => {
      const faults = checkListing(listing(change), TERMS);
      expect(rulesOf(faults)).to.deep.equal([fault]);
      expect(faults[0]?.detail).to.match(/^[A-Z].*\.$/);
    });
  }

  it('is filed under replacement parts [L6]', () => {
    expect(ITEM_TYPE_KEYWORD).to.equal('replacement-parts');
  });

  it('shows all its faults at once, in the order of the rules [L2, L3, L4, L5, L6]', () => {
    expect(rulesOf(checkListing({ sku: 'EMPTY' }, TERMS))).to.deep.equal([
      'L2 picture',
      'L3 gtin',
      'L4 price',
      'L5 packQuantity',
      'L6 itemTypeKeyword',
    ]);
  });
});

describe('GTIN exemption', () => {
  const asked = listing({ gtin: undefined, exemptionAskedAt: '2026-06-16T12:00:00-07:00' });

  it('counts from 24 hours after it was asked for, and not before [L3]', () => {
    const at = (now: string) => rulesOf(checkListing(asked, { ...TERMS, now }));
    expect(at('2026-06-16T19:00:00Z')).to.deep.equal(['L3 gtin']);
    expect(at('2026-06-17T18:59:59.999Z')).to.deep.equal(['L3 gtin']);
    expect(at('2026-06-17T19:00:00Z')).to.deep.equal([]);
  });

  it('counts from as many hours as are set [L3]', () => {
    const now = '2026-06-17T19:00:00Z';
    expect(rulesOf(checkListing(asked, { now, exemptionHours: 25 }))).to.deep.equal(['L3 gtin']);
    expect(rulesOf(checkListing(asked, { now, exemptionHours: 0 }))).to.deep.equal([]);
  });

  it('that is not granted yet tells by when it usually is [L3]', () => {
    const [fault] = checkListing(asked, { ...TERMS, now: '2026-06-16T20:00:00Z' });
    expect(fault?.detail).to.contain('2026-06-17T19:00:00Z');
  });

  it('serves for a wrong GTIN as well, once granted [L3]', () => {
    const wrong = { ...asked, gtin: '036000291453' };
    expect(rulesOf(checkListing(wrong, { ...TERMS, now: '2026-06-17T18:00:00Z' }))).to.deep.equal([
      'L3 gtin',
    ]);
    expect(rulesOf(checkListing(wrong, { ...TERMS, now: '2026-06-17T19:00:00Z' }))).to.deep.equal([]);
  });
});

describe('GTIN check digit', () => {
  for (const gtin of ['036000291452', '012345678905', '614141000036', '123456789012', '042100005264']) {
    it(`of ${gtin} is right [L3]`, () => {
      expect(gtinCheckDigit(gtin.slice(0, 11))).to.equal(Number(gtin.at(-1)));
      expect(isValidGtin(gtin)).to.equal(true);
    });
  }

  const elevenDigits = fc.stringMatching(/^[0-9]{11}$/);

  it('is the only one of ten that makes eleven digits valid [L3]', () => {
    fc.assert(
      fc.property(elevenDigits, (digits) => {
        const valid = [...Array(10).keys()].filter((last) => isValidGtin(`${digits}${last}`));
        expect(valid).to.deep.equal([gtinCheckDigit(digits)]);
      }),
    );
  });

  it('finds any one digit that was typed wrong [L3]', () => {
    fc.assert(
      fc.property(elevenDigits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (digits, at, change) => {
        const gtin = `${digits}${gtinCheckDigit(digits)}`;
        const wrong = gtin.slice(0, at) + ((Number(gtin[at]) + change) % 10) + gtin.slice(at + 1);
        expect(isValidGtin(wrong)).to.equal(false);
      }),
    );
  });

  it('is computed from eleven digits only [L3]', () => {
    for (const digits of ['', '1234567890', '123456789012', '1234567890x']) {
      expect(() => gtinCheckDigit(digits)).to.throw(RangeError);
      expect(() => gtinCheckDigit(digits)).to.throw(/eleven digits\.$/);
    }
  });
});

describe('selling a part by itself', () => {
  for (const status of REGISTRATION_STATUSES) {
    const inForce = status === 'confirmed' || status === 'withdrawing';
    it(`is ${inForce ? 'possible' : 'not possible'} by a registration that is ${status} [L7]`, () => {
      expect(maySellAlone([{ status, soldSeparately: true }], TODAY)).to.equal(inForce);
      expect(maySellAlone([{ status, soldSeparately: false }], TODAY)).to.equal(false);
    });
  }

  it('ends on the day from which a withdrawal holds [L7, R7]', () => {
    const withdrawing = { status: 'withdrawing', soldSeparately: true } as const;
    expect(maySellAlone([{ ...withdrawing, withdrawsOn: '2026-06-17' }], TODAY)).to.equal(true);
    expect(maySellAlone([{ ...withdrawing, withdrawsOn: TODAY }], TODAY)).to.equal(false);
  });

  it('needs the choice and its being in force in the same registration [L7]', () => {
    const chosen = { status: 'draft', soldSeparately: true } as const;
    const inForce = { status: 'confirmed', soldSeparately: false } as const;
    expect(maySellAlone([], TODAY)).to.equal(false);
    expect(maySellAlone([chosen, inForce], TODAY)).to.equal(false);
    expect(maySellAlone([inForce, { status: 'confirmed', soldSeparately: true }], TODAY)).to.equal(true);
  });
});
