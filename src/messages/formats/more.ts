import type { Money } from '../../contract/scalars.js';
import { keep } from './kept.js';
import { atNoon } from './plain.js';

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
  const date = keep('iso', timeZone, () => new Intl.DateTimeFormat('sv', { timeZone })).format(
    new Date(instant),
  );
  // A year has four digits in a date, and fewer or more only in an answer that is broken.
  return date.padStart(10, '0').slice(-10);
}

/** `{amount: 12.5, currency: 'USD'}` → "$12.50". */
export function formatMoney({ amount, currency }: Money, lang: string): string {
  return (
    keep(`money ${currency}`, lang, () => new Intl.NumberFormat(lang, { style: 'currency', currency }))
      .format(amount)
      // From right to left, the `$` of `US$` would else change sides.
      .replace(/^\u200f.*/, '$&\u200e')
  );
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
