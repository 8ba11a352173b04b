import { help as en } from '../en/help.js';
import type { Section } from '../message.js';

/** The help centre. */
export const help: Section = {
  name: 'help',
  en,
};
