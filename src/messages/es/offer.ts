import type { offer as english } from '../en/offer.js';
import type { MessageText } from '../message.js';

/** The offer in the return form. */
export const offer = {
  'offer.heading': 'Quédate con el artículo: la pieza es gratis',
  'offer.text':
    'Te enviamos la pieza que necesitas. Te quedas con el artículo y se amplía tu plazo de devolución.',
  'offer.requested': 'Ya has solicitado la pieza. No tienes que devolver nada.',
  'offer.returnChosen': 'Has elegido devolver el artículo completo.',
  'offer.reconsider': 'Volver a ver la pieza gratis',
} satisfies Record<keyof typeof english, MessageText>;
