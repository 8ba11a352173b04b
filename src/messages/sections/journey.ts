import { journey as en } from '../en/journey.js';
import { fill } from '../fill-all.js';
import type { Section } from '../message.js';

/** The journey, from opening to an outcome. */
export const journey: Section = {
  name: 'journey',
  en,
  fill,
};
