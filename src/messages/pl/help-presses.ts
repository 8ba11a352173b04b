import type { helpPresses as english } from '../en/help-presses.js';
import type { MessageText } from '../message.js';

/** The help centre after a press, and where something is wrong. */
export const helpPresses = {
  'help.clear': 'Pokaż wszystkie zamówienia',
  'help.back': 'Wszystkie zamówienia',
  'help.stranded': 'Nie możemy teraz wczytać pomocy z produktem.',
  'help.failed': 'Nie możemy teraz wczytać zamówień.',
  'help.empty': 'Nie masz jeszcze żadnych zamówień.',
} satisfies Record<keyof typeof english, MessageText>;
