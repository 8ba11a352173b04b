import type { help as english } from '../en/help.js';
import type { MessageText } from '../message.js';

/** The help centre. */
export const help = {
  'help.search': 'Bestellungen nach Artikel oder Nummer durchsuchen',
  'help.searchSubmit': 'Suchen',
  'help.loading': 'Ihre Bestellungen werden geladen …',
  'help.found': { one: '{count} Bestellung angezeigt', other: '{count} Bestellungen angezeigt' },
  'help.noMatch': 'Keine Bestellung passt zu „{query}“.',
  'help.more': 'Ältere Bestellungen anzeigen',
  'help.order': 'Bestellung {orderId}',
  'help.placedOn': 'Bestellt am {date}',
  'help.getSupportFor': 'Hilfe zum Artikel: {item}',
  'help.moreItems': {
    one: '{count} weiteren Artikel anzeigen',
    other: '{count} weitere Artikel anzeigen',
  },
} satisfies Record<keyof typeof english, MessageText>;
