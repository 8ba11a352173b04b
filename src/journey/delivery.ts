import type { PartRequestBody, SupportContext } from '../contract/index.js';
import type { AddressField } from './address-field-names.js';

export type { AddressField };

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

/** What a request says of where the parts go; nothing for the address on file. */
export function deliveryBody(
  choice: DeliveryChoice,
  typed: TypedAddress,
): Pick<PartRequestBody, 'addressId' | 'address'> {
  if (choice === 'on-file') return {};
  if (choice !== 'typed') return { addressId: choice.addressId };
  const { line2, region, postalCode, ...required } = typed;
  return {
    address: {
      ...required,
      ...(line2 && { line2 }),
      ...(region && { region }),
      ...(postalCode && { postalCode }),
    },
  };
}
