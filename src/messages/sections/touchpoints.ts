import { touchpoints as en } from '../en/touchpoints.js';
import type { Section } from '../message.js';

/** What a page with any touchpoint shows before the shopper presses it. */
export const touchpoints: Section = {
  name: 'touchpoints',
  en,
};
