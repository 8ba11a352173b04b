import type { touchpoints as english } from '../en/touchpoints.js';
import type { MessageText } from '../message.js';

/** What a page with any touchpoint shows before the shopper presses it. */
export const touchpoints = {
  'action.tryAgain': 'Réessayer',
  'option.get': 'Aide pour cet article',
  'option.requestAnother': 'Demander une autre pièce',
  'option.requestMade': 'Pièce de rechange demandée',
  'status.requested': 'Demandée',
  'status.confirmed': 'Confirmée',
  'status.dispatched': 'En route',
  'status.delivered': 'Livrée',
  'status.not-received': 'Non reçue',
  'status.cancelled': 'Annulée',
  'status.unknown': 'En cours',
} satisfies Record<keyof typeof english, MessageText>;
