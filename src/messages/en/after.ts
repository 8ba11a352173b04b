import type { MessageText } from '../message.js';

/** What comes after a request: its way, the calendar file, the print view. */
export const after = {
  'after.way': 'Where your request stands',
  'after.date': '{date}',
  'after.ahead': 'Still to come',
  'after.expected': 'Expected {range}',
  'after.track': 'Track the package',
  'after.newTab': '(opens in a new tab)',
  'after.calendar': 'Add the return date to your calendar',
  'after.lastDay': 'Last day to return the item',
  'after.lastDayOf': 'Last day to return {title}',
  'after.lastDayText':
    'The return is possible until the end of this day, in {zone}. Your part request: {requestId}.',
  'after.waitCalendar': 'Add the day to your calendar',
  'after.partDay': '{name} can be requested for free again',
  'after.print': 'Print this request',
  'after.title': 'Part request {requestId}',
  'after.item': 'Item',
  'after.parts': 'Parts',
  'after.pack': { one: '{count} piece', other: 'Bag of {count}' },
  'after.address': 'Delivery address',
  'after.window': 'Return window',
  'after.until': 'Return possible until {date}',
  'after.zone': 'Dates in {zone}',
  'after.windowNow': 'now {date}',
} as const satisfies Record<string, MessageText>;
