import type { touchpoints as english } from '../en/touchpoints.js';
import type { MessageText } from '../message.js';

/** What a page with any touchpoint shows before the shopper presses it. */
export const touchpoints = {
  'action.tryAgain': 'Noch einmal versuchen',
  'option.get': 'Hilfe zum Artikel',
  'option.requestAnother': 'Weiteres Ersatzteil anfordern',
  'option.requestMade': 'Ersatzteil angefordert',
  'status.requested': 'Angefordert',
  'status.confirmed': 'Bestätigt',
  'status.dispatched': 'Unterwegs',
  'status.delivered': 'Zugestellt',
  'status.not-received': 'Nicht angekommen',
  'status.cancelled': 'Storniert',
  'status.unknown': 'In Bearbeitung',
} satisfies Record<keyof typeof english, MessageText>;
