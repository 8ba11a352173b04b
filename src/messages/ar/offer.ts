import type { offer as english } from '../en/offer.js';
import type { MessageText } from '../message.js';

/** The offer in the return form. */
export const offer = {
  'offer.heading': 'المنتج يبقى معك، والقطعة مجانًا',
  'offer.text': 'نرسل إليك القطعة التي تلزمك ويبقى المنتج معك، مع تمديد مهلة الإرجاع.',
  'offer.requested': 'تم طلب القطعة البديلة. لا حاجة إلى إعادة أي شيء.',
  'offer.returnChosen': 'سيتم إرجاع المنتج كاملًا.',
  'offer.reconsider': 'العودة إلى القطعة المجانية',
} satisfies Record<keyof typeof english, MessageText>;
