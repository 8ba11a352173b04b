import type { setbacks as english } from '../en/setbacks.js';
import type { MessageText } from '../message.js';

/** What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. */
export const setbacks = {
  'unknown.heading': 'Non sappiamo ancora se ha funzionato',
  'unknown.checking': 'Stiamo chiedendo al negozio…',
  'unknown.check': 'Controlla di nuovo',
  'unknown.absent':
    'Il negozio non ha ancora ricevuto la tua richiesta. Se la invii di nuovo, non rischi un doppio ordine.',
  'failed.opening': 'Ora non riusciamo a caricare l’assistenza per il tuo articolo.',
  'failed.request':
    'La tua richiesta non è andata a buon fine. Non è stato ordinato nulla e conserviamo ciò che hai inserito.',
  'session.heading': 'Accedi di nuovo',
  'session.text': 'Per la tua sicurezza la sessione è stata chiusa. Conserviamo ciò che hai inserito.',
  'session.retry': 'Ho fatto l’accesso: continua',
  'unknown.returnText': 'La risposta del negozio non ci è arrivata. Se riprovi, non rischi un doppio reso.',
  'failed.return': 'Il reso non è andato a buon fine. Conserviamo ciò che hai inserito.',
} satisfies Record<keyof typeof english, MessageText>;
