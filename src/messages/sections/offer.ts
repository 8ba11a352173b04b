import { offer as en } from '../en/offer.js';
import type { Section } from '../message.js';

/** The offer in the return form. */
export const offer: Section = {
  name: 'offer',
  en,
};
