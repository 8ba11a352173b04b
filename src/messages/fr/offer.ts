import type { offer as english } from '../en/offer.js';
import type { MessageText } from '../message.js';

/** The offer in the return form. */
export const offer = {
  'offer.heading': 'Gardez l’article\u00a0: nous vous offrons la pièce',
  'offer.text':
    'Nous vous envoyons la pièce dont vous avez besoin. Vous gardez l’article, et votre délai de retour est prolongé.',
  'offer.requested': 'Votre pièce de rechange est demandée. Vous n’avez rien à retourner.',
  'offer.returnChosen': 'Vous retournez tout l’article.',
  'offer.reconsider': 'Revoir l’offre de pièce gratuite',
} satisfies Record<keyof typeof english, MessageText>;
