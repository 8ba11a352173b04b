import type { Delivery } from '../../src/links/index.js';

/** A delivery that the e-mail and the app tell of. */
export const delivery: Delivery = {
  marketplace: 'US',
  itemTitle: 'Oakline standing desk, 140 × 70 cm',
  itemImageUrl: 'https://img.shop.example/desk.webp?w=224&h=224',
  link: 'https://shop.example/support?a=1&b=2#product-support=abc.def.ghi',
  shopName: 'Oakline & Sons',
  windowEndsOn: '2026-11-08',
  timeZone: 'America/Los_Angeles',
};

/** What a developer got wrong, and what the sentence must say. */
export const WRONG: [title: string, change: Partial<Delivery>, sentence: RegExp][] = [
  ['a link without https', { link: 'http://shop.example/' }, /link must be an absolute https/],
  ['a script for a link', { link: 'javascript:alert(1)' }, /link must be an absolute https/],
  ['a relative link', { link: '/support' }, /link must be an absolute https/],
  ['a date that does not exist', { windowEndsOn: '2026-02-30' }, /"2026-02-30" is not a calendar date/],
  ['a date with a time', { windowEndsOn: '2026-11-08T10:00:00Z' }, /is not a calendar date/],
  ['a zone that does not exist', { timeZone: 'Mars/Olympus' }, /"Mars\/Olympus" is not an IANA time zone/],
];

/** Every marketplace of E1 but the US. */
export const OTHER_MARKETPLACES = [
  'CA',
  'UK',
  'DE',
  'FR',
  'IT',
  'ES',
  'NL',
  'SE',
  'PL',
  'BE',
  'IE',
  'us',
  'XX',
  '',
];
