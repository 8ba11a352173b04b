import type { offer as english } from '../en/offer.js';
import type { MessageText } from '../message.js';

/** The offer in the return form. */
export const offer = {
  'offer.heading': 'Houd het artikel – je krijgt het onderdeel gratis',
  'offer.text':
    'We sturen je het onderdeel dat je nodig hebt. Je houdt het artikel en je retourtermijn wordt langer.',
  'offer.requested': 'Je onderdeel is aangevraagd. Je hoeft niets terug te sturen.',
  'offer.returnChosen': 'Je stuurt het hele artikel terug.',
  'offer.reconsider': 'Toch het gratis onderdeel bekijken',
} satisfies Record<keyof typeof english, MessageText>;
