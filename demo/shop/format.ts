import type { Money } from '../../src/contract/index.js';
import type { Language } from './settings.js';

/** The locale of dates and amounts: the shop's language, as it is written in its main country. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE' };

/** The calendar day of an instant in a zone, `June 14, 2026`. */
export function formatDay(instant: string, timeZone: string, lang: Language): string {
  return new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone }).format(new Date(instant));
}

/** A moment in a zone, to the minute. */
export function formatMoment(instant: string, timeZone: string, lang: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[lang], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  return format.format(new Date(instant));
}

/** Weekday and day, as a lock screen tells them. */
export function formatWeekday(instant: string, timeZone: string, lang: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[lang], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  });
  return format.format(new Date(instant));
}

/** Hours and minutes in a zone. */
export function formatTime(instant: string, timeZone: string, lang: Language): string {
  return new Intl.DateTimeFormat(LOCALES[lang], { timeStyle: 'short', timeZone }).format(new Date(instant));
}

/** An amount in its currency. */
export function formatMoney({ amount, currency }: Money, lang: Language): string {
  return new Intl.NumberFormat(LOCALES[lang], { style: 'currency', currency }).format(amount);
}
