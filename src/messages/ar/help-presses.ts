import type { helpPresses as english } from '../en/help-presses.js';
import type { MessageText } from '../message.js';

/** The help centre after a press, and where something is wrong. */
export const helpPresses = {
  'help.clear': 'عرض كل الطلبات',
  'help.back': 'كل الطلبات',
  'help.stranded': 'يتعذّر تحميل دعم المنتج حاليًا.',
  'help.failed': 'يتعذّر تحميل طلباتك حاليًا.',
  'help.empty': 'لا توجد لديك طلبات بعد.',
} satisfies Record<keyof typeof english, MessageText>;
