import { requests as en } from '../en/requests.js';
import { fill } from '../fill-all.js';
import type { Section } from '../message.js';

/** The requests made so far. */
export const requests: Section = {
  name: 'requests',
  en,
  fill,
};
