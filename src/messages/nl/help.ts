import type { help as english } from '../en/help.js';
import type { MessageText } from '../message.js';

/** The help centre. */
export const help = {
  'help.search': 'Zoek in je bestellingen op artikel of nummer',
  'help.searchSubmit': 'Zoeken',
  'help.loading': 'Je bestellingen worden geladen …',
  'help.found': { one: '{count} bestelling getoond', other: '{count} bestellingen getoond' },
  'help.noMatch': 'Geen bestelling gevonden voor “{query}”.',
  'help.more': 'Oudere bestellingen tonen',
  'help.order': 'Bestelling {orderId}',
  'help.placedOn': 'Besteld op {date}',
  'help.getSupportFor': 'Hulp bij dit artikel: {item}',
  'help.moreItems': {
    one: 'Meer artikelen tonen ({count})',
    other: 'Meer artikelen tonen ({count})',
  },
} satisfies Record<keyof typeof english, MessageText>;
