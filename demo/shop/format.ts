import type { Money } from '../../src/contract/index.js';
import type { Language } from './settings.js';

/** The locale of dates and amounts: a language without a region is its main country's. */
const localeOf = (lang: Language): string => new Intl.Locale(lang).maximize().baseName;

/** The calendar day of an instant in a zone, `June 14, 2026`. */
export function formatDay(instant: string, timeZone: string, lang: Language): string {
  return new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone }).format(new Date(instant));
}

/** A local day, `2026-06-14`, as `Jun 14, 2026`. */
export function formatLocalDay(day: string, lang: Language): string {
  // The day itself, whatever the browser's zone.
  return new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A local month, `2026-06`, in a few letters. */
export function formatMonth(month: string, lang: Language): string {
  return new Intl.DateTimeFormat(localeOf(lang), { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** A share, 0 to 1, as whole per cent. */
export function formatShare(share: number, lang: Language): string {
  return new Intl.NumberFormat(localeOf(lang), { style: 'percent' }).format(share);
}

/** A moment in a zone, to the minute. */
export function formatMoment(instant: string, timeZone: string, lang: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(lang), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  return format.format(new Date(instant));
}

/** Weekday and day, as a lock screen tells them. */
export function formatWeekday(instant: string, timeZone: string, lang: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(lang), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  });
  return format.format(new Date(instant));
}

/** Hours and minutes in a zone. */
export function formatTime(instant: string, timeZone: string, lang: Language): string {
  return new Intl.DateTimeFormat(localeOf(lang), { timeStyle: 'short', timeZone }).format(new Date(instant));
}

/** An amount in its currency. */
export function formatMoney({ amount, currency }: Money, lang: Language): string {
  return new Intl.NumberFormat(localeOf(lang), { style: 'currency', currency }).format(amount);
}
