import { expect } from '@open-wc/testing';
import { DateTime } from 'luxon';
import { PROGRAMME_MARKETPLACES, type ProgrammeMarketplace } from '../../../mocks/programme/marketplaces.js';
import { calendarOf } from '../../../mocks/programme/public-holidays.js';
import { confirmBy, correctBy, withdrawsOn } from '../../../mocks/programme/registration.js';
import { isAfterWindow, localDate, returnWindow } from '../../../mocks/programme/return-window.js';
import { holidaysByLaw } from './holidays-by-law.js';

// Luxon and plain UTC arithmetic, because a polyfill of Temporal may be the browser's own Temporal.

const FIRST_YEAR = 2026;
const LAST_YEAR = 2035;
const DAY = 86_400_000;

/** The ten years, and the months after them in which the last deadlines end. */
const DAYS_AND_AFTER: readonly string[] = Array.from(
  { length: (Date.UTC(LAST_YEAR + 1, 2, 1) - Date.UTC(FIRST_YEAR, 0, 1)) / DAY },
  (_, index) => new Date(Date.UTC(FIRST_YEAR, 0, 1 + index)).toISOString().slice(0, 10),
);
const DAYS = DAYS_AND_AFTER.filter((date) => date < `${LAST_YEAR + 1}`);

const isWeekend = (date: string) => [0, 6].includes(new Date(date).getUTCDay());

const SHOPS = Object.entries(PROGRAMME_MARKETPLACES).map(([marketplace, { timeZone }]) => ({
  marketplace: marketplace as ProgrammeMarketplace,
  timeZone,
}));

/** The instant at which each of these days begins in a zone, in milliseconds, by Luxon. */
function beginningsIn(timeZone: string): number[] {
  return DAYS_AND_AFTER.map((date) => DateTime.fromISO(date, { zone: timeZone }).toMillis());
}

/** Instants of one local day: its first and last, one in its middle, every half hour of it where the clocks change. */
function instantsOf(first: number, end: number): string[] {
  const instants = [first, (first + end) / 2, end - 1];
  if (end - first !== DAY) for (let at = first; at < end; at += 1_800_000) instants.push(at);
  return instants.map(isoInstant);
}

const isoInstant = (millis: number) => new Date(millis).toISOString();

describe('every day of ten years', function () {
  // A quarter of a second each on a quiet machine; a busy one takes its time.
  this.timeout(60_000);

  it('has 3,652 days, 29 February 2028 and 2032 among them', () => {
    expect(DAYS).to.have.length(3652);
    expect(DAYS).to.include.members(['2026-01-01', '2028-02-29', '2032-02-29', '2035-12-31']);
  });

  for (const { marketplace, timeZone } of SHOPS) {
    it(`ends the return window with its last local day in ${marketplace} [S2, S8, E4]`, () => {
      const beginnings = beginningsIn(timeZone);
      const beginningOf = (index: number) => beginnings[index] ?? Number.NaN;
      const wrong: string[] = [];
      let clockChanges = 0;
      DAYS.forEach((date, index) => {
        const [first, end] = [beginningOf(index), beginningOf(index + 1)];
        if (end - first !== DAY) clockChanges += 1;
        for (const deliveredAt of instantsOf(first, end)) {
          for (const days of [30, 44]) {
            const { endsOn } = returnWindow({
              deliveredAt,
              timeZone,
              returnDays: 30,
              extensionDays: 14,
              extensionBase: 'window-end',
              liveRequestedAt: days === 44 ? [deliveredAt] : [],
            });
            if (endsOn !== DAYS_AND_AFTER[index + days]) {
              wrong.push(`delivered ${deliveredAt} (${date}), ${days} days: ${endsOn}`);
            }
          }
        }
        for (const endIndex of [index + 30, index + 44]) {
          const window = { endsOn: DAYS_AND_AFTER[endIndex] ?? '', timeZone, extended: false };
          const over = beginningOf(endIndex + 1);
          if (isAfterWindow(window, isoInstant(over - 1))) wrong.push(`${window.endsOn} is over too early`);
          if (!isAfterWindow(window, isoInstant(over))) wrong.push(`${window.endsOn} is over too late`);
        }
      });
      expect(wrong).to.deep.equal([]);
      expect(clockChanges, 'clock changes').to.be.greaterThan(0);
    });
  }

  for (const { marketplace, timeZone } of SHOPS) {
    it(`ends deadlines on the right working day in ${marketplace} [R3, R4, R7, R10]`, async () => {
      const calendar = await calendarOf(marketplace);
      const holidays = holidaysByLaw(marketplace, FIRST_YEAR, LAST_YEAR);
      const workingDays = DAYS_AND_AFTER.filter((date) => !isWeekend(date) && !holidays.has(date));
      let next = 0;

      const wrong: string[] = [];
      const beginnings = beginningsIn(timeZone);
      DAYS.forEach((date, index) => {
        if (!isWeekend(date) && calendar.isHoliday(date) !== holidays.has(date)) {
          wrong.push(`${date} is ${holidays.has(date) ? 'a holiday' : 'no holiday'} by law`);
        }
        const lastInstant = (beginnings[index + 1] ?? Number.NaN) - 1;
        const today = localDate(isoInstant(lastInstant), timeZone);
        // The first working day after this one is the first that counts.
        if (workingDays[next] === date) next += 1;
        const inFive = workingDays[next + 4];
        const inFifteen = workingDays[next + 14];
        if (correctBy(today, calendar) !== inFive) wrong.push(`5 after ${date} is not ${inFive}`);
        if (confirmBy(today, calendar) !== inFifteen) wrong.push(`15 after ${date} is not ${inFifteen}`);
        if (withdrawsOn(today, calendar) !== inFifteen) wrong.push(`withdrawal ${date}: not ${inFifteen}`);
      });
      expect(wrong).to.deep.equal([]);
    });
  }
});
