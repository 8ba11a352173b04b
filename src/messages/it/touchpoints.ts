import type { touchpoints as english } from '../en/touchpoints.js';
import type { MessageText } from '../message.js';

/** What a page with any touchpoint shows before the shopper presses it. */
export const touchpoints = {
  'action.tryAgain': 'Riprova',
  'option.get': 'Ottieni assistenza',
  'option.requestAnother': 'Richiedi un altro ricambio',
  'option.requestMade': 'Ricambio richiesto',
  'status.requested': 'Richiesto',
  'status.confirmed': 'Confermato',
  'status.dispatched': 'In viaggio',
  'status.delivered': 'Consegnato',
  'status.not-received': 'Non arrivato',
  'status.cancelled': 'Annullato',
  'status.unknown': 'In lavorazione',
} satisfies Record<keyof typeof english, MessageText>;
