import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { PostalAddress } from '../../../src/contract/index.js';
import {
  addressFaults,
  isPostalCountry,
  labelOf,
  type PostalCountry,
} from '../../../mocks/programme/postal-address.js';

interface Row {
  address: Omit<PostalAddress, 'recipient' | 'country'>;
  /** What stands on the label beneath the recipient. */
  lines: readonly string[];
  /** The same postal code, typed otherwise. */
  alsoTyped: readonly string[];
  /** What is no postal code there. */
  wrongCodes: readonly string[];
}

const ROWS: Readonly<Record<PostalCountry, Row>> = {
  US: {
    address: { line1: '9 Mill Road', line2: 'Apt 5', city: 'Portland', region: 'OR', postalCode: '97232' },
    lines: ['9 Mill Road', 'Apt 5', 'Portland, OR 97232', 'United States'],
    alsoTyped: [' 97232 '],
    wrongCodes: ['9723', '972321', '97232-12', '97-232', 'ABCDE', 'SW1A 1AA'],
  },
  CA: {
    address: { line1: '80 Wellington Street', city: 'Ottawa', region: 'ON', postalCode: 'K1A 0A2' },
    lines: ['80 Wellington Street', 'Ottawa ON K1A 0A2', 'Canada'],
    alsoTyped: ['k1a0a2', 'K1A-0A2'],
    wrongCodes: ['K1A', 'D1A 0A2', 'K1A 0A', 'K1 A0A2', '12345'],
  },
  GB: {
    address: { line1: '12 Market Place', city: 'Leeds', region: 'West Yorkshire', postalCode: 'LS1 6DT' },
    lines: ['12 Market Place', 'Leeds', 'West Yorkshire', 'LS1 6DT', 'United Kingdom'],
    alsoTyped: ['ls16dt', 'LS1  6DT', 'LS1-6DT'],
    wrongCodes: ['LS1', 'LS 16DT', 'QS1 6DT', 'LS1 6DC', '20099'],
  },
  DE: {
    address: { line1: 'Lindenstraße 48', city: 'Hamburg', postalCode: '20099' },
    lines: ['Lindenstraße 48', '20099 Hamburg', 'Germany'],
    alsoTyped: ['20099 '],
    wrongCodes: ['2009', '200999', '00100', '20-099', '200 99'],
  },
  FR: {
    address: { line1: '3 rue du Port', city: 'Nantes', postalCode: '44000' },
    lines: ['3 rue du Port', '44000 Nantes', 'France'],
    alsoTyped: [' 44000'],
    wrongCodes: ['4400', '00440', '44 000'],
  },
  IT: {
    address: { line1: 'Via Garibaldi 7', city: 'Torino', region: 'TO', postalCode: '10122' },
    lines: ['Via Garibaldi 7', '10122 Torino TO', 'Italy'],
    alsoTyped: ['10122'],
    wrongCodes: ['1012', '101 22', 'TO122'],
  },
  ES: {
    address: { line1: 'Calle Mayor 21', city: 'Madrid', postalCode: '28013' },
    lines: ['Calle Mayor 21', '28013 Madrid', 'Spain'],
    alsoTyped: ['28013'],
    wrongCodes: ['2801', '53001', '00001'],
  },
  NL: {
    address: { line1: 'Herengracht 1', city: 'Amsterdam', postalCode: '1015 BA' },
    lines: ['Herengracht 1', '1015 BA Amsterdam', 'Netherlands'],
    alsoTyped: ['1015ba', '1015-BA'],
    wrongCodes: ['0115 BA', '1015', '1015 SS', '10 15BA', '1015 B'],
  },
  SE: {
    address: { line1: 'Storgatan 5', city: 'Stockholm', postalCode: '114 55' },
    lines: ['Storgatan 5', '114 55 Stockholm', 'Sweden'],
    alsoTyped: ['11455'],
    wrongCodes: ['1145', '014 55', '11 455'],
  },
  PL: {
    address: { line1: 'ul. Długa 4', city: 'Gdańsk', postalCode: '80-827' },
    lines: ['ul. Długa 4', '80-827 Gdańsk', 'Poland'],
    alsoTyped: ['80827', '80 827'],
    wrongCodes: ['8082', '808-27', '80-82A'],
  },
  BE: {
    address: { line1: 'Rue Neuve 2', city: 'Bruxelles', postalCode: '1000' },
    lines: ['Rue Neuve 2', '1000 Bruxelles', 'Belgium'],
    alsoTyped: ['1000'],
    wrongCodes: ['0100', '10000', '10 00'],
  },
  IE: {
    address: { line1: '1 Quay Street', city: 'Galway', region: 'Co. Galway', postalCode: 'H91 E2K3' },
    lines: ['1 Quay Street', 'Galway', 'Co. Galway', 'H91 E2K3', 'Ireland'],
    alsoTyped: ['h91e2k3', 'H91-E2K3'],
    wrongCodes: ['H91', 'B91 E2K3', 'H9 1E2K3', 'H91 E2K'],
  },
};
const COUNTRIES = Object.keys(ROWS).filter(isPostalCountry);
const RECIPIENT = 'Ada Moreno';

const fieldsOf = (address: PostalAddress, countries: readonly PostalCountry[] = COUNTRIES) =>
  addressFaults(address, countries).map(({ field }) => field);

describe('an address that a shopper types in', () => {
  for (const country of COUNTRIES) {
    const { address, lines, alsoTyped, wrongCodes } = ROWS[country];
    const whole: PostalAddress = { recipient: RECIPIENT, ...address, country };

    it(`in ${country} becomes a label in the order of its country`, () => {
      expect(fieldsOf(whole)).to.deep.equal([]);
      expect(labelOf(whole)).to.deep.equal({ recipient: RECIPIENT, lines });
      for (const postalCode of alsoTyped) {
        expect(fieldsOf({ ...whole, postalCode }), postalCode).to.deep.equal([]);
        expect(labelOf({ ...whole, postalCode }).lines, postalCode).to.deep.equal(lines);
      }
    });

    it(`in ${country} needs a postal code as it is written there`, () => {
      for (const postalCode of [...wrongCodes, undefined, ' ', '-']) {
        expect(fieldsOf({ ...whole, postalCode }), postalCode).to.deep.equal(['postalCode']);
      }
    });

    it(`in ${country} is refused where nothing is sent there, and nothing else of it is looked at`, () => {
      const others = COUNTRIES.filter((other) => other !== country);
      expect(fieldsOf({ ...whole, postalCode: '?' }, others)).to.deep.equal(['country']);
    });
  }

  it('in the US may have the longer postal code, hyphen or not', () => {
    const address = { recipient: RECIPIENT, ...ROWS.US.address, country: 'US' };
    for (const postalCode of ['97232-1234', '972321234', '97232 1234']) {
      expect(fieldsOf({ ...address, postalCode })).to.deep.equal([]);
      expect(labelOf({ ...address, postalCode }).lines).to.include('Portland, OR 97232-1234');
    }
  });

  const regions: readonly [PostalCountry, readonly string[], readonly (string | undefined)[]][] = [
    ['US', ['OR', 'or', 'AL', 'NY', 'OK', 'DC', 'PR', 'AE'], [undefined, 'Oregon', 'XX', 'ON', ' ']],
    ['CA', ['ON', 'qc', 'NU'], [undefined, 'Ontario', 'OR', 'XX']],
    ['IT', ['TO', 'rm'], [undefined, 'Torino', 'T1']],
    ['DE', ['HH', 'Hamburg', ''], []],
  ];
  for (const [country, known, unknown] of regions) {
    it(`in ${country} has a region ${unknown.length > 0 ? 'of two letters' : 'of any words, or none'}`, () => {
      const address = { recipient: RECIPIENT, ...ROWS[country].address, country };
      for (const region of known) expect(fieldsOf({ ...address, region }), region).to.deep.equal([]);
      for (const region of unknown) {
        expect(fieldsOf({ ...address, region }), region).to.deep.equal(['region']);
      }
    });
  }

  it('says every fault at once, blank lines among them', () => {
    const faults = addressFaults(
      { recipient: ' ', line1: '\t', city: '\n', region: 'XX', postalCode: '1', country: 'US' },
      COUNTRIES,
    );
    expect(faults.map(({ field }) => field)).to.deep.equal([
      'recipient',
      'line1',
      'city',
      'region',
      'postalCode',
    ]);
    expect(faults.every(({ detail }) => detail.length > 10)).to.equal(true);
  });

  it('is told what is expected instead', () => {
    const whole = (country: PostalCountry) => ({ recipient: RECIPIENT, ...ROWS[country].address, country });
    const detailsOf = (address: PostalAddress, countries = COUNTRIES) =>
      addressFaults(address, countries).map(({ detail }) => detail);
    expect(detailsOf(whole('GB'), ['DE', 'FR'])).to.deep.equal(['Parts are sent to DE, FR only.']);
    expect(detailsOf({ ...whole('US'), region: 'Oregon' })).to.deep.equal([
      'Expected the two letters of a state.',
    ]);
    expect(detailsOf({ ...whole('CA'), region: 'Ontario' })).to.deep.equal([
      'Expected the two letters of a province.',
    ]);
    expect(detailsOf({ ...whole('DE'), city: ' ', postalCode: '7' })).to.deep.equal([
      'This line is empty.',
      'Expected a postal code of Germany.',
    ]);
    expect(() => labelOf({ ...whole('DE'), country: 'XX' })).to.throw(RangeError, /the post in "XX"\.$/);
  });

  it('in a country that nothing is known of is refused, never thrown at', () => {
    for (const country of ['XX', 'AU', 'constructor', '']) {
      expect(isPostalCountry(country)).to.equal(false);
      expect(fieldsOf({ recipient: 'A', line1: 'B', city: 'C', country })).to.deep.equal(['country']);
      expect(() => labelOf({ recipient: 'A', line1: 'B', city: 'C', country })).to.throw(RangeError);
    }
  });

  it('never makes an empty line, nor two lines of one, whatever spaces were typed', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '\n', '\t', '7', '-'), maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRIES), text, text, text, (country, recipient, line1, city) => {
        const address = { recipient, ...ROWS[country].address, line1, line2: ' ', city, country };
        fc.pre(fieldsOf(address).length === 0);
        const label = labelOf(address);
        for (const line of [label.recipient, ...label.lines]) {
          expect(line).to.match(/^\S+( \S+)*$/);
        }
        expect(label.lines.at(-1)).to.equal(ROWS[country].lines.at(-1));
      }),
    );
  });
});
