import type { helpPresses as english } from '../en/help-presses.js';
import type { MessageText } from '../message.js';

/** The help centre after a press, and where something is wrong. */
export const helpPresses = {
  'help.clear': 'Afficher toutes les commandes',
  'help.back': 'Toutes les commandes',
  'help.stranded': 'Impossible d’afficher l’aide pour le moment.',
  'help.failed': 'Impossible de charger vos commandes pour le moment.',
  'help.empty': 'Vous n’avez pas encore de commande.',
} satisfies Record<keyof typeof english, MessageText>;
