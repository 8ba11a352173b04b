import type { MessageText } from '../message.js';

/** The page that e-mail and app links lead to. */
export const link = {
  'link.heading': 'Help with your delivery',
  'link.text': 'Is a part missing or damaged? See how to get a free replacement part for your item.',
  'link.open': 'Get product support',
  'link.opening': 'Opening your item …',
  'link.expired.heading': 'This link has expired',
  'link.expired.text':
    'For your safety, links work for a limited time. You’ll find the same support with your order.',
  'link.used.heading': 'This link has already been used',
  'link.used.text': 'Each link opens once. You’ll find the same support with your order.',
  'link.invalid.heading': 'This link does not work',
  'link.invalid.text':
    'Perhaps it was cut off when it was copied. Open it from the e-mail again, or go to your order.',
  'link.failed.heading': 'We can’t open the link right now',
  'link.failed.text': 'The link is still good. Please try again.',
} as const satisfies Record<string, MessageText>;
