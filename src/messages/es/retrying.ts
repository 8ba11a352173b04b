import type { retrying as english } from '../en/retrying.js';
import type { MessageText } from '../message.js';

/** What is said while a call is tried again by itself. */
export const retrying = {
  'slow.text': 'Está tardando más de lo normal. Seguimos intentándolo.',
} satisfies Record<keyof typeof english, MessageText>;
