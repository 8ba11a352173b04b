import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { MARKETPLACE_CODES } from '../../../mocks/programme/marketplaces.js';
import { calendarOf } from '../../../mocks/programme/public-holidays.js';
import { isWorkingDay, workingDaysAfter, type Calendar } from '../../../mocks/programme/working-days.js';

const holidaysOn = (...days: string[]): Calendar => ({ isHoliday: (day) => days.includes(day) });
const NO_HOLIDAYS = holidaysOn();

const anyDay = fc
  .integer({ min: 0, max: 3651 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

describe('working days', () => {
  const days: readonly [string, string, boolean][] = [
    ['a Monday', '2026-06-15', true],
    ['a Friday', '2026-06-19', true],
    ['a Saturday', '2026-06-20', false],
    ['a Sunday', '2026-06-21', false],
    ['a holiday', '2026-06-17', false],
  ];
  for (const [what, day, expected] of days) {
    it(`${expected ? 'count' : 'leave out'} ${what} [R10]`, () => {
      expect(isWorkingDay(day, holidaysOn('2026-06-17'))).to.equal(expected);
    });
  }

  const rows: readonly [string, string, number, Calendar, string][] = [
    ['0 days after a Sunday are that Sunday', '2026-06-21', 0, NO_HOLIDAYS, '2026-06-21'],
    ['a day after a Monday is the Tuesday', '2026-06-15', 1, NO_HOLIDAYS, '2026-06-16'],
    ['a day after a Friday is the Monday', '2026-06-19', 1, NO_HOLIDAYS, '2026-06-22'],
    ['a day after a Saturday is the Monday', '2026-06-20', 1, NO_HOLIDAYS, '2026-06-22'],
    ['5 days are a week', '2026-06-15', 5, NO_HOLIDAYS, '2026-06-22'],
    ['15 days are three weeks', '2026-06-15', 15, NO_HOLIDAYS, '2026-07-06'],
    ['a holiday makes it a day more', '2026-06-15', 5, holidaysOn('2026-06-17'), '2026-06-23'],
    ['a holiday on a Saturday does not', '2026-06-15', 5, holidaysOn('2026-06-20'), '2026-06-22'],
    [
      'the event’s own day does not count, holiday or not',
      '2026-06-15',
      1,
      holidaysOn('2026-06-15'),
      '2026-06-16',
    ],
    ['a leap day is a day', '2028-02-28', 1, NO_HOLIDAYS, '2028-02-29'],
  ];
  for (const [what, day, count, calendar, expected] of rows) {
    it(`${what} [R10]`, () => {
      expect(workingDaysAfter(day, count, calendar)).to.equal(expected);
    });
  }

  it('end on a working day, with exactly so many of them passed [R10]', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), fc.array(anyDay), (day, count, holidays) => {
        const calendar = holidaysOn(...holidays);
        const end = workingDaysAfter(day, count, calendar);
        let passed = 0;
        for (let at = Date.parse(day) + 864e5; at <= Date.parse(end); at += 864e5) {
          if (isWorkingDay(new Date(at).toISOString().slice(0, 10), calendar)) passed += 1;
        }
        expect(passed).to.equal(count);
        expect(isWorkingDay(end, calendar)).to.equal(true);
      }),
    );
  });

  it('are whole, and never fewer than none [R10]', () => {
    for (const count of [-1, 1.5, Number.NaN, Infinity]) {
      expect(() => workingDaysAfter('2026-06-15', count, NO_HOLIDAYS)).to.throw(RangeError);
    }
  });

  it('say so where they are counted otherwise [R10]', () => {
    for (const count of [-1, 1.5]) {
      expect(() => workingDaysAfter('2026-06-15', count, NO_HOLIDAYS)).to.throw(/in whole numbers\.$/);
    }
  });
});

describe('public holidays', () => {
  // Each calendar is made once: whoever asks first has to see what went into it.
  const byLaw: readonly [Parameters<typeof calendarOf>[0], readonly string[], readonly string[]][] = [
    ['US', ['2026-11-11', '2028-11-10'], ['2026-07-07']],
    ['CA', ['2026-05-18', '2026-10-12', '2026-12-26'], ['2026-07-07']],
    ['UK', ['2026-08-31'], ['2026-01-02', '2026-08-03']],
    ['NL', ['2026-05-05'], ['2026-05-04']],
    ['ES', ['2026-12-25'], ['2033-12-26']],
    ['SE', ['2026-12-25'], ['2026-12-24']],
  ];
  for (const [marketplace, holidays, others] of byLaw) {
    it(`are those of the law in ${marketplace}, whatever the library leaves out or adds [R10]`, async () => {
      const calendar = await calendarOf(marketplace);
      for (const day of holidays) expect(calendar.isHoliday(day), day).to.equal(true);
      for (const day of others) expect(calendar.isHoliday(day), day).to.equal(false);
    });
  }

  it('are known in every marketplace: New Year’s Day, and not 7 July [R10]', async () => {
    for (const marketplace of MARKETPLACE_CODES) {
      const calendar = await calendarOf(marketplace);
      expect(calendar.isHoliday('2026-01-01'), marketplace).to.equal(true);
      expect(calendar.isHoliday('2026-07-07'), marketplace).to.equal(false);
    }
  });

  const rows: readonly [string, Parameters<typeof calendarOf>[0], string, boolean][] = [
    ['the day on which a Saturday’s holiday is kept, in the year before', 'US', '2027-12-31', true],
    ['Veterans Day', 'US', '2026-11-11', true],
    ['the Friday before a Veterans Day on a Saturday', 'US', '2028-11-10', true],
    ['the Monday after a Veterans Day on a Sunday', 'US', '2029-11-12', true],
    ['Victoria Day', 'CA', '2026-05-18', true],
    ['the day for Truth and Reconciliation', 'CA', '2026-09-30', true],
    ['Thanksgiving Day in Canada', 'CA', '2026-10-12', true],
    ['Remembrance Day', 'CA', '2026-11-11', true],
    ['Boxing Day in Canada', 'CA', '2028-12-26', true],
    ['the Monday after a Canada Day on a Sunday', 'CA', '2029-07-02', true],
    ['Liberation Day, in every year', 'NL', '2026-05-05', true],
    ['not the Monday after a Christmas Day on a Sunday in Spain', 'ES', '2033-12-26', false],
    ['the bank holidays of England', 'UK', '2026-08-31', true],
    ['not a day of the banks only', 'SE', '2026-12-24', false],
    ['not those of Scotland', 'UK', '2026-01-02', false],
    ['not the half holiday of a company on Christmas Eve', 'DE', '2026-12-24', false],
    ['not what only one of the states keeps', 'DE', '2026-11-01', false],
    ['Christmas Eve where the law makes it a whole one', 'PL', '2026-12-24', true],
  ];
  for (const [what, marketplace, day, expected] of rows) {
    it(`are ${what} [R10]`, async () => {
      expect((await calendarOf(marketplace)).isHoliday(day)).to.equal(expected);
    });
  }

  it('are the day itself alone: neither the day before nor the one after [R10]', async () => {
    const calendar = await calendarOf('FR');
    const around = ['2026-07-13', '2026-07-14', '2026-07-15'].map((day) => calendar.isHoliday(day));
    expect(around).to.deep.equal([false, true, false]);
  });

  it('are known of any year, each by its own rules [R10]', async () => {
    const calendar = await calendarOf('DE');
    const easterMondays = ['2026-04-06', '2027-03-29', '2028-04-17'];
    for (const day of easterMondays) expect(calendar.isHoliday(day), day).to.equal(true);
    expect(calendar.isHoliday('2027-04-06')).to.equal(false);
  });

  it('are computed once for each marketplace [R10]', async () => {
    expect(await calendarOf('DE')).to.equal(await calendarOf('DE'));
  });
});
