import type { Money } from '../contract/scalars.js';

// Making an Intl formatter costs far more than using it: one a language and purpose is kept.
const kept = new Map<string, unknown>();
function keep<Formatter>(purpose: string, lang: string, make: () => Formatter): Formatter {
  const key = `${purpose} ${lang}`;
  const found = kept.get(key) as Formatter | undefined;
  if (found) return found;
  const made = make();
  kept.set(key, made);
  return made;
}

/** A calendar date at noon UTC: formatted in UTC it stays that date in every browser's zone. */
const atNoon = (localDate: string): Date => new Date(`${localDate}T12:00:00Z`);

/** `2026-07-14` → "July 14, 2026". */
export function formatDate(localDate: string, lang: string): string {
  return keep(
    'date',
    lang,
    () => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(atNoon(localDate));
}

/** `2026-07-14`, `2026-07-16` → "Jul 14 – 16". */
export function formatDateRange({ from, to }: { from: string; to: string }, lang: string): string {
  return keep(
    'range',
    lang,
    () => new Intl.DateTimeFormat(lang, { month: 'short', day: 'numeric', timeZone: 'UTC' }),
  ).formatRange(atNoon(from), atNoon(to));
}

/** The local date, `2026-07-14`, on which a moment falls in a time zone. */
export function localDateOf(instant: string, timeZone: string): string {
  // Swedish writes dates as ISO does.
  return keep('iso', timeZone, () => new Intl.DateTimeFormat('sv', { timeZone })).format(new Date(instant));
}

/** `{amount: 12.5, currency: 'USD'}` → "$12.50". */
export function formatMoney({ amount, currency }: Money, lang: string): string {
  return keep(
    `money ${currency}`,
    lang,
    () => new Intl.NumberFormat(lang, { style: 'currency', currency }),
  ).format(amount);
}

/** `America/Los_Angeles` → "Pacific Time". */
export function formatZone(timeZone: string, lang: string): string {
  // Of today: a zone that changed its rules had another name once.
  const parts = keep(
    `zone ${timeZone}`,
    lang,
    () => new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: 'longGeneric' }),
  ).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

export function formatNumber(value: number, lang: string): string {
  return keep('number', lang, () => new Intl.NumberFormat(lang)).format(value);
}

export function pluralCategory(count: number, lang: string): Intl.LDMLPluralRule {
  return keep('plural', lang, () => new Intl.PluralRules(lang)).select(count);
}
