import type { touchpoints as english } from '../en/touchpoints.js';
import type { MessageText } from '../message.js';

/** What a page with any touchpoint shows before the shopper presses it. */
export const touchpoints = {
  'action.tryAgain': 'Reintentar',
  'option.get': 'Obtener ayuda',
  'option.requestAnother': 'Solicitar otra pieza',
  'option.requestMade': 'Pieza solicitada',
  'status.requested': 'Solicitada',
  'status.confirmed': 'Confirmada',
  'status.dispatched': 'En camino',
  'status.delivered': 'Entregada',
  'status.not-received': 'No ha llegado',
  'status.cancelled': 'Cancelada',
  'status.unknown': 'En curso',
} satisfies Record<keyof typeof english, MessageText>;
