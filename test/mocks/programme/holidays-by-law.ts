import type { ProgrammeMarketplace } from '../../../mocks/programme/marketplaces.js';

// Written from each country's law and computed by plain arithmetic on UTC days: nothing here knows the library.

/** The days of one year on which one holiday is kept, ISO 8601. */
type Rule = (year: number) => string[];

const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 0;

const DAY = 86_400_000;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const weekday = (time: number) => new Date(time).getUTCDay();

const fixed =
  (month: number, day: number): Rule =>
  (year) => [isoDay(Date.UTC(year, month - 1, day))];

/** The first such weekday on or after a date. */
const onOrAfter =
  (which: number, month: number, day: number): Rule =>
  (year) => {
    const from = Date.UTC(year, month - 1, day);
    return [isoDay(from + ((which - weekday(from) + 7) % 7) * DAY)];
  };

const nth = (count: number, which: number, month: number) => onOrAfter(which, month, 1 + (count - 1) * 7);

/** The last such weekday before a date; the date may lie in the next month. */
const before = (which: number, month: number, day: number) => onOrAfter(which, month, day - 7);

/** Days after Easter Sunday, which the anonymous Gregorian computus gives. */
const easter =
  (days: number): Rule =>
  (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = Math.floor(b / 4);
    const e = b % 4;
    const f = Math.floor((b + 8) / 25);
    const g = Math.floor((b - f + 1) / 3);
    const h = (19 * a + b - d - g + 15) % 30;
    const i = Math.floor(c / 4);
    const k = c % 4;
    const l = (32 + 2 * e + 2 * i - h - k) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const month = Math.floor((h + l - 7 * m + 114) / 31);
    const day = ((h + l - 7 * m + 114) % 31) + 1;
    return [isoDay(Date.UTC(year, month - 1, day + days))];
  };

const GOOD_FRIDAY = easter(-2);
const EASTER_MONDAY = easter(1);
const ASCENSION = easter(39);
const WHIT_MONDAY = easter(50);

/** A weekend's holiday is kept on other days instead, counted from its own. */
const moved =
  (rule: Rule, from: { saturday?: number; sunday?: number }): Rule =>
  (year) =>
    rule(year).map((day) => {
      const time = Date.parse(day);
      const days = { [SATURDAY]: from.saturday, [SUNDAY]: from.sunday }[weekday(time)] ?? 0;
      return isoDay(time + days * DAY);
    });

/** 5 U.S.C. 6103(b): Saturday to the Friday before; Executive Order 11582: Sunday to the Monday after. */
const federal = (rule: Rule) => moved(rule, { saturday: -1, sunday: 1 });

const RULES: Record<ProgrammeMarketplace, readonly Rule[]> = {
  // 5 U.S.C. 6103(a). Inauguration Day is one in and around the capital only.
  US: [
    federal(fixed(1, 1)),
    nth(3, MONDAY, 1),
    nth(3, MONDAY, 2),
    before(MONDAY, 6, 1),
    federal(fixed(6, 19)),
    federal(fixed(7, 4)),
    nth(1, MONDAY, 9),
    nth(2, MONDAY, 10),
    federal(fixed(11, 11)),
    nth(4, THURSDAY, 11),
    federal(fixed(12, 25)),
  ],
  // Canada Labour Code, s. 166; Holidays Act, s. 2: Canada Day moves off a Sunday. For the others the day is the employer's.
  CA: [
    fixed(1, 1),
    GOOD_FRIDAY,
    before(MONDAY, 5, 25),
    moved(fixed(7, 1), { sunday: 1 }),
    nth(1, MONDAY, 9),
    fixed(9, 30),
    nth(2, MONDAY, 10),
    fixed(11, 11),
    fixed(12, 25),
    fixed(12, 26),
  ],
  // England: Banking and Financial Dealings Act 1971, sch. 1, and what is proclaimed under s. 1 each year.
  UK: [
    moved(fixed(1, 1), { saturday: 2, sunday: 1 }),
    GOOD_FRIDAY,
    EASTER_MONDAY,
    nth(1, MONDAY, 5),
    before(MONDAY, 6, 1),
    before(MONDAY, 9, 1),
    moved(fixed(12, 25), { saturday: 2, sunday: 2 }),
    moved(fixed(12, 26), { saturday: 2, sunday: 2 }),
  ],
  // The days that the laws of all sixteen states and Unity Treaty, art. 2(2), have in common.
  DE: [
    fixed(1, 1),
    GOOD_FRIDAY,
    EASTER_MONDAY,
    fixed(5, 1),
    ASCENSION,
    WHIT_MONDAY,
    fixed(10, 3),
    fixed(12, 25),
    fixed(12, 26),
  ],
  // Code du travail, art. L3133-1.
  FR: [
    fixed(1, 1),
    EASTER_MONDAY,
    fixed(5, 1),
    fixed(5, 8),
    ASCENSION,
    WHIT_MONDAY,
    fixed(7, 14),
    fixed(8, 15),
    fixed(11, 1),
    fixed(11, 11),
    fixed(12, 25),
  ],
  // Legge 260/1949 as amended; 4 October by legge 151/2025, from 2026 on.
  IT: [
    fixed(1, 1),
    fixed(1, 6),
    EASTER_MONDAY,
    fixed(4, 25),
    fixed(5, 1),
    fixed(6, 2),
    fixed(8, 15),
    fixed(10, 4),
    fixed(11, 1),
    fixed(12, 8),
    fixed(12, 25),
    fixed(12, 26),
  ],
  // Real Decreto 2001/1983, art. 45. A Sunday's Monday and Maundy Thursday are the regions' to replace.
  ES: [
    fixed(1, 1),
    fixed(1, 6),
    GOOD_FRIDAY,
    fixed(5, 1),
    fixed(8, 15),
    fixed(10, 12),
    fixed(11, 1),
    fixed(12, 6),
    fixed(12, 8),
    fixed(12, 25),
  ],
  // Algemene termijnenwet, art. 3(1). Good Friday is only treated like one, for deadlines in laws (art. 3(2)).
  NL: [
    fixed(1, 1),
    EASTER_MONDAY,
    moved(fixed(4, 27), { sunday: -1 }),
    fixed(5, 5),
    ASCENSION,
    WHIT_MONDAY,
    fixed(12, 25),
    fixed(12, 26),
  ],
  // Lag (1989:253) om allmänna helgdagar. The eves of Midsummer, Christmas and the New Year are none.
  SE: [
    fixed(1, 1),
    fixed(1, 6),
    GOOD_FRIDAY,
    EASTER_MONDAY,
    fixed(5, 1),
    ASCENSION,
    fixed(6, 6),
    onOrAfter(SATURDAY, 6, 20),
    onOrAfter(SATURDAY, 10, 31),
    fixed(12, 25),
    fixed(12, 26),
  ],
  // Ustawa o dniach wolnych od pracy (1951); 24 December since 2025.
  PL: [
    fixed(1, 1),
    fixed(1, 6),
    EASTER_MONDAY,
    fixed(5, 1),
    fixed(5, 3),
    easter(60),
    fixed(8, 15),
    fixed(11, 1),
    fixed(11, 11),
    fixed(12, 24),
    fixed(12, 25),
    fixed(12, 26),
  ],
  // Arrêté royal of 18 April 1974. Each employer sets the day for a weekend's holiday.
  BE: [
    fixed(1, 1),
    EASTER_MONDAY,
    fixed(5, 1),
    ASCENSION,
    WHIT_MONDAY,
    fixed(7, 21),
    fixed(8, 15),
    fixed(11, 1),
    fixed(11, 11),
    fixed(12, 25),
  ],
  // Organisation of Working Time Act 1997, sch. 2, with St Brigid’s Day since 2023. None moves off a weekend by law.
  IE: [
    fixed(1, 1),
    (year) => (weekday(Date.UTC(year, 1, 1)) === FRIDAY ? fixed(2, 1)(year) : nth(1, MONDAY, 2)(year)),
    fixed(3, 17),
    EASTER_MONDAY,
    nth(1, MONDAY, 5),
    nth(1, MONDAY, 6),
    nth(1, MONDAY, 8),
    before(MONDAY, 11, 1),
    fixed(12, 25),
    fixed(12, 26),
  ],
};

/** The public holidays of a marketplace in some years, the neighbouring ones included: a day can move across New Year. */
export function holidaysByLaw(marketplace: ProgrammeMarketplace, first: number, last: number): Set<string> {
  const years = Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index);
  return new Set(years.flatMap((year) => RULES[marketplace].flatMap((rule) => rule(year))));
}
