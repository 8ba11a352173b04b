import { Temporal } from 'temporal-polyfill';

/** The public holidays of one place (R10). */
export interface Calendar {
  /** Whether a local day (ISO 8601 date) is a public holiday. */
  isHoliday(day: string): boolean;
}

/** Whether a local day is a working day: Monday to Friday, and no public holiday (R10). */
export function isWorkingDay(day: string, calendar: Calendar): boolean {
  return isWorkingDate(Temporal.PlainDate.from(day), calendar);
}

/**
 * The local day that lies so many working days after another, which itself does not count (R10).
 * After 0 working days it is that day itself, a working day or not. Throws on a count that is no whole number.
 */
export function workingDaysAfter(day: string, count: number, calendar: Calendar): string {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError('Working days are counted in whole numbers.');
  let date = Temporal.PlainDate.from(day);
  for (let left = count; left > 0;) {
    date = date.add({ days: 1 });
    if (isWorkingDate(date, calendar)) left -= 1;
  }
  return date.toString();
}

function isWorkingDate(date: Temporal.PlainDate, calendar: Calendar): boolean {
  return date.dayOfWeek <= 5 && !calendar.isHoliday(date.toString());
}
