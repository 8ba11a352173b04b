import { keep } from './kept.js';

// What the help centre needs as well as the journey.

/** A calendar date at noon UTC: formatted in UTC it stays that date in every browser's zone. */
export const atNoon = (localDate: string): Date => new Date(`${localDate}T12:00:00Z`);

/** `2026-07-14` → "July 14, 2026". */
export function formatDate(localDate: string, lang: string): string {
  return keep(
    'date',
    lang,
    () => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(atNoon(localDate));
}

export function formatNumber(value: number, lang: string): string {
  return keep('number', lang, () => new Intl.NumberFormat(lang)).format(value);
}

export function pluralCategory(count: number, lang: string): Intl.LDMLPluralRule {
  return keep('plural', lang, () => new Intl.PluralRules(lang)).select(count);
}
