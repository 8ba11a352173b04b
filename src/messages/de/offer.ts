import type { offer as english } from '../en/offer.js';
import type { MessageText } from '../message.js';

/** The offer in the return form. */
export const offer = {
  'offer.heading': 'Behalten Sie den Artikel – das Ersatzteil ist kostenlos',
  'offer.text':
    'Wir schicken Ihnen das benötigte Teil. Sie behalten den Artikel, und Ihre Rückgabefrist verlängert sich.',
  'offer.requested': 'Ihr Ersatzteil ist angefordert. Sie müssen nichts zurückschicken.',
  'offer.returnChosen': 'Sie geben den ganzen Artikel zurück.',
  'offer.reconsider': 'Doch das kostenlose Ersatzteil ansehen',
} satisfies Record<keyof typeof english, MessageText>;
