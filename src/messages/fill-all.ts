import { filledBy, formatPlain } from './fill.js';
import { formatDateRange, formatMoney, formatZone } from './formats/more.js';

/** Puts values of every kind into a text. */
export const fill = filledBy((value, lang) => {
  if (typeof value !== 'object' || 'date' in value) return formatPlain(value, lang);
  if ('range' in value) return formatDateRange(value.range, lang);
  return 'money' in value ? formatMoney(value.money, lang) : formatZone(value.zone, lang);
});
