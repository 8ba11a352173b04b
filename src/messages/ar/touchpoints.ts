import type { touchpoints as english } from '../en/touchpoints.js';
import type { MessageText } from '../message.js';

/** What a page with any touchpoint shows before the shopper presses it. */
export const touchpoints = {
  'action.tryAgain': 'إعادة المحاولة',
  'option.get': 'دعم المنتج',
  'option.requestAnother': 'طلب قطعة أخرى',
  'option.requestMade': 'تم طلب قطعة بديلة',
  'status.requested': 'تم الطلب',
  'status.confirmed': 'تم التأكيد',
  'status.dispatched': 'في الطريق',
  'status.delivered': 'تم التوصيل',
  'status.not-received': 'لم يصل الطرد',
  'status.cancelled': 'تم الإلغاء',
  'status.unknown': 'قيد المعالجة',
} satisfies Record<keyof typeof english, MessageText>;
