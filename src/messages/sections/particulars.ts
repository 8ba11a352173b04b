import { particulars as en } from '../en/particulars.js';
import { fill } from '../fill-all.js';
import type { Section } from '../message.js';

/** What is asked and said of single parts: packs, hints, companions, why one can’t be had. */
export const particulars: Section = {
  name: 'particulars',
  en,
  fill,
};
