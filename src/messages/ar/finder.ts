import type { finder as english } from '../en/finder.js';
import type { MessageText } from '../message.js';

/** Pointing at the part in the diagram. */
export const finder = {
  'finder.heading': 'أين القطعة في الرسم؟',
  'finder.drawing': 'الرسم: {item}',
  'finder.hint': 'يمكن الضغط على قطعة في الرسم لاختيارها',
  'finder.region': '{callout}، {name}',
  'finder.chosen': 'مختارة',
  'finder.zoomIn': 'تكبير',
  'finder.zoomOut': 'تصغير',
  'finder.whole': 'الرسم كاملًا',
  'parts.search': 'البحث في القطع',
  'parts.searchHint': 'اسم القطعة أو رقمها أو ما هو مطبوع عليها',
  'parts.found': {
    zero: 'القطع المطابقة: {count}',
    one: 'القطع المطابقة: {count}',
    two: 'القطع المطابقة: {count}',
    few: 'تم العثور على {count} قطع',
    many: 'تم العثور على {count} قطعة',
    other: 'تم العثور على {count} قطعة',
  },
  'parts.noMatch': 'لا توجد قطعة تطابق «{query}».',
  'parts.clear': 'عرض كل القطع',
  'parts.more': 'عرض المزيد من القطع',
  'parts.shown': 'القطع: {shown} من {count}',
} satisfies Record<keyof typeof english, MessageText>;
