import type { help as english } from '../en/help.js';
import type { MessageText } from '../message.js';

/** The help centre. */
export const help = {
  'help.search': 'البحث في طلباتك باسم المنتج أو الرقم',
  'help.searchSubmit': 'بحث',
  'help.loading': 'جارٍ تحميل طلباتك…',
  'help.found': {
    zero: 'الطلبات المعروضة: {count}',
    one: 'الطلبات المعروضة: {count}',
    two: 'الطلبات المعروضة: {count}',
    few: '{count} طلبات معروضة',
    many: '{count} طلبًا معروضًا',
    other: '{count} طلب معروض',
  },
  'help.noMatch': 'لا يوجد طلب يطابق «{query}».',
  'help.more': 'عرض الطلبات الأقدم',
  'help.order': 'الطلب {orderId}',
  'help.placedOn': 'بتاريخ {date}',
  'help.getSupportFor': 'دعم المنتج: {item}',
  'help.moreItems': {
    zero: 'عرض منتجات أخرى ({count})',
    one: 'عرض منتجات أخرى ({count})',
    two: 'عرض منتجات أخرى ({count})',
    few: 'عرض منتجات أخرى ({count})',
    many: 'عرض منتجات أخرى ({count})',
    other: 'عرض منتجات أخرى ({count})',
  },
} satisfies Record<keyof typeof english, MessageText>;
