import type { requests as english } from '../en/requests.js';
import type { MessageText } from '../message.js';

/** The requests made so far. */
export const requests = {
  'requests.heading': 'طلبات القطع',
  'requests.empty': 'لم تُطلب أي قطعة بعد.',
  'requests.stranded': 'يتعذّر تحميل دعم المنتج حاليًا.',
  'requests.failed': 'يتعذّر تحميل طلبات القطع حاليًا.',
  'requests.loading': 'جارٍ تحميل طلبات القطع…',
  'requests.requestedOn': 'بتاريخ {date}',
  'requests.number': 'طلب القطعة {requestId}',
  'requests.cancel': 'إلغاء طلب القطعة',
  'requests.cancelAsk': 'إلغاء طلب القطعة هذا؟',
  'requests.window': 'مهلة الإرجاع',
  'requests.windowWas': 'سابقًا حتى {date}',
  'requests.windowBecomes': 'تصبح حتى {date}',
  'requests.windowStays': 'تبقى حتى {date}',
  'requests.cancelYes': 'نعم، إلغاء',
  'requests.cancelNo': 'الإبقاء على طلب القطعة',
  'requests.notReceived': 'لم يصل الطرد',
  'requests.returnItem': 'إرجاع المنتج كاملًا',
  'requests.changed': 'تم تحديث طلب القطعة.',
  'requests.notReceivedDone': 'نأسف لعدم وصول القطعة. يمكنك إرجاع المنتج كاملًا.',
  'requests.outcomeAsk': 'هل حلّت القطعة المشكلة؟',
  'requests.outcomeYes': 'نعم، سأحتفظ بالمنتج',
  'requests.outcomeNo': 'لا، لم تحلّها',
  'requests.kept': 'يسعدنا أن المشكلة حُلّت. يبقى المنتج معك.',
  'requests.notKept': 'نأسف لأن المشكلة لم تُحلّ. يمكنك إرجاع المنتج كاملًا حتى {date}.',
  'requests.actionFailed': 'تعذّر إتمام ذلك. لم يتغير شيء.',
} satisfies Record<keyof typeof english, MessageText>;
