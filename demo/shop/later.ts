import { Temporal } from 'temporal-polyfill';

/** An instant so many calendar days later, at the same time of day in a zone. */
export function daysLater(instant: string, days: number, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).add({ days }).toInstant().toString();
}

/** The calendar day of an instant in a zone, `2026-06-16`. */
export function dayOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
