import type { MessageText } from '../message.js';

/** The help centre after a press, and where something is wrong. */
export const helpPresses = {
  'help.clear': 'Show all orders',
  'help.back': 'All orders',
  'help.stranded': 'We can’t load the support for your item right now.',
  'help.failed': 'Your orders can’t be loaded right now.',
  'help.empty': 'You have no orders yet.',
} as const satisfies Record<string, MessageText>;
