import { finder as en } from '../en/finder.js';
import { fill } from '../fill-all.js';
import type { Section } from '../message.js';

/** Pointing at the part: the diagram and the search. */
export const finder: Section = {
  name: 'finder',
  en,
  fill,
};
