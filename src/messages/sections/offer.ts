import { offer as en } from '../en/offer.js';
import type { Section } from '../message.js';

/** The offer in the return form. */
export const offer: Section = {
  en,
  others: { de: async () => (await import('../de/offer.js')).offer },
};
