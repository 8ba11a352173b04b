import type { link as english } from '../en/link.js';
import type { MessageText } from '../message.js';

/** The page that e-mail and app links lead to. */
export const link = {
  'link.heading': 'Assistenza per la tua consegna',
  'link.text': 'Manca un pezzo o è danneggiato? Scopri come ricevere gratis un ricambio per il tuo articolo.',
  'link.open': 'Ottieni assistenza',
  'link.opening': 'Stiamo aprendo il tuo articolo…',
  'link.expired.heading': 'Questo link è scaduto',
  'link.expired.text':
    'Per la tua sicurezza i link valgono per un tempo limitato. Trovi la stessa assistenza nel tuo ordine.',
  'link.used.heading': 'Questo link è già stato usato',
  'link.used.text': 'Ogni link si apre una volta sola. Trovi la stessa assistenza nel tuo ordine.',
  'link.invalid.heading': 'Questo link non funziona',
  'link.invalid.text':
    'Forse è stato copiato solo in parte. Aprilo di nuovo dall’e-mail o vai al tuo ordine.',
  'link.failed.heading': 'Ora non riusciamo ad aprire il link',
  'link.failed.text': 'Il link è ancora valido. Riprova.',
} satisfies Record<keyof typeof english, MessageText>;
