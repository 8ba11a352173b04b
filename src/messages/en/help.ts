import type { MessageText } from '../message.js';

/** The help centre. */
export const help = {
  'help.heading': 'Which item needs support?',
  'help.search': 'Search your orders',
  'help.searchHint': 'Product name or order number',
  'help.searchSubmit': 'Search',
  'help.loading': 'Loading your orders …',
  'help.found': { one: '{count} order found', other: '{count} orders found' },
  'help.empty': 'You have no orders yet.',
  'help.noMatch': 'No order matches “{query}”.',
  'help.more': 'Show older orders',
  'help.order': 'Order {orderId}',
  'help.placedOn': 'Placed on {date}',
  'help.getSupportFor': 'Get product support for {item}',
  'help.moreItems': { one: 'Show {count} more item', other: 'Show {count} more items' },
} as const satisfies Record<string, MessageText>;
