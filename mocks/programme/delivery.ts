import type { DeliveryAddress, FieldFault, PostalAddress, SavedAddress } from '../../src/contract/index.js';
import { isInProgramme, MARKETPLACES, type Marketplace } from './marketplaces.js';
import { addressFaults, isPostalCountry, labelOf, type PostalCountry } from './postal-address.js';

/** The countries of the programme that parts go to and fro between: one market without borders. */
const EU = ['DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'PL', 'BE', 'IE'] as const satisfies PostalCountry[];

/** The countries that a shop sends parts to, its own first; none where the programme does not run (E1). */
export function deliveryCountries(marketplace: Marketplace): PostalCountry[] {
  const { country } = MARKETPLACES[marketplace];
  if (!isInProgramme(marketplace) || !isPostalCountry(country)) return [];
  return EU.some((member) => member === country)
    ? [country, ...EU.filter((member) => member !== country)]
    : [country];
}

export type DeliveryDecision =
  /** `deliverTo` is absent where the parts go to the address on file. */
  { ok: true; deliverTo?: DeliveryAddress } | { ok: false; errors: FieldFault[] };

/** Where a request's parts go: to a saved address, to one typed in, or to the one on file where it gives neither. */
export function decideDelivery(facts: {
  addressId?: string | undefined;
  address?: PostalAddress | undefined;
  /** The shopper's other addresses. */
  saved: readonly SavedAddress[];
  countries: readonly PostalCountry[];
}): DeliveryDecision {
  const { addressId, address } = facts;
  if (addressId !== undefined && address !== undefined) {
    const detail = 'A request goes to a saved address or to one that is typed in, not to both.';
    return { ok: false, errors: [{ pointer: '/address', detail }] };
  }
  if (addressId !== undefined) {
    const found = facts.saved.find((candidate) => candidate.addressId === addressId);
    return found
      ? { ok: true, deliverTo: { recipient: found.recipient, lines: found.lines } }
      : { ok: false, errors: [{ pointer: '/addressId', detail: 'The shopper has no such address.' }] };
  }
  if (address === undefined) return { ok: true };
  const faults = addressFaults(address, facts.countries);
  return faults.length > 0
    ? {
        ok: false,
        errors: faults.map(({ field, detail }) => ({ pointer: `/address/${field}`, detail })),
      }
    : { ok: true, deliverTo: labelOf(address) };
}
