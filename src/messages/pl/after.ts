import type { after as english } from '../en/after.js';
import type { MessageText } from '../message.js';

/** What comes after a request: its way, the calendar file, the print view. */
export const after = {
  'after.way': 'Status zgłoszenia',
  'after.date': '{date}',
  'after.ahead': 'Kolejny etap',
  'after.expected': 'Planowo {range}',
  'after.track': 'Śledź paczkę',
  'after.newTab': '(otwiera się w nowej karcie)',
  'after.calendar': 'Dodaj termin zwrotu do kalendarza',
  'after.lastDay': 'Ostatni dzień na zwrot produktu',
  'after.lastDayOf': 'Ostatni dzień na zwrot: {title}',
  'after.lastDayText':
    'Zwrot jest możliwy do końca tego dnia (strefa czasowa: {zone}). Numer zgłoszenia: {requestId}.',
  'after.waitCalendar': 'Dodaj datę do kalendarza',
  'after.partDay': 'Część znów dostępna bezpłatnie: {name}',
  'after.print': 'Drukuj zgłoszenie',
  'after.title': 'Zgłoszenie {requestId} – części zamienne',
  'after.item': 'Produkt',
  'after.parts': 'Części',
  'after.pack': {
    one: '{count} sztuka',
    few: '{count} sztuki w woreczku',
    many: '{count} sztuk w woreczku',
    other: '{count} sztuki w woreczku',
  },
  'after.address': 'Adres dostawy',
  'after.window': 'Termin zwrotu',
  'after.until': 'Zwrot możliwy do {date}',
  'after.zone': 'Strefa czasowa: {zone}',
  'after.windowNow': 'teraz do {date}',
} satisfies Record<keyof typeof english, MessageText>;
