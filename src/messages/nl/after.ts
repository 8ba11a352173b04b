import type { after as english } from '../en/after.js';
import type { MessageText } from '../message.js';

/** What comes after a request: its way, the calendar file, the print view. */
export const after = {
  'after.way': 'Zo staat het met je aanvraag',
  'after.date': '{date}',
  'after.ahead': 'Volgt nog',
  'after.expected': 'Verwacht {range}',
  'after.track': 'Pakket volgen',
  'after.newTab': '(opent in een nieuw tabblad)',
  'after.calendar': 'Laatste retourdag in agenda zetten',
  'after.lastDay': 'Laatste dag om het artikel terug te sturen',
  'after.lastDayOf': 'Laatste dag om terug te sturen: {title}',
  'after.lastDayText':
    'Terugsturen kan tot het einde van deze dag (tijdzone: {zone}). Je aanvraag: {requestId}.',
  'after.waitCalendar': 'Dag in agenda zetten',
  'after.partDay': '{name}: weer gratis aan te vragen',
  'after.print': 'Aanvraag afdrukken',
  'after.title': 'Onderdelenaanvraag {requestId}',
  'after.item': 'Artikel',
  'after.parts': 'Onderdelen',
  'after.pack': { one: '{count} stuk', other: 'Zakje met {count} stuks' },
  'after.address': 'Bezorgadres',
  'after.window': 'Retourtermijn',
  'after.until': 'Terugsturen kan tot en met {date}',
  'after.zone': 'Tijdzone: {zone}',
  'after.windowNow': 'nu {date}',
} satisfies Record<keyof typeof english, MessageText>;
