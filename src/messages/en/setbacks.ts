import type { MessageText } from '../message.js';

/** What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. */
export const setbacks = {
  'unknown.heading': 'We don’t know yet whether it went through',
  'unknown.checking': 'Asking the shop …',
  'unknown.check': 'Check again',
  'unknown.absent': 'The shop has no request from you yet. Sending it again orders nothing twice.',
  'failed.opening': 'We can’t load the support for your item right now.',
  'failed.request': 'Your request did not go through. Nothing was ordered, and what you entered is kept.',
  'session.heading': 'Please sign in again',
  'session.text': 'You were signed out for your safety. What you entered is kept.',
  'session.retry': 'I’m signed in – continue',
  'unknown.returnText': 'The shop’s answer did not reach us. Trying again makes no second return.',
  'failed.return': 'The return did not go through. What you entered is kept.',
} as const satisfies Record<string, MessageText>;
