import type { after as english } from '../en/after.js';
import type { MessageText } from '../message.js';

/** What comes after a request: its way, the calendar file, the print view. */
export const after = {
  'after.way': 'حالة طلب القطعة',
  'after.date': '{date}',
  'after.ahead': 'مرحلة قادمة',
  'after.expected': 'متوقع {range}',
  'after.track': 'تتبّع الطرد',
  'after.newTab': '(يُفتح في علامة تبويب جديدة)',
  'after.calendar': 'إضافة موعد الإرجاع إلى التقويم',
  'after.lastDay': 'آخر يوم لإرجاع المنتج',
  'after.lastDayOf': 'آخر يوم للإرجاع: {title}',
  'after.lastDayText':
    'الإرجاع ممكن حتى نهاية هذا اليوم (المنطقة الزمنية: {zone}). رقم طلب القطعة: {requestId}.',
  'after.waitCalendar': 'إضافة الموعد إلى التقويم',
  'after.partDay': 'يمكن طلب القطعة مجانًا من جديد: {name}',
  'after.print': 'طباعة طلب القطعة',
  'after.title': 'طلب القطعة {requestId}',
  'after.item': 'المنتج',
  'after.parts': 'القطع',
  'after.pack': {
    zero: 'الوحدات في الكيس: {count}',
    one: 'الوحدات في الكيس: {count}',
    two: 'الوحدات في الكيس: {count}',
    few: 'كيس من {count} وحدات',
    many: 'كيس من {count} وحدة',
    other: 'كيس من {count} وحدة',
  },
  'after.address': 'عنوان التوصيل',
  'after.window': 'مهلة الإرجاع',
  'after.until': 'الإرجاع ممكن حتى {date}',
  'after.zone': 'المنطقة الزمنية: {zone}',
  'after.windowNow': 'الآن حتى {date}',
} satisfies Record<keyof typeof english, MessageText>;
