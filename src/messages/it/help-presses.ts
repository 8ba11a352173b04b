import type { helpPresses as english } from '../en/help-presses.js';
import type { MessageText } from '../message.js';

/** The help centre after a press, and where something is wrong. */
export const helpPresses = {
  'help.clear': 'Mostra tutti gli ordini',
  'help.back': 'Tutti gli ordini',
  'help.stranded': 'Ora non riusciamo a caricare l’assistenza per il tuo articolo.',
  'help.failed': 'Ora non riusciamo a caricare i tuoi ordini.',
  'help.empty': 'Non hai ancora ordini.',
} satisfies Record<keyof typeof english, MessageText>;
