import type { helpPresses as english } from '../en/help-presses.js';
import type { MessageText } from '../message.js';

/** The help centre after a press, and where something is wrong. */
export const helpPresses = {
  'help.clear': 'Alle Bestellungen anzeigen',
  'help.back': 'Alle Bestellungen',
  'help.stranded': 'Die Hilfe zum Artikel kann gerade nicht geladen werden.',
  'help.failed': 'Ihre Bestellungen können gerade nicht geladen werden.',
  'help.empty': 'Sie haben noch keine Bestellungen.',
} satisfies Record<keyof typeof english, MessageText>;
