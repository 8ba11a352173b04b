import type { DeliveryAddress, PostalAddress } from '../../src/contract/index.js';

/** How one country writes the end of an address. */
interface Post {
  /** In English, as it stands at the end of a label. */
  name: string;
  /** A postal code without its spaces and hyphens, in capitals. */
  code: RegExp;
  /** Where its space or hyphen stands, from the left, or from the right where negative; it has none if not given. */
  split?: readonly [at: number, by: ' ' | '-'];
  /** The codes of its regions, where an address needs one. */
  regions?: RegExp;
  /** The lines beneath the street. */
  town: (parts: { city: string; code: string; region: string }) => string[];
}

const codes = (list: string): RegExp => new RegExp(`^(${list.split(' ').join('|')})$`);

/** The states, the federal district, the territories, and the armed forces' post. */
const US_STATES = codes(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK ' +
    'OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI AA AE AP',
);
const CA_PROVINCES = codes('AB BC MB NB NL NS NT NU ON PE QC SK YT');

const codeFirst: Post['town'] = ({ city, code, region }) => [`${code} ${city}`, region];
const codeLast: Post['town'] = ({ city, code, region }) => [city, region, code];

/** What the post of each marketplace's country asks of an address; the shop's own rule, whatever a form checked before. */
const POST = {
  US: {
    name: 'United States',
    code: /^\d{5}(\d{4})?$/,
    split: [5, '-'],
    regions: US_STATES,
    town: ({ city, code, region }) => [`${city}, ${region} ${code}`],
  },
  CA: {
    name: 'Canada',
    code: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/,
    split: [3, ' '],
    regions: CA_PROVINCES,
    town: ({ city, code, region }) => [`${city} ${region} ${code}`],
  },
  GB: {
    name: 'United Kingdom',
    code: /^(GIR0AA|[A-PR-UWYZ](\d[\dA-HJKPSTUW]?|[A-HK-Y]\d[\dABEHMNPRVWXY]?)\d[ABD-HJLNP-UW-Z]{2})$/,
    split: [-3, ' '],
    town: codeLast,
  },
  DE: { name: 'Germany', code: /^(0[1-9]|[1-9]\d)\d{3}$/, town: codeFirst },
  FR: { name: 'France', code: /^(0[1-9]|[1-9]\d)\d{3}$/, town: codeFirst },
  IT: {
    name: 'Italy',
    code: /^\d{5}$/,
    regions: /^[A-Z]{2}$/,
    town: ({ city, code, region }) => [`${code} ${city} ${region}`],
  },
  ES: { name: 'Spain', code: /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/, town: codeFirst },
  NL: { name: 'Netherlands', code: /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/, split: [4, ' '], town: codeFirst },
  SE: { name: 'Sweden', code: /^[1-9]\d{4}$/, split: [3, ' '], town: codeFirst },
  PL: { name: 'Poland', code: /^\d{5}$/, split: [2, '-'], town: codeFirst },
  BE: { name: 'Belgium', code: /^[1-9]\d{3}$/, town: codeFirst },
  IE: {
    name: 'Ireland',
    code: /^([AC-FHKNPRTV-Y]\d\d|D6W)[\dAC-FHKNPRTV-Y]{4}$/,
    split: [3, ' '],
    town: codeLast,
  },
} as const satisfies Record<string, Post>;
export type PostalCountry = keyof typeof POST;

const postOf = (country: PostalCountry): Post => POST[country];

/** Whether addresses of a country can be checked. */
export function isPostalCountry(country: string): country is PostalCountry {
  return Object.hasOwn(POST, country);
}

/** A member of an address that cannot stand as it is. */
export interface AddressFault {
  field: keyof PostalAddress;
  detail: string;
}

/** What is wrong with an address that was typed in; in a country that nothing is sent to, only that. */
export function addressFaults(address: PostalAddress, countries: readonly PostalCountry[]): AddressFault[] {
  const { country } = address;
  if (!isPostalCountry(country) || !countries.includes(country)) {
    return [{ field: 'country', detail: `Parts are sent to ${countries.join(', ')} only.` }];
  }
  const faults: AddressFault[] = [];
  for (const field of ['recipient', 'line1', 'city'] as const) {
    if (tidy(address[field]) === '') faults.push({ field, detail: 'This line is empty.' });
  }
  const { name, regions } = postOf(country);
  if (regions && !regions.test(capitals(address.region))) {
    const kind = country === 'US' ? 'state' : 'province';
    faults.push({ field: 'region', detail: `Expected the two letters of a ${kind}.` });
  }
  if (readCode(country, address.postalCode) === undefined) {
    faults.push({ field: 'postalCode', detail: `Expected a postal code of ${name}.` });
  }
  return faults;
}

/**
 * The label of an address without faults, in its country's order, the country's English name last.
 * @throws where nothing is known of the country.
 */
export function labelOf(address: PostalAddress): DeliveryAddress {
  const { country } = address;
  if (!isPostalCountry(country)) throw new RangeError(`Nothing is known of the post in "${country}".`);
  const { name, regions, town } = postOf(country);
  const lines = [
    tidy(address.line1),
    tidy(address.line2),
    ...town({
      city: tidy(address.city),
      code: readCode(country, address.postalCode) ?? '',
      // A code is written in capitals; a county's name stays as it was typed.
      region: regions ? capitals(address.region) : tidy(address.region),
    }),
    name,
  ];
  return { recipient: tidy(address.recipient), lines: lines.filter((line) => line !== '') };
}

/** A postal code as its country writes it; a space, a hyphen or neither may have been typed where one stands. */
function readCode(country: PostalCountry, typed?: string): string | undefined {
  const { code, split } = postOf(country);
  const text = capitals(typed).replaceAll('-', ' ');
  const bare = text.replaceAll(' ', '');
  const [at, by] = split ?? [bare.length, ''];
  const [first, last] = [bare.slice(0, at), bare.slice(at)];
  const isSpelledSo = text === bare || text === `${first} ${last}`;
  if (!isSpelledSo || !code.test(bare)) return undefined;
  return last === '' ? first : first + by + last;
}

/** On one line, without spaces around. */
function tidy(text = ''): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function capitals(text?: string): string {
  return tidy(text).toUpperCase();
}
