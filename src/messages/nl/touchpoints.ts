import type { touchpoints as english } from '../en/touchpoints.js';
import type { MessageText } from '../message.js';

/** What a page with any touchpoint shows before the shopper presses it. */
export const touchpoints = {
  'action.tryAgain': 'Opnieuw proberen',
  'option.get': 'Hulp bij dit artikel',
  'option.requestAnother': 'Nog een onderdeel aanvragen',
  'option.requestMade': 'Onderdeel aangevraagd',
  'status.requested': 'Aangevraagd',
  'status.confirmed': 'Bevestigd',
  'status.dispatched': 'Onderweg',
  'status.delivered': 'Bezorgd',
  'status.not-received': 'Niet aangekomen',
  'status.cancelled': 'Geannuleerd',
  'status.unknown': 'In behandeling',
} satisfies Record<keyof typeof english, MessageText>;
