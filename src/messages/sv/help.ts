import type { help as english } from '../en/help.js';
import type { MessageText } from '../message.js';

/** The help centre. */
export const help = {
  'help.search': 'Sök bland dina köp på vara eller nummer',
  'help.searchSubmit': 'Sök',
  'help.loading': 'Laddar dina köp …',
  'help.found': { one: '{count} köp visas', other: '{count} köp visas' },
  'help.noMatch': 'Inget köp matchar ”{query}”.',
  'help.more': 'Visa äldre köp',
  'help.order': 'Ordernummer {orderId}',
  'help.placedOn': 'Köpt den {date}',
  'help.getSupportFor': 'Hjälp med varan: {item}',
  'help.moreItems': {
    one: 'Visa fler varor ({count})',
    other: 'Visa fler varor ({count})',
  },
} satisfies Record<keyof typeof english, MessageText>;
