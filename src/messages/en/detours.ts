import type { MessageText } from '../message.js';

/** Off the plain way: the whole-item return, what can’t be had, waiting for it. */
export const detours = {
  'unavailable.heading': 'Product support is not available for this item',
  'unavailable.text': 'No replacement part can be requested for it.',
  'unavailable.notDelivered': 'The item has not been delivered yet. Support starts when it is with you.',
  'unavailable.windowClosed': 'The time in which a part could be requested is over.',
  'unavailable.alreadyReturned': 'A return of this item is already under way.',
  'unavailable.limitReached': 'All parts that are available for this item have already been requested.',
  'unavailable.outOfStock': 'The parts for this item are out of stock at the moment.',
  'unavailable.marketplace':
    'This link is for orders from our US shop. You’ll find the support for your item with your order.',
  'unavailable.returnStill': 'You can still return the whole item.',
  'waiting.choose': 'Wait for it',
  'waiting.hint': '{name} is expected on {date}. Nothing is ordered until then.',
  'waiting.heading': 'You wait for the part',
  'waiting.text': '{name} is expected on {date}. Nothing is ordered: come back then and request it for free.',
  'waiting.inTime': 'That is within your return window, which ends on {date}.',
  'waiting.tooLate':
    'Your return window ends on {date}, before it is there. To be safe, return the whole item.',
  'outOfStock.heading': 'Sorry, stock has just run out',
  'outOfStock.gone': 'No longer available',
  'outOfStock.nothingOrdered': 'Nothing was ordered. What you told us is kept.',
  'outOfStock.remaining': 'Choose from what is left',
  'outOfStock.remainingText': {
    one: '{count} other part is available.',
    other: '{count} other parts are available.',
  },
  'returnReview.heading': 'Return the whole item',
  'returnReview.refund': 'Refund',
  'returnReview.dropOff': 'Hand it in by',
  'returnReview.submit': 'Confirm the return',
  'returnReview.keepPart': 'You keep any part that you have already received.',
  'returning.heading': 'Arranging your return …',
  'returned.heading': 'Your return is arranged',
  'returned.number': 'Return {returnId}',
  'returned.dropOff': 'Hand in the parcel by {date}.',
  'returned.refund': 'You will get {refund} once the parcel has arrived.',
  'returned.newTab': '(opens in a new tab)',
  'returned.label': 'Open the return label',
  'handedOver.heading': 'Continue with the return',
  'handedOver.text': 'The shop takes it from here and has what you told us.',
} as const satisfies Record<string, MessageText>;
