import { Temporal } from 'temporal-polyfill';
import { covers, type RegistrationFacts } from './registration.js';
import type { RuleId } from './rules.js';

/** The item type keyword of every part (L6). */
export const ITEM_TYPE_KEYWORD = 'replacement-parts';

/** A part's listing as the seller filled it in (L1); what is absent was not given. */
export interface ListingFacts {
  sku: string;
  /** The picture's address or id. */
  picture?: string | undefined;
  /** The UPC/GTIN as typed. */
  gtin?: string | undefined;
  /** Instant at which an exemption from the GTIN was asked for. */
  exemptionAskedAt?: string | undefined;
  /** The original price, in the shop's currency. */
  price?: number | undefined;
  /** Pieces in one pack. */
  packQuantity?: number | undefined;
  itemTypeKeyword?: string | undefined;
}

export interface ListingFault {
  rule: RuleId;
  field: 'picture' | 'gtin' | 'price' | 'packQuantity' | 'itemTypeKeyword';
  detail: string;
}

export interface ListingTerms {
  /** Instant of the check. */
  now: string;
  /** Whole hours after which an exemption that was asked for counts as granted (L3); usually 24. */
  exemptionHours: number;
}

/** Everything that keeps a listing from being a part's, in the order of the rules (L2 to L6). */
export function checkListing(listing: ListingFacts, terms: ListingTerms): ListingFault[] {
  const faults: ListingFault[] = [];
  if (isBlank(listing.picture)) {
    faults.push({ rule: 'L2', field: 'picture', detail: 'A picture is missing.' });
  }
  const gtinFault = faultOfGtin(listing, terms);
  if (gtinFault !== undefined) faults.push({ rule: 'L3', field: 'gtin', detail: gtinFault });
  if (!(listing.price !== undefined && Number.isFinite(listing.price) && listing.price > 0)) {
    const detail = 'The original price has to be an amount above 0, although the part goes out free.';
    faults.push({ rule: 'L4', field: 'price', detail });
  }
  if (!(Number.isInteger(listing.packQuantity) && Number(listing.packQuantity) > 0)) {
    const detail = 'The quantity in a pack has to be a whole number, 1 or more.';
    faults.push({ rule: 'L5', field: 'packQuantity', detail });
  }
  if (listing.itemTypeKeyword !== ITEM_TYPE_KEYWORD) {
    const detail = `The item type keyword has to be "${ITEM_TYPE_KEYWORD}".`;
    faults.push({ rule: 'L6', field: 'itemTypeKeyword', detail });
  }
  return faults;
}

/** Whether a text is a 12-digit UPC/GTIN whose last digit is the right check digit (L3). */
export function isValidGtin(text: string): boolean {
  return /^\d{12}$/.test(text) && gtinCheckDigit(text.slice(0, 11)) === Number(text.at(-1));
}

/** The check digit, 0 to 9, that follows eleven digits (L3). Throws where they are not eleven digits. */
export function gtinCheckDigit(digits: string): number {
  if (!/^\d{11}$/.test(digits)) throw new RangeError('A check digit is computed from eleven digits.');
  const sum = Array.from(digits, Number).reduce(
    (sofar, digit, index) => sofar + digit * (index % 2 === 0 ? 3 : 1),
    0,
  );
  return (10 - (sum % 10)) % 10;
}

/** Whether a part may be sold by itself on a local day: only where a registration in force chose it (L7). */
export function maySellAlone(
  registrations: readonly (RegistrationFacts & { soldSeparately: boolean })[],
  today: string,
): boolean {
  return registrations.some((registration) => registration.soldSeparately && covers(registration, today));
}

function faultOfGtin(listing: ListingFacts, terms: ListingTerms): string | undefined {
  const { gtin, exemptionAskedAt } = listing;
  if (gtin !== undefined && isValidGtin(gtin)) return undefined;
  const fault = isBlank(gtin)
    ? 'A UPC/GTIN or an exemption from it is missing.'
    : 'The UPC/GTIN has to have 12 digits, the last of them the right check digit.';
  if (exemptionAskedAt === undefined) return fault;
  const grantedAt = Temporal.Instant.from(exemptionAskedAt).add({ hours: terms.exemptionHours });
  if (Temporal.Instant.compare(terms.now, grantedAt) >= 0) return undefined;
  return `${fault} The exemption that was asked for is usually granted by ${grantedAt.toString()}.`;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
