import type { MessageText } from '../message.js';

/** The requests made so far. */
export const requests = {
  'requests.heading': 'Your part requests',
  'requests.empty': 'You have not requested a part yet.',
  'requests.failed': 'Your part requests can’t be loaded just now.',
  'requests.loading': 'Loading your part requests …',
  'requests.requestedOn': 'Requested on {date}',
  'requests.number': 'Request {requestId}',
  'requests.cancel': 'Cancel request',
  'requests.cancelAsk': 'Cancel this request?',
  'requests.window': 'Your return window',
  'requests.windowWas': 'was {date}',
  'requests.windowBecomes': 'becomes {date}',
  'requests.windowStays': 'stays {date}',
  'requests.cancelYes': 'Yes, cancel it',
  'requests.cancelNo': 'Keep the request',
  'requests.notReceived': 'It did not arrive',
  'requests.returnItem': 'Return the whole item',
  'requests.changed': 'Done. Your request is up to date.',
  'requests.notReceivedDone': 'We are sorry that the part did not arrive. You may return the whole item.',
  'requests.outcomeAsk': 'Did the part solve the problem?',
  'requests.outcomeYes': 'Yes, I keep the item',
  'requests.outcomeNo': 'No, it did not help',
  'requests.kept': 'Glad it helped. You keep the item.',
  'requests.notKept': 'We are sorry that it did not help. You may return the whole item until {date}.',
  'requests.actionFailed': 'That did not work. Nothing was changed.',
} as const satisfies Record<string, MessageText>;
