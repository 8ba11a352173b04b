import { after as en } from '../en/after.js';
import { fill } from '../fill-all.js';
import type { Section } from '../message.js';

/** What comes after a request: its way, the calendar file, the print view. */
export const after: Section = {
  name: 'after',
  en,
  fill,
};
