import type { MessageText } from '../message.js';

/** What a page with any touchpoint shows before the shopper presses it. */
export const touchpoints = {
  'action.tryAgain': 'Try again',
  'option.get': 'Get product support',
  'option.requestAnother': 'Request another part',
  'option.requestMade': 'Replacement part requested',
  'status.requested': 'Requested',
  'status.confirmed': 'Confirmed',
  'status.dispatched': 'On its way',
  'status.delivered': 'Delivered',
  'status.not-received': 'Did not arrive',
  'status.cancelled': 'Canceled',
  'status.unknown': 'In progress',
} as const satisfies Record<string, MessageText>;
