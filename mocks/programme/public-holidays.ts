import { Temporal } from 'temporal-polyfill';
import { MARKETPLACES, type Marketplace } from './marketplaces.js';
import type { Calendar } from './working-days.js';

/** The part of a country whose days count, where the country leaves them to its parts. */
const PART_OF_COUNTRY: Partial<Record<Marketplace, string>> = {
  // Bank holidays differ between the nations of the United Kingdom; the marketplace's zone is England's.
  UK: 'ENG',
};

/** Days that the law names and the library does not, in the library's own grammar of rules. */
const ADDED: Partial<Record<Marketplace, Readonly<Record<string, string>>>> = {
  US: {
    // 5 U.S.C. 6103 and Executive Order 11582 move every federal holiday off the weekend, this one too.
    '11-11 and if sunday then next monday if saturday then previous friday': 'Veterans Day',
  },
  CA: {
    // The library leaves these to the provinces; federally they are general holidays (Canada Labour Code, s. 166).
    'monday before 05-25': 'Victoria Day',
    '09-30': 'National Day for Truth and Reconciliation',
    '2nd monday in October': 'Thanksgiving Day',
    '11-11': 'Remembrance Day',
    '12-26': 'Boxing Day',
    // Holidays Act, s. 2: when 1 July is a Sunday, 2 July is the legal holiday.
    '07-01 and if sunday then next monday': 'Canada Day',
  },
  NL: {
    // A holiday every year (Algemene termijnenwet, art. 3); every fifth is the custom of employers only.
    '05-05': 'Liberation Day',
  },
};

/** Rules of the library that do not hold for the whole country by law. */
const REMOVED: Partial<Record<Marketplace, readonly string[]>> = {
  // The Monday after a Sunday's holiday is each region's to replace (Real Decreto 2001/1983, art. 45).
  ES: ['substitutes 12-25 if sunday then next monday'],
};

const calendars = new Map<Marketplace, Calendar>();

/**
 * The nation-wide public holidays of a marketplace's country (R10): whole days only, any year.
 * Loads the library on demand, because it is big and few calls count working days.
 */
export async function calendarOf(marketplace: Marketplace): Promise<Calendar> {
  const { default: Holidays } = await import('date-holidays');
  const known = calendars.get(marketplace);
  if (known) return known;

  const { country } = MARKETPLACES[marketplace];
  const state = PART_OF_COUNTRY[marketplace];
  const holidays = new Holidays(
    { country, ...(state !== undefined && { state }) },
    // In UTC every day has 24 hours: a whole day then never looks cut short by a clock change.
    { types: ['public'], timezone: 'UTC' },
  );
  for (const [rule, name] of Object.entries(ADDED[marketplace] ?? {})) {
    if (!holidays.setHoliday(rule, name)) throw new Error(`The holiday rule cannot be read: ${rule}`);
  }
  for (const rule of REMOVED[marketplace] ?? []) {
    if (!holidays.unsetRule(rule)) throw new Error(`The library no longer has the holiday rule: ${rule}`);
  }

  const years = new Map<number, ReadonlySet<string>>();
  const daysOf = (year: number): ReadonlySet<string> => {
    const days = years.get(year) ?? new Set(holidays.getHolidays(year).flatMap(wholeDays));
    years.set(year, days);
    return days;
  };
  const calendar = { isHoliday: (day: string) => daysOf(Number(day.slice(0, 4))).has(day) };
  calendars.set(marketplace, calendar);
  return calendar;
}

/** The local dates that a holiday takes up from midnight to midnight: none of half a day, several of a long one. */
function wholeDays(holiday: { start: Date; end: Date }): string[] {
  const start = inUtc(holiday.start);
  const midnight = start.startOfDay();
  const end = inUtc(holiday.end);
  const days: string[] = [];
  let day = midnight.equals(start) ? midnight : midnight.add({ days: 1 });
  while (Temporal.ZonedDateTime.compare(day.add({ days: 1 }), end) <= 0) {
    days.push(day.toPlainDate().toString());
    day = day.add({ days: 1 });
  }
  return days;
}

function inUtc(date: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO('UTC');
}
