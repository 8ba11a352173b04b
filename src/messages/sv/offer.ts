import type { offer as english } from '../en/offer.js';
import type { MessageText } from '../message.js';

/** The offer in the return form. */
export const offer = {
  'offer.heading': 'Behåll varan – få reservdelen gratis',
  'offer.text': 'Vi skickar den reservdel du behöver. Du behåller varan och får längre returtid.',
  'offer.requested': 'Din reservdel är beställd. Du behöver inte skicka tillbaka något.',
  'offer.returnChosen': 'Du returnerar hela varan.',
  'offer.reconsider': 'Visa reservdelen igen',
} satisfies Record<keyof typeof english, MessageText>;
