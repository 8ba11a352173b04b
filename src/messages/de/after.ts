import type { after as english } from '../en/after.js';
import type { MessageText } from '../message.js';

/** What comes after a request: its way, the calendar file, the print view. */
export const after = {
  'after.way': 'So steht Ihre Anforderung',
  'after.date': '{date}',
  'after.ahead': 'Steht noch aus',
  'after.expected': 'Erwartet {range}',
  'after.track': 'Sendung verfolgen',
  'after.newTab': '(öffnet einen neuen Tab)',
  'after.calendar': 'Rückgabetermin in den Kalender',
  'after.lastDay': 'Letzter Tag für die Rückgabe des Artikels',
  'after.lastDayOf': 'Letzter Tag für die Rückgabe: {title}',
  'after.lastDayText':
    'Die Rückgabe ist bis zum Ende dieses Tages möglich, in der Zeitzone {zone}. Ihre Anforderung: {requestId}.',
  'after.waitCalendar': 'Tag in den Kalender eintragen',
  'after.partDay': '{name} kann wieder kostenlos angefordert werden',
  'after.print': 'Diese Anforderung drucken',
  'after.title': 'Ersatzteil-Anforderung {requestId}',
  'after.item': 'Artikel',
  'after.parts': 'Ersatzteile',
  'after.pack': { one: '{count} Stück', other: 'Beutel mit {count} Stück' },
  'after.address': 'Lieferadresse',
  'after.window': 'Rückgabefrist',
  'after.until': 'Rückgabe möglich bis {date}',
  'after.zone': 'Zeitzone: {zone}',
  'after.windowNow': 'jetzt {date}',
} satisfies Record<keyof typeof english, MessageText>;
