import type { DeliveryAddress, PartRequestBody, SupportContext } from '../contract/index.js';

/** The fields of a typed address, in no country's order. */
export const ADDRESS_FIELDS = [
  'recipient',
  'line1',
  'line2',
  'city',
  'region',
  'postalCode',
  'country',
] as const;
export type AddressField = (typeof ADDRESS_FIELDS)[number];

/** An address as it is being typed: every field a text, empty where nothing was entered. */
export type TypedAddress = Readonly<Record<AddressField, string>>;

/** Where the parts go: the address on file, another one of the shopper's, or one that is typed. */
export type DeliveryChoice = 'on-file' | 'typed' | { readonly addressId: string };

/** Nothing typed yet. */
export const EMPTY_ADDRESS: TypedAddress = {
  recipient: '',
  line1: '',
  line2: '',
  city: '',
  region: '',
  postalCode: '',
  country: '',
};

/** The address with a country that parts can go to: the only or the first one, unless another was chosen. */
export const withCountry = ({ deliveryCountries }: SupportContext, typed: TypedAddress): TypedAddress =>
  deliveryCountries.includes(typed.country) ? typed : { ...typed, country: deliveryCountries[0] ?? '' };

/** The choice as long as parts can go there; the address on file where they no longer can. */
export function knownDelivery(
  { addresses, deliveryCountries }: SupportContext,
  choice: DeliveryChoice,
  { country }: TypedAddress,
): DeliveryChoice {
  if (choice === 'typed') return deliveryCountries.includes(country) ? choice : 'on-file';
  if (choice === 'on-file') return choice;
  return addresses.some(({ addressId }) => addressId === choice.addressId) ? choice : 'on-file';
}

/** Whether the shopper can choose where the parts go. */
export const canChooseDelivery = ({ addresses, deliveryCountries }: SupportContext): boolean =>
  addresses.length > 0 || deliveryCountries.length > 0;

/** The lines under which the shopper sees where the parts go; those of a typed address are its form's matter. */
export function deliveryLabel(context: SupportContext, choice: DeliveryChoice): DeliveryAddress | undefined {
  if (typeof choice === 'string') return choice === 'on-file' ? context.deliveryAddress : undefined;
  return context.addresses.find(({ addressId }) => addressId === choice.addressId);
}

/** What a request says of where the parts go; nothing for the address on file. */
export function deliveryBody(
  choice: DeliveryChoice,
  typed: TypedAddress,
): Pick<PartRequestBody, 'addressId' | 'address'> {
  if (choice === 'on-file') return {};
  if (choice !== 'typed') return { addressId: choice.addressId };
  const { line2, region, postalCode, ...required } = tidied(typed);
  return {
    address: {
      ...required,
      ...(line2 && { line2 }),
      ...(region && { region }),
      ...(postalCode && { postalCode }),
    },
  };
}

/** What was typed, without the spaces that nobody sees. */
export const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

const tidied = (typed: TypedAddress): TypedAddress => ({
  recipient: tidy(typed.recipient),
  line1: tidy(typed.line1),
  line2: tidy(typed.line2),
  city: tidy(typed.city),
  region: tidy(typed.region),
  postalCode: tidy(typed.postalCode),
  country: typed.country,
});
