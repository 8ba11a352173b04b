import type { MessageText } from '../message.js';

/** The help centre. */
export const help = {
  'help.search': 'Search your orders by product or number',
  'help.searchSubmit': 'Search',
  'help.loading': 'Loading your orders …',
  'help.found': { one: '{count} order shown', other: '{count} orders shown' },
  'help.noMatch': 'No order matches “{query}”.',
  'help.more': 'Show older orders',
  'help.order': 'Order {orderId}',
  'help.placedOn': 'Placed on {date}',
  'help.getSupportFor': 'Get product support for {item}',
  'help.moreItems': {
    one: 'Show {count} more item',
    other: 'Show {count} more items',
  },
} as const satisfies Record<string, MessageText>;
