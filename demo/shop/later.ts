import { Temporal } from 'temporal-polyfill';

/** An instant so many calendar days later, at the same time of day in a zone. */
export function daysLater(instant: string, days: number, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).add({ days }).toInstant().toString();
}

/** The calendar day of an instant in a zone, `2026-06-16`. */
export function dayOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The instant at which a local day's business begins in a zone: 10 in the morning. */
export function morningOf(day: string, timeZone: string): string {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone, plainTime: '10:00' })
    .toInstant()
    .toString();
}

/** The local day so many days after another. */
export function dayAfter(day: string, days = 1): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** An instant moved to another local day, at the same time of day in a zone. */
export function onDay(instant: string, day: string, timeZone: string): string {
  const plainTime = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime();
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime }).toInstant().toString();
}
