import { setbacks as en } from '../en/setbacks.js';
import { fill } from '../fill-all.js';
import type { Section } from '../message.js';

/** What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. */
export const setbacks: Section = {
  name: 'setbacks',
  en,
  fill,
};
