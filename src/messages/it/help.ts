import type { help as english } from '../en/help.js';
import type { MessageText } from '../message.js';

/** The help centre. */
export const help = {
  'help.search': 'Cerca nei tuoi ordini per articolo o numero',
  'help.searchSubmit': 'Cerca',
  'help.loading': 'Stiamo caricando i tuoi ordini…',
  'help.found': {
    one: '{count} ordine mostrato',
    many: '{count} di ordini mostrati',
    other: '{count} ordini mostrati',
  },
  'help.noMatch': 'Nessun ordine corrisponde a «{query}».',
  'help.more': 'Mostra gli ordini precedenti',
  'help.order': 'Ordine {orderId}',
  'help.placedOn': 'Data dell’ordine: {date}',
  'help.getSupportFor': 'Ottieni assistenza per {item}',
  'help.moreItems': {
    one: 'Mostra altri articoli ({count})',
    many: 'Mostra altri articoli ({count})',
    other: 'Mostra altri articoli ({count})',
  },
} satisfies Record<keyof typeof english, MessageText>;
