import type { particulars as english } from '../en/particulars.js';
import type { MessageText } from '../message.js';

/** What is asked and said of single parts: packs, hints, companions, why one can’t be had. */
export const particulars = {
  'hint.title': 'يُرجى التحقق أولًا',
  'hint.found': 'وجدتها',
  'parts.piecesLabel': 'كم عدد الوحدات؟',
  'parts.piecesMost': 'أقصى عدد للوحدات: {count}',
  'parts.packs': {
    zero: 'عدد الأكياس الكافي: {count} (وحدات كل كيس: {size})',
    one: 'عدد الأكياس الكافي: {count} (وحدات كل كيس: {size})',
    two: 'عدد الأكياس الكافي: {count} (وحدات كل كيس: {size})',
    few: 'تكفي {count} أكياس (وحدات كل كيس: {size})',
    many: 'يكفي {count} كيسًا (وحدات كل كيس: {size})',
    other: 'يكفي {count} كيس (وحدات كل كيس: {size})',
  },
  'parts.tooMany': 'أقصى عدد للوحدات في المرة الواحدة: {count}.',
  'parts.companions': 'غالبًا ما يلزم معها',
  'parts.add': 'إضافة',
  'parts.addNamed': 'إضافة {name}',
  'parts.unoffered': 'غير متوفرة حاليًا',
  'parts.discontinued': 'لم تعد تُنتج',
  'parts.substitute': 'القطعة {name} تؤدي الغرض نفسه',
  'parts.take': 'اختيار {name}',
  'parts.out': 'نفدت الكمية',
  'parts.expected': 'موعد التوفر المتوقع {date}',
  'parts.used': 'بلغت الحد الأقصى للطلب',
  'waiting.chooseNamed': 'انتظار {name}',
  'support.more': 'مساعدة من البائع',
  'support.guide': 'الدليل',
  'support.video': 'فيديو',
  'support.contact': 'التواصل',
  'support.requests': 'القطع المطلوبة حتى الآن',
  'parts.last': 'يمكن طلبها مرة واحدة فقط',
  'parts.marking': 'المطبوع عليها: {marking}',
  'parts.replaces': 'تحل محل {numbers}',
  'support.newTab': '(يُفتح في علامة تبويب جديدة)',
} satisfies Record<keyof typeof english, MessageText>;
