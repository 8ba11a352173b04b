import type { touchpoints as english } from '../en/touchpoints.js';
import type { MessageText } from '../message.js';

/** What a page with any touchpoint shows before the shopper presses it. */
export const touchpoints = {
  'action.tryAgain': 'Spróbuj ponownie',
  'option.get': 'Pomoc z produktem',
  'option.requestAnother': 'Zamów kolejną część',
  'option.requestMade': 'Zamówiono część zamienną',
  'status.requested': 'Zgłoszono',
  'status.confirmed': 'Potwierdzono',
  'status.dispatched': 'W drodze',
  'status.delivered': 'Dostarczono',
  'status.not-received': 'Paczka nie dotarła',
  'status.cancelled': 'Anulowano',
  'status.unknown': 'W toku',
} satisfies Record<keyof typeof english, MessageText>;
