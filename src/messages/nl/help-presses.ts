import type { helpPresses as english } from '../en/help-presses.js';
import type { MessageText } from '../message.js';

/** The help centre after a press, and where something is wrong. */
export const helpPresses = {
  'help.clear': 'Alle bestellingen tonen',
  'help.back': 'Alle bestellingen',
  'help.stranded': 'We kunnen de hulp bij dit artikel nu niet laden.',
  'help.failed': 'We kunnen je bestellingen nu niet laden.',
  'help.empty': 'Je hebt nog geen bestellingen.',
} satisfies Record<keyof typeof english, MessageText>;
