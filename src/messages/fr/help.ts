import type { help as english } from '../en/help.js';
import type { MessageText } from '../message.js';

/** The help centre. */
export const help = {
  'help.search': 'Rechercher dans vos commandes par article ou numéro',
  'help.searchSubmit': 'Rechercher',
  'help.loading': 'Chargement de vos commandes…',
  'help.found': {
    one: '{count} commande affichée',
    many: '{count} de commandes affichées',
    other: '{count} commandes affichées',
  },
  'help.noMatch': 'Aucune commande ne correspond à «\u00a0{query}\u00a0».',
  'help.more': 'Afficher les commandes plus anciennes',
  'help.order': 'Commande n°\u00a0{orderId}',
  'help.placedOn': 'Passée le {date}',
  'help.getSupportFor': 'Aide pour cet article\u00a0: {item}',
  'help.moreItems': {
    one: 'Afficher les autres articles ({count})',
    many: 'Afficher les autres articles ({count})',
    other: 'Afficher les autres articles ({count})',
  },
} satisfies Record<keyof typeof english, MessageText>;
