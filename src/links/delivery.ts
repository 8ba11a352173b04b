import { isSafeUrl, LocalDate, TimeZone } from '../contract/scalars.js';

/** What the touchpoint `email` says about one delivered order item (S3). */
export interface Delivery {
  /** Where it was sold, `US`. */
  marketplace: string;
  itemTitle: string;
  /** The product's picture; one whose address is not safe is left out. */
  itemImageUrl?: string;
  /** To the item's support page, as `buildDeepLink` makes it. */
  link: string;
  shopName: string;
  /** The last local day of the return window, `2026-08-04` (S2). */
  windowEndsOn: string;
  /** The shop's IANA zone, in which that day ends. */
  timeZone: string;
}

/** A delivery whose facts were checked and made ready to show. */
export interface CheckedDelivery {
  itemTitle: string;
  itemImageUrl?: string;
  link: string;
  shopName: string;
  /** `August 4, 2026`. */
  lastDay: string;
  /** `Pacific Time`. */
  zoneName: string;
}

// Line breaks would forge lines of the plain text, and control characters mean something else to each mail program.
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

// A calendar date has no zone: it is told as it stands.
const dayFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

function zoneNameOf(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longGeneric' });
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/**
 * Checks a delivery; undefined outside the US marketplace, where this touchpoint does not exist (S3).
 * @throws {TypeError} where the link, the date or the zone is not one.
 */
export function checkDelivery(delivery: Delivery): CheckedDelivery | undefined {
  const { marketplace, itemTitle, itemImageUrl, link, shopName, windowEndsOn, timeZone } = delivery;
  if (marketplace !== 'US') return undefined;
  if (!isSafeUrl(link))
    throw new TypeError('The link must be an absolute https:// address without credentials.');
  if (!LocalDate.safeParse(windowEndsOn).success) {
    throw new TypeError(`"${windowEndsOn}" is not a calendar date such as 2026-08-04.`);
  }
  if (!TimeZone.safeParse(timeZone).success) {
    throw new TypeError(`"${timeZone}" is not an IANA time zone such as America/Los_Angeles.`);
  }
  return {
    itemTitle: oneLine(itemTitle) || 'Your item',
    // In its normal form, in which no character can end an attribute or a comment.
    itemImageUrl: itemImageUrl && isSafeUrl(itemImageUrl) ? new URL(itemImageUrl).href : undefined,
    link: new URL(link).href,
    shopName: oneLine(shopName),
    lastDay: dayFormat.format(new Date(`${windowEndsOn}T00:00:00Z`)),
    zoneName: zoneNameOf(timeZone),
  };
}
