import { helpPresses as en } from '../en/help-presses.js';
import type { Section } from '../message.js';

/** The help centre after a press, and where something is wrong. */
export const helpPresses: Section = {
  name: 'helpPresses',
  en,
};
