import type { touchpoints as english } from '../en/touchpoints.js';
import type { MessageText } from '../message.js';

/** What a page with any touchpoint shows before the shopper presses it. */
export const touchpoints = {
  'action.tryAgain': 'Försök igen',
  'option.get': 'Hjälp med varan',
  'option.requestAnother': 'Beställ en reservdel till',
  'option.requestMade': 'Reservdel beställd',
  'status.requested': 'Beställd',
  'status.confirmed': 'Bekräftad',
  'status.dispatched': 'På väg',
  'status.delivered': 'Levererad',
  'status.not-received': 'Kom inte fram',
  'status.cancelled': 'Avbeställd',
  'status.unknown': 'Behandlas',
} satisfies Record<keyof typeof english, MessageText>;
