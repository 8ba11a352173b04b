import { retrying as en } from '../en/retrying.js';
import { fill } from '../fill-all.js';
import type { Section } from '../message.js';

/** What is said while a call is tried again by itself. */
export const retrying: Section = {
  name: 'retrying',
  en,
  fill,
};
