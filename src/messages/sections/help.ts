import { help as en } from '../en/help.js';
import { fillPlain as fill } from '../fill.js';
import type { Section } from '../message.js';

/** The help centre. */
export const help: Section = {
  en,
  fill,
  others: { de: async () => (await import('../de/help.js')).help },
};
