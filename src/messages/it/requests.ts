import type { requests as english } from '../en/requests.js';
import type { MessageText } from '../message.js';

/** The requests made so far. */
export const requests = {
  'requests.heading': 'Le tue richieste di ricambi',
  'requests.empty': 'Non hai ancora richiesto ricambi.',
  'requests.stranded': 'Ora non riusciamo a caricare l’assistenza per il tuo articolo.',
  'requests.failed': 'Ora non riusciamo a caricare le tue richieste.',
  'requests.loading': 'Stiamo caricando le tue richieste…',
  'requests.requestedOn': 'Data della richiesta: {date}',
  'requests.number': 'Richiesta {requestId}',
  'requests.cancel': 'Annulla richiesta',
  'requests.cancelAsk': 'Vuoi annullare questa richiesta?',
  'requests.window': 'Ultimo giorno per il reso',
  'requests.windowWas': 'prima: {date}',
  'requests.windowBecomes': 'nuovo: {date}',
  'requests.windowStays': 'invariato: {date}',
  'requests.cancelYes': 'Sì, annulla',
  'requests.cancelNo': 'Mantieni la richiesta',
  'requests.notReceived': 'Non è arrivato',
  'requests.returnItem': 'Restituisci l’intero articolo',
  'requests.changed': 'Fatto. La tua richiesta è aggiornata.',
  'requests.notReceivedDone':
    'Ci dispiace che il ricambio non sia arrivato. Puoi restituire l’intero articolo.',
  'requests.outcomeAsk': 'Il ricambio ha risolto il problema?',
  'requests.outcomeYes': 'Sì, tengo l’articolo',
  'requests.outcomeNo': 'No, non è servito',
  'requests.kept': 'Ci fa piacere che sia servito. L’articolo resta a te.',
  'requests.notKept':
    'Ci dispiace che non sia servito. Puoi restituire l’intero articolo. Ultimo giorno: {date}.',
  'requests.actionFailed': 'Qualcosa è andato storto. Non è cambiato nulla.',
} satisfies Record<keyof typeof english, MessageText>;
