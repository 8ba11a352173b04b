import type { offer as english } from '../en/offer.js';
import type { MessageText } from '../message.js';

/** The offer in the return form. */
export const offer = {
  'offer.heading': 'Zatrzymaj produkt – część wyślemy bezpłatnie',
  'offer.text': 'Wyślemy część, której potrzebujesz. Produkt zostaje u Ciebie, a termin zwrotu się wydłuża.',
  'offer.requested': 'Część zamienna została zamówiona. Nie musisz niczego odsyłać.',
  'offer.returnChosen': 'Zwracasz cały produkt.',
  'offer.reconsider': 'Wróć do bezpłatnej części',
} satisfies Record<keyof typeof english, MessageText>;
