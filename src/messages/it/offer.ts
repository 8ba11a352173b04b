import type { offer as english } from '../en/offer.js';
import type { MessageText } from '../message.js';

/** The offer in the return form. */
export const offer = {
  'offer.heading': 'Tieni l’articolo: il ricambio è gratis',
  'offer.text': 'Ti inviamo il ricambio che ti serve. Tu tieni l’articolo e hai più tempo per il reso.',
  'offer.requested': 'Hai richiesto il ricambio. Non devi rispedire nulla.',
  'offer.returnChosen': 'Hai scelto di restituire l’intero articolo.',
  'offer.reconsider': 'Rivedi il ricambio gratuito',
} satisfies Record<keyof typeof english, MessageText>;
