import type { helpPresses as english } from '../en/help-presses.js';
import type { MessageText } from '../message.js';

/** The help centre after a press, and where something is wrong. */
export const helpPresses = {
  'help.clear': 'Visa alla köp',
  'help.back': 'Alla köp',
  'help.stranded': 'Hjälpen med varan kan inte laddas just nu.',
  'help.failed': 'Dina köp kan inte laddas just nu.',
  'help.empty': 'Du har inga köp än.',
} satisfies Record<keyof typeof english, MessageText>;
