import type { setbacks as english } from '../en/setbacks.js';
import type { MessageText } from '../message.js';

/** What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. */
export const setbacks = {
  'unknown.heading': 'لا نعرف بعد إن كانت العملية قد نجحت',
  'unknown.checking': 'جارٍ الاستعلام لدى المتجر…',
  'unknown.check': 'التحقق مجددًا',
  'unknown.absent': 'لم يصل إلى المتجر أي طلب قطعة منك بعد. لن تؤدي إعادة الإرسال إلى تكرار الطلب.',
  'failed.opening': 'يتعذّر تحميل دعم المنتج حاليًا.',
  'failed.request': 'لم يكتمل طلب القطعة. لم يُطلب شيء، والمعلومات التي أدخلتها محفوظة.',
  'session.heading': 'يُرجى تسجيل الدخول مجددًا',
  'session.text': 'تم تسجيل خروجك حفاظًا على أمانك. المعلومات التي أدخلتها محفوظة.',
  'session.retry': 'سجّلت الدخول – متابعة',
  'unknown.returnText': 'لم يصلنا رد المتجر. لن تؤدي إعادة المحاولة إلى إرجاع ثانٍ.',
  'failed.return': 'لم يكتمل الإرجاع. المعلومات التي أدخلتها محفوظة.',
} satisfies Record<keyof typeof english, MessageText>;
