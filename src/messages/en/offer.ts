import type { MessageText } from '../message.js';

/** The offer in the return form. */
export const offer = {
  'offer.heading': 'Keep it – get the part for free',
  'offer.text': 'We send you the part you need. You keep the item, and your return window gets longer.',
  'offer.requested': 'Your replacement part is requested. There is nothing to send back.',
  'offer.returnChosen': 'You are returning the whole item.',
  'offer.reconsider': 'See the free part again',
} as const satisfies Record<string, MessageText>;
