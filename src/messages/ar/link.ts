import type { link as english } from '../en/link.js';
import type { MessageText } from '../message.js';

/** The page that e-mail and app links lead to. */
export const link = {
  'link.heading': 'المساعدة بشأن طردك',
  'link.text': 'هل هناك قطعة مفقودة أو تالفة؟ إليك كيفية الحصول على قطعة بديلة مجانية لمنتجك.',
  'link.open': 'دعم المنتج',
  'link.opening': 'جارٍ فتح صفحة منتجك…',
  'link.expired.heading': 'انتهت صلاحية هذا الرابط',
  'link.expired.text': 'حفاظًا على أمانك، تعمل الروابط لمدة محدودة. الدعم نفسه متاح من صفحة طلباتك.',
  'link.used.heading': 'سبق استخدام هذا الرابط',
  'link.used.text': 'يُفتح كل رابط مرة واحدة فقط. الدعم نفسه متاح من صفحة طلباتك.',
  'link.invalid.heading': 'هذا الرابط لا يعمل',
  'link.invalid.text':
    'ربما لم يُنسخ كاملًا. يُرجى فتحه مجددًا من رسالة البريد الإلكتروني، أو الانتقال إلى صفحة طلباتك.',
  'link.failed.heading': 'يتعذّر فتح الرابط حاليًا',
  'link.failed.text': 'لا يزال الرابط صالحًا. يُرجى إعادة المحاولة.',
} satisfies Record<keyof typeof english, MessageText>;
