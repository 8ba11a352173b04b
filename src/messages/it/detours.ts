import type { detours as english } from '../en/detours.js';
import type { MessageText } from '../message.js';

/** Off the plain way: the whole-item return, what can’t be had, waiting for it. */
export const detours = {
  'unavailable.heading': 'L’assistenza non è disponibile per questo articolo',
  'unavailable.text': 'Non è possibile richiedere un ricambio.',
  'unavailable.notDelivered': 'L’articolo non è ancora stato consegnato. Avrai assistenza appena lo ricevi.',
  'unavailable.windowClosed': 'Il tempo per richiedere un ricambio è scaduto.',
  'unavailable.alreadyReturned': 'Il reso di questo articolo è già in corso.',
  'unavailable.limitReached': 'Tutti i ricambi disponibili per questo articolo sono già stati richiesti.',
  'unavailable.outOfStock': 'Al momento i ricambi per questo articolo sono esauriti.',
  'unavailable.marketplace':
    'Questo link vale per gli ordini del nostro negozio negli Stati Uniti. Trovi l’assistenza nel tuo ordine.',
  'unavailable.returnStill': 'Puoi ancora restituire l’intero articolo.',
  'waiting.choose': 'Aspetta il ricambio',
  'waiting.hint': 'Disponibilità prevista per {name}: {date}. Fino ad allora non viene ordinato nulla.',
  'waiting.heading': 'Hai scelto di aspettare il ricambio',
  'waiting.text':
    'Disponibilità prevista per {name}: {date}. Non è stato ordinato nulla: torna quel giorno per richiedere il ricambio gratis.',
  'waiting.inTime': 'Sarai ancora in tempo per il reso. Ultimo giorno: {date}.',
  'waiting.tooLate':
    'L’ultimo giorno per il reso viene prima: {date}. Per sicurezza, restituisci l’intero articolo.',
  'outOfStock.heading': 'Ci dispiace, le scorte sono appena finite',
  'outOfStock.gone': 'Non più disponibili',
  'outOfStock.nothingOrdered': 'Non è stato ordinato nulla. Conserviamo ciò che hai inserito.',
  'outOfStock.kept': 'Conserviamo ciò che hai inserito.',
  'outOfStock.remaining': 'Scegli tra i ricambi rimasti',
  'outOfStock.remainingText': {
    one: 'C’è {count} altro ricambio disponibile.',
    many: 'Ci sono altri {count} di ricambi disponibili.',
    other: 'Ci sono altri {count} ricambi disponibili.',
  },
  'returnReview.heading': 'Restituisci l’intero articolo',
  'returnReview.refund': 'Rimborso',
  'returnReview.dropOff': 'Ultimo giorno per spedire',
  'returnReview.submit': 'Conferma il reso',
  'returnReview.keepPart': 'I ricambi che hai già ricevuto restano a te.',
  'returning.heading': 'Stiamo preparando il tuo reso…',
  'returned.heading': 'Il tuo reso è confermato',
  'returned.number': 'Reso {returnId}',
  'returned.dropOff': 'Ultimo giorno per spedire il pacco: {date}.',
  'returned.refund': 'Riceverai {refund} quando il pacco sarà arrivato.',
  'returned.newTab': '(si apre in una nuova scheda)',
  'returned.label': 'Apri l’etichetta di reso',
  'handedOver.heading': 'Continua con il reso',
  'handedOver.text': 'Da qui prosegue il negozio, che ha già ciò che hai inserito.',
} satisfies Record<keyof typeof english, MessageText>;
