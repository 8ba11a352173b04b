import type { requests as english } from '../en/requests.js';
import type { MessageText } from '../message.js';

/** The requests made so far. */
export const requests = {
  'requests.heading': 'Dina beställda reservdelar',
  'requests.empty': 'Du har inte beställt någon reservdel än.',
  'requests.stranded': 'Hjälpen med varan kan inte laddas just nu.',
  'requests.failed': 'Dina reservdelsbeställningar kan inte laddas just nu.',
  'requests.loading': 'Laddar dina reservdelsbeställningar …',
  'requests.requestedOn': 'Beställd den {date}',
  'requests.number': 'Beställning {requestId}',
  'requests.cancel': 'Avbeställ',
  'requests.cancelAsk': 'Vill du avbeställa?',
  'requests.window': 'Sista returdag',
  'requests.windowWas': 'var {date}',
  'requests.windowBecomes': 'blir {date}',
  'requests.windowStays': 'fortfarande {date}',
  'requests.cancelYes': 'Ja, avbeställ',
  'requests.cancelNo': 'Behåll beställningen',
  'requests.notReceived': 'Kom inte fram',
  'requests.returnItem': 'Returnera hela varan',
  'requests.changed': 'Klart. Din beställning är uppdaterad.',
  'requests.notReceivedDone': 'Tråkigt att reservdelen inte kom fram. Du kan returnera hela varan.',
  'requests.outcomeAsk': 'Löste reservdelen problemet?',
  'requests.outcomeYes': 'Ja, jag behåller varan',
  'requests.outcomeNo': 'Nej, det hjälpte inte',
  'requests.kept': 'Skönt att det hjälpte. Du behåller varan.',
  'requests.notKept': 'Tråkigt att det inte hjälpte. Du kan returnera hela varan till och med den {date}.',
  'requests.actionFailed': 'Det gick inte. Inget har ändrats.',
} satisfies Record<keyof typeof english, MessageText>;
