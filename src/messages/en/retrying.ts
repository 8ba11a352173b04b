import type { MessageText } from '../message.js';

/** What is said while a call is tried again by itself. */
export const retrying = {
  'slow.text': 'This takes longer than usual. We keep trying.',
} as const satisfies Record<string, MessageText>;
