import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  formatDate,
  formatDateRange,
  formatMoney,
  formatNumber,
  formatZone,
  localDateOf,
  pluralCategory,
} from '../../src/messages/index.js';

const LANGS = ['en', 'en-GB', 'de', 'nl', 'pl', 'sv'] as const;
const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/St_Johns',
  'Europe/Berlin',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Marquesas',
] as const;

const FIRST_DAY = Temporal.PlainDate.from('1971-01-01');
const localDate = fc.nat({ max: 60_000 }).map((days) => FIRST_DAY.add({ days }).toString());
const instant = fc
  .integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2100, 0, 1) })
  .map((ms) => new Date(ms).toISOString());

// A formatter is kept for its tag: a private part makes one that no test before has asked for.
let tags = 0;
const unusedTag = (lang: string): string => `${lang}-x-test${(tags += 1)}`;

/** Runs what a browser would do in a zone: where none is named, Intl takes the browser's. */
function inBrowserZone<Value>(timeZone: string, run: () => Value): Value {
  const real = Intl.DateTimeFormat;
  Intl.DateTimeFormat = new Proxy(real, {
    construct: (Target, [lang, options]: [string, Intl.DateTimeFormatOptions?]) =>
      new Target(lang, { timeZone, ...options }),
  });
  try {
    return run();
  } finally {
    Intl.DateTimeFormat = real;
  }
}

describe('a local date', () => {
  it('is written as the language does', () => {
    expect(formatDate('2026-07-14', 'en')).to.equal('July 14, 2026');
    expect(formatDate('2026-07-14', 'en-GB')).to.equal('14 July 2026');
    expect(formatDate('2026-07-14', 'de')).to.equal('14. Juli 2026');
  });

  it('is the same calendar date in every zone that a browser can be in [S2]', () => {
    for (const zone of ZONES) {
      expect(inBrowserZone(zone, () => formatDate('2026-11-08', unusedTag('en')))).to.equal(
        'November 8, 2026',
      );
      const range = { from: '2026-11-01', to: '2026-11-08' };
      expect(inBrowserZone(zone, () => formatDateRange(range, unusedTag('en')))).to.match(/^Nov 1\s–\s8$/u);
    }
  });

  it('is proven against browsers that do differ', () => {
    const naive = (): string => new Intl.DateTimeFormat('en').format(new Date('2026-11-08T00:00:00Z'));
    expect(inBrowserZone('America/Los_Angeles', naive)).to.equal('11/7/2026');
    expect(inBrowserZone('Pacific/Kiritimati', naive)).to.equal('11/8/2026');
  });

  it('shows its own day and year, in every language', () => {
    fc.assert(
      fc.property(localDate, fc.constantFrom(...LANGS), (date, lang) => {
        const { day, year } = Temporal.PlainDate.from(date);
        const numbers = formatDate(date, lang).match(/\d+/g);
        expect(numbers).to.include(String(day));
        expect(numbers).to.include(String(year));
      }),
    );
  });
});

describe('the days between which a parcel comes', () => {
  const plain = (text: string): string => text.replace(/\s/gu, ' ');
  const ranges: readonly (readonly [lang: string, from: string, to: string, text: string])[] = [
    ['en', '2026-07-14', '2026-07-16', 'Jul 14 – 16'],
    ['en', '2026-07-30', '2026-08-02', 'Jul 30 – Aug 2'],
    ['en', '2026-12-30', '2027-01-02', 'Dec 30, 2026 – Jan 2, 2027'],
    ['en', '2026-07-14', '2026-07-14', 'Jul 14'],
    ['de', '2026-07-14', '2026-07-16', '14.–16. Juli'],
  ];
  for (const [lang, from, to, text] of ranges) {
    it(`are “${text}” from ${from} to ${to} [S15]`, () => {
      expect(plain(formatDateRange({ from, to }, lang))).to.equal(text);
    });
  }

  it('break nothing where an API gives them in the wrong order', () => {
    expect(formatDateRange({ from: '2026-07-16', to: '2026-07-14' }, 'en')).to.include('14');
  });
});

describe('the local date of a moment', () => {
  const moments: readonly (readonly [instant: string, zone: string, date: string, why: string])[] = [
    ['2026-07-14T06:59:59Z', 'America/Los_Angeles', '2026-07-13', 'the last second of a day'],
    ['2026-07-14T07:00:00Z', 'America/Los_Angeles', '2026-07-14', 'the first second of a day'],
    ['2026-07-14T23:30:00-07:00', 'America/Los_Angeles', '2026-07-14', 'a moment with its offset'],
    ['2026-07-14T18:30:00Z', 'Asia/Kolkata', '2026-07-15', 'a zone of half hours'],
    ['2026-07-14T10:00:00Z', 'Pacific/Kiritimati', '2026-07-15', 'the zone that is farthest ahead'],
    ['2026-03-08T07:59:59Z', 'America/Los_Angeles', '2026-03-07', 'the night before clocks go forward'],
    ['2026-03-09T06:59:59Z', 'America/Los_Angeles', '2026-03-08', 'a day of 23 hours, at its end'],
    ['2026-03-09T07:00:00Z', 'America/Los_Angeles', '2026-03-09', 'the day after a day of 23 hours'],
    ['2026-11-02T07:59:59Z', 'America/Los_Angeles', '2026-11-01', 'a day of 25 hours, at its end'],
    ['2026-11-02T08:00:00Z', 'America/Los_Angeles', '2026-11-02', 'the day after a day of 25 hours'],
    ['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25', 'the German day of 25 hours'],
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29', 'the last second before a day that never was'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31', 'the first second after a day that never was'],
    ['2024-02-29T12:00:00Z', 'UTC', '2024-02-29', 'a leap day'],
    ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01', 'a new year'],
    ['0026-07-07T16:30:00Z', 'UTC', '0026-07-07', 'a year that lost its century on the way'],
  ];
  for (const [moment, zone, date, why] of moments) {
    it(`is ${date} at ${moment} in ${zone}: ${why} [S2, S8]`, () => {
      expect(localDateOf(moment, zone)).to.equal(date);
      expect(Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString()).to.equal(date);
    });
  }

  it('is a date that can be written, past the last year of four digits as well', () => {
    const date = localDateOf('9999-12-31T23:30:00Z', 'Pacific/Kiritimati');
    expect(date).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(() => formatDate(date, 'en')).not.to.throw();
  });

  it('is Temporal’s at any moment in any zone [S2, S8]', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (moment, zone) => {
        const expected = Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
        expect(localDateOf(moment, zone)).to.equal(expected);
      }),
    );
  });
});

describe('the name of a zone', () => {
  it('is the one for the whole year, as the language has it', () => {
    expect(formatZone('America/Los_Angeles', 'en')).to.equal('Pacific Time');
    expect(formatZone('Europe/Berlin', 'en')).to.equal('Central European Time');
    expect(formatZone('Europe/Berlin', 'de')).to.equal('Mitteleuropäische Zeit');
  });
});

describe('amounts, numbers and plurals', () => {
  const plain = (text: string): string => text.replace(/\s/gu, ' ');

  it('are written as the language does, each with its currency [S16]', () => {
    expect(formatMoney({ amount: 12.5, currency: 'USD' }, 'en')).to.equal('$12.50');
    expect(formatMoney({ amount: 0, currency: 'USD' }, 'en')).to.equal('$0.00');
    expect(plain(formatMoney({ amount: 1234.5, currency: 'EUR' }, 'de'))).to.equal('1.234,50 €');
    expect(formatMoney({ amount: 12, currency: 'GBP' }, 'en')).to.equal('£12.00');
    expect(formatNumber(1000, 'en')).to.equal('1,000');
    expect(formatNumber(1000, 'de')).to.equal('1.000');
  });

  it('keep the letters and the sign of a currency together from right to left', () => {
    // The marks put the amount where Arabic has it, and keep the sign on its side of the letters.
    expect(formatMoney({ amount: 149.9, currency: 'USD' }, 'ar-u-nu-latn')).to.match(
      /^\u200f149\.90.US\$\u200e$/,
    );
  });

  it('follow the language’s own plural rules', () => {
    expect(pluralCategory(1, 'en')).to.equal('one');
    expect(pluralCategory(0, 'en')).to.equal('other');
    expect(pluralCategory(3, 'pl')).to.equal('few');
  });
});
