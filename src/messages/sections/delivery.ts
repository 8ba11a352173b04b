import { delivery as en } from '../en/delivery.js';
import { fill } from '../fill-all.js';
import type { Section } from '../message.js';

/** Choosing or typing another address. */
export const delivery: Section = {
  name: 'delivery',
  en,
  fill,
};
