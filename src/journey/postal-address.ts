import type { DeliveryAddress } from '../contract/index.js';
import type { MessageKey } from '../messages/message.js';
import type { AddressField, TypedAddress } from './delivery.js';
import type { FieldError } from './state.js';

/** What was typed, without the spaces that nobody sees. */
const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** The address without the spaces that nobody sees. */
export const tidied = (typed: TypedAddress): TypedAddress => ({
  recipient: tidy(typed.recipient),
  line1: tidy(typed.line1),
  line2: tidy(typed.line2),
  city: tidy(typed.city),
  region: tidy(typed.region),
  postalCode: tidy(typed.postalCode),
  country: typed.country,
});

/** The longest line of an address, in characters; the contract's limit. */
export const ADDRESS_LINE_MAX_LENGTH = 100;

/** The longest postal code, in characters; the contract's limit. */
export const POSTAL_CODE_MAX_LENGTH = 20;

/** A state or a province that an address is in. */
export interface Region {
  /** As it stands on a label, `OR`. */
  readonly code: string;
  readonly name: string;
}

/** One field of the form for a country's addresses. */
export interface AddressFormField {
  readonly field: AddressField;
  readonly label: MessageKey;
  readonly required: boolean;
  /** Those to choose from, by name; any text where there are none. */
  readonly regions?: readonly Region[] | undefined;
  /** What it is written in, for the keyboard on a screen; words if not given. */
  readonly written?: 'digits' | 'capitals' | undefined;
  /** What is to be entered, where it is missing or not written so. */
  readonly error?: MessageKey | undefined;
  /** How it is written, without spaces and hyphens and in capitals. */
  readonly pattern?: RegExp | undefined;
}

const STATES =
  'AL Alabama,AK Alaska,AS American Samoa,AZ Arizona,AR Arkansas,AA Armed Forces Americas,AE Armed Forces Europe,' +
  'AP Armed Forces Pacific,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,' +
  'GA Georgia,GU Guam,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,' +
  'MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,' +
  'NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,' +
  'MP Northern Mariana Islands,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,' +
  'SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,VI U.S. Virgin Islands,UT Utah,VT Vermont,VA Virginia,' +
  'WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming';
const PROVINCES =
  'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NT Northwest Territories,' +
  'NS Nova Scotia,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon';

const regionsIn = (list: string): readonly Region[] =>
  list.split(',').map((region) => ({ code: region.slice(0, 2), name: region.slice(3) }));

type Field = Omit<AddressFormField, 'field' | 'required'> & { readonly required?: boolean };

/** How a country writes an address. */
interface Post {
  /** A postal code without its space or hyphen. */
  readonly code: RegExp;
  /** One that is written as it should be. */
  readonly example: string;
  readonly codeLabel: MessageKey;
  /** Where its space or hyphen stands, from the left, or from the right where negative; it has none if not given. */
  readonly gap?: readonly [at: number, by: string];
  readonly street: MessageKey;
  readonly city: MessageKey;
  /** Whether the city stands before the code. */
  readonly cityFirst?: boolean;
  readonly region?: Field;
}

const AMERICAN = { street: 'address.street', city: 'address.city', cityFirst: true } as const;
const BRITISH = { street: 'address.street', city: 'address.town', cityFirst: true } as const;
const CONTINENTAL = {
  street: 'address.streetNumber',
  city: 'address.town',
  codeLabel: 'address.postalCode',
} as const;
const COUNTY: Field = { label: 'address.county' };

/** The countries of the programme (E1), and what their post asks of an address. */
const POST = {
  US: {
    ...AMERICAN,
    code: /^\d{5}(\d{4})?$/,
    gap: [5, '-'],
    example: '97232',
    codeLabel: 'address.zip',
    region: { label: 'address.state', required: true, regions: regionsIn(STATES), error: 'error.state' },
  },
  CA: {
    ...AMERICAN,
    code: /^(?!.*[DFIOQU])[A-VXY]\d[A-Z]\d[A-Z]\d$/,
    gap: [3, ' '],
    example: 'K1A 0B1',
    codeLabel: 'address.postalCode',
    region: {
      label: 'address.province',
      required: true,
      regions: regionsIn(PROVINCES),
      error: 'error.province',
    },
  },
  GB: {
    ...BRITISH,
    // No closer than its form: which of these exist changes from year to year.
    code: /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$|^GIR0AA$/,
    gap: [-3, ' '],
    example: 'SW1A 1AA',
    codeLabel: 'address.postcode',
    region: COUNTY,
  },
  IE: {
    ...BRITISH,
    code: /^([AC-FHKNPRTV-Y]\d\d|D6W)[AC-FHKNPRTV-Y\d]{4}$/,
    gap: [3, ' '],
    example: 'D02 AF30',
    codeLabel: 'address.eircode',
    region: COUNTY,
  },
  DE: { ...CONTINENTAL, code: /^(?!00)\d{5}$/, example: '10115' },
  FR: { ...CONTINENTAL, code: /^(?!00)\d{5}$/, example: '75001' },
  IT: {
    ...CONTINENTAL,
    code: /^\d{5}$/,
    example: '00184',
    region: {
      label: 'address.province',
      required: true,
      written: 'capitals',
      pattern: /^[A-Z]{2}$/,
      error: 'error.provinceCode',
    },
  },
  ES: { ...CONTINENTAL, code: /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/, example: '28013' },
  NL: { ...CONTINENTAL, code: /^[1-9]\d{3}(?!S[ADS])[A-Z]{2}$/, gap: [4, ' '], example: '1012 AB' },
  SE: { ...CONTINENTAL, code: /^[1-9]\d{4}$/, gap: [3, ' '], example: '114 55' },
  PL: { ...CONTINENTAL, code: /^\d{5}$/, gap: [2, '-'], example: '00-950' },
  BE: { ...CONTINENTAL, code: /^[1-9]\d{3}$/, example: '1000' },
} as const satisfies Record<string, Post>;

/** A country whose addresses can be checked here; those of others only the API checks. */
export type PostalCountry = keyof typeof POST;

/** The countries whose addresses can be checked here. */
export const POSTAL_COUNTRIES = Object.keys(POST).filter(isPostalCountry);

function isPostalCountry(country: string): country is PostalCountry {
  return Object.hasOwn(POST, country);
}

const postOf = (country: string): Post | undefined => (isPostalCountry(country) ? POST[country] : undefined);

/** A postal code as a country writes it, `SW1A 1AA`; undefined where nothing is known of the country. */
export const exampleOf = (country: string): string | undefined => postOf(country)?.example;

/** The fields of an address of a country, the country itself left out, in the order in which it writes them. */
export function addressForm(country: string): readonly AddressFormField[] {
  const post = postOf(country);
  const field = (name: AddressField, { required = false, ...about }: Field): AddressFormField => ({
    field: name,
    required,
    ...about,
  });
  const city = field('city', { label: post?.city ?? 'address.town', required: true, error: 'error.city' });
  const region = post ? post.region : { label: 'address.region' as const };
  return [
    field('recipient', { label: 'address.recipient', required: true, error: 'error.recipient' }),
    field('line1', { label: post?.street ?? 'address.streetNumber', required: true, error: 'error.line1' }),
    field('line2', { label: 'address.line2' }),
    ...(post?.cityFirst ? [city] : [codeField(country), city]),
    ...(region ? [field('region', region)] : []),
    ...(post?.cityFirst ? [codeField(country)] : []),
  ];
}

function codeField(country: string): AddressFormField {
  const field = 'postalCode';
  if (!isPostalCountry(country)) return { field, label: 'address.otherCode', required: false };
  const { codeLabel: label, code: pattern, example } = POST[country];
  const written = /[A-Z]/.test(example) ? 'capitals' : 'digits';
  return { field, label, required: true, written, pattern, error: `postal.${country}` };
}

/** A typed address as its country writes it on a label; the country by the name that is given for it. */
export function labelOf(typed: TypedAddress, countryName: string): DeliveryAddress {
  const place = addressForm(typed.country)
    .filter(({ field }) => field === 'city' || field === 'region' || field === 'postalCode')
    .map(({ field }) => ({ field, text: tidy(typed[field]) }))
    .filter(({ text }) => text)
    // A state or a county stands after the city's comma.
    .reduce((line, { field, text }) => line + (line && (field === 'region' ? ', ' : ' ')) + text, '');
  return {
    recipient: tidy(typed.recipient),
    lines: [tidy(typed.line1), tidy(typed.line2), place, countryName].filter(Boolean),
  };
}

/** In capitals, without the spaces and hyphens that a code may be written with; wide digits become plain ones. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');

/**
 * What was entered as its country writes it: `sw1a1aa` → `SW1A 1AA`. What is not understood stays as it is, without
 * spaces around it.
 */
export function normalised(country: string, field: AddressField, text: string): string {
  if (!addressForm(country).some((known) => known.field === field && known.pattern?.test(bare(text))))
    return tidy(text);
  const code = bare(text);
  const [at, by] = (field === 'postalCode' && postOf(country)?.gap) || [code.length, ''];
  const last = code.slice(at);
  return last ? code.slice(0, at) + by + last : code;
}

/** What is to be put right in a typed address, in the order of its form; nothing where it can be sent. */
export function addressErrors(typed: TypedAddress, countries: readonly string[]): readonly FieldError[] {
  const { country } = typed;
  if (!countries.includes(country)) return [{ field: 'country', key: 'error.country' }];
  return addressForm(country).flatMap((about) => {
    const key = faultOf(about, tidy(typed[about.field]));
    return key ? [{ field: about.field, key }] : [];
  });
}

function faultOf(
  { field, required, regions, pattern, error }: AddressFormField,
  text: string,
): MessageKey | undefined {
  if (!text) return required ? error : undefined;
  if (pattern && !pattern.test(bare(text))) return error;
  if (regions && !regions.some(({ code }) => code === text)) return error;
  if (field === 'postalCode') return text.length > POSTAL_CODE_MAX_LENGTH ? 'error.codeLength' : undefined;
  return text.length > ADDRESS_LINE_MAX_LENGTH ? 'error.lineLength' : undefined;
}
