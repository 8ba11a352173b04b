import type { Catalogue } from '../message.js';

/** English as it is written outside the US. */
export const enGB: Catalogue = {
  'status.cancelled': 'Cancelled',
  'after.track': 'Track the parcel',
  'error.recipient': 'Enter the name of the person who receives the parcel.',
  'returned.dropOff': 'Hand in the parcel by {date}.',
  'returned.refund': 'You will get {refund} once the parcel has arrived.',
  'returnReview.dropOff': 'Hand it in by',
  'unavailable.outOfStock': 'The parts for this item are out of stock at the moment.',
  'ways.handIn': 'Hand it in by {date}',
  'link.failed.heading': 'We can’t open the link just now',
  'requests.stranded': 'We can’t load the support for your item just now.',
  'requests.failed': 'Your part requests can’t be loaded just now.',
  'help.stranded': 'We can’t load the support for your item just now.',
  'help.failed': 'Your orders can’t be loaded just now.',
  'failed.opening': 'We can’t load the support for your item just now.',
};
