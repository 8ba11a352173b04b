import type { after as english } from '../en/after.js';
import type { MessageText } from '../message.js';

/** What comes after a request: its way, the calendar file, the print view. */
export const after = {
  'after.way': 'Så går det med din beställning',
  'after.date': '{date}',
  'after.ahead': 'Återstår',
  'after.expected': 'Väntas {range}',
  'after.track': 'Spåra paketet',
  'after.newTab': '(öppnas i en ny flik)',
  'after.calendar': 'Lägg sista returdag i kalendern',
  'after.lastDay': 'Sista dagen att returnera varan',
  'after.lastDayOf': 'Sista dagen att returnera {title}',
  'after.lastDayText':
    'Varan kan returneras till slutet av den här dagen (tidszon: {zone}). Din reservdelsbeställning: {requestId}.',
  'after.waitCalendar': 'Lägg dagen i kalendern',
  'after.partDay': '{name} kan beställas gratis igen',
  'after.print': 'Skriv ut beställningen',
  'after.title': 'Reservdelsbeställning {requestId}',
  'after.item': 'Vara',
  'after.parts': 'Reservdelar',
  'after.pack': { one: '{count} st', other: 'Påse med {count} st' },
  'after.address': 'Leveransadress',
  'after.window': 'Returtid',
  'after.until': 'Kan returneras till och med den {date}',
  'after.zone': 'Tidszon: {zone}',
  'after.windowNow': 'nu {date}',
} satisfies Record<keyof typeof english, MessageText>;
