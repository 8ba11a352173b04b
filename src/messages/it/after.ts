import type { after as english } from '../en/after.js';
import type { MessageText } from '../message.js';

/** What comes after a request: its way, the calendar file, the print view. */
export const after = {
  'after.way': 'A che punto è la tua richiesta',
  'after.date': '{date}',
  'after.ahead': 'Non ancora',
  'after.expected': 'Consegna prevista: {range}',
  'after.track': 'Traccia il pacco',
  'after.newTab': '(si apre in una nuova scheda)',
  'after.calendar': 'Aggiungi la data del reso al calendario',
  'after.lastDay': 'Ultimo giorno per restituire l’articolo',
  'after.lastDayOf': 'Ultimo giorno per restituire {title}',
  'after.lastDayText':
    'Il reso è possibile fino alla fine di questo giorno (fuso orario: {zone}). La tua richiesta: {requestId}.',
  'after.waitCalendar': 'Aggiungi il giorno al calendario',
  'after.partDay': '{name} si può richiedere di nuovo gratis',
  'after.print': 'Stampa questa richiesta',
  'after.title': 'Richiesta di ricambi {requestId}',
  'after.item': 'Articolo',
  'after.parts': 'Ricambi',
  'after.pack': {
    one: '{count} pezzo',
    many: 'Sacchetto da {count} di pezzi',
    other: 'Sacchetto da {count} pezzi',
  },
  'after.address': 'Indirizzo di consegna',
  'after.window': 'Ultimo giorno per il reso',
  'after.until': '{date}',
  'after.zone': 'Fuso orario: {zone}',
  'after.windowNow': 'ora: {date}',
} satisfies Record<keyof typeof english, MessageText>;
