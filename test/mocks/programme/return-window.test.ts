import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  isAfterWindow,
  localDate,
  localDateAfter,
  returnWindow,
  type WindowFacts,
} from '../../../mocks/programme/return-window.js';
import { anyInstant, anyZone, ZONES } from './facts.js';

const LOS_ANGELES = 'America/Los_Angeles';

function windowFacts(change: Partial<WindowFacts> = {}): WindowFacts {
  return {
    deliveredAt: '2026-06-14T16:20:00Z',
    timeZone: LOS_ANGELES,
    returnDays: 30,
    extensionDays: 14,
    extensionBase: 'window-end',
    liveRequestedAt: [],
    ...change,
  };
}

/** Calendar days between two dates, counted on the calendar alone. */
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('return window', () => {
  const rows: readonly [string, string, string, string][] = [
    ['in the middle of a day', '2026-06-14T16:20:00Z', LOS_ANGELES, '2026-07-14'],
    ['late in the evening, next day in UTC', '2026-06-15T06:59:59Z', LOS_ANGELES, '2026-07-14'],
    ['at midnight in the shop', '2026-06-15T07:00:00Z', LOS_ANGELES, '2026-07-15'],
    ['at the same moment, in Berlin', '2026-06-15T06:59:59Z', 'Europe/Berlin', '2026-07-15'],
    ['before the clocks go back', '2026-10-10T19:00:00Z', LOS_ANGELES, '2026-11-09'],
    ['just after midnight, before the clocks go back', '2026-10-10T07:30:00Z', LOS_ANGELES, '2026-11-09'],
    ['in the hour that comes twice', '2026-11-01T09:30:00Z', LOS_ANGELES, '2026-12-01'],
    ['before a leap day', '2028-01-30T12:00:00Z', 'Europe/London', '2028-02-29'],
    ['in a year without one', '2027-01-30T12:00:00Z', 'Europe/London', '2027-03-01'],
    ['in December', '2026-12-15T12:00:00Z', 'Europe/Paris', '2027-01-14'],
  ];
  for (const [when, deliveredAt, timeZone, endsOn] of rows) {
    it(`ends 30 local days after a delivery ${when} [S2]`, () => {
      expect(returnWindow(windowFacts({ deliveredAt, timeZone }))).to.deep.equal({
        endsOn,
        timeZone,
        extended: false,
      });
    });
  }

  it('lies its parent’s return days after the local day of delivery, in every zone [S2]', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, fc.nat(400), (deliveredAt, timeZone, returnDays) => {
        const { endsOn } = returnWindow(windowFacts({ deliveredAt, timeZone, returnDays }));
        expect(daysBetween(localDate(deliveredAt, timeZone), endsOn)).to.equal(returnDays);
      }),
    );
  });

  it('is extended by exactly 14 calendar days, in every zone and on every day [S8]', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, anyInstant, (deliveredAt, timeZone, requestedAt) => {
        const plain = returnWindow(windowFacts({ deliveredAt, timeZone }));
        const extended = returnWindow(windowFacts({ deliveredAt, timeZone, liveRequestedAt: [requestedAt] }));
        expect(daysBetween(plain.endsOn, extended.endsOn)).to.equal(14);
        expect(extended.extended).to.equal(true);
      }),
    );
  });

  for (const timeZone of ZONES) {
    it(`is extended by 14 days across both clock changes and a leap day in ${timeZone} [S8]`, () => {
      for (const deliveredAt of ['2026-09-20T12:00:00Z', '2027-02-20T12:00:00Z', '2028-01-20T12:00:00Z']) {
        const plain = returnWindow(windowFacts({ deliveredAt, timeZone }));
        const extended = returnWindow(windowFacts({ deliveredAt, timeZone, liveRequestedAt: [deliveredAt] }));
        expect(daysBetween(plain.endsOn, extended.endsOn)).to.equal(14);
      }
    });
  }

  it('is extended once, however many requests follow, and not at all when none is left [S8]', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, fc.array(anyInstant), (deliveredAt, timeZone, liveRequestedAt) => {
        const one = returnWindow(windowFacts({ deliveredAt, timeZone, liveRequestedAt: [deliveredAt] }));
        const none = returnWindow(windowFacts({ deliveredAt, timeZone }));
        const many = returnWindow(windowFacts({ deliveredAt, timeZone, liveRequestedAt }));
        expect(many).to.deep.equal(liveRequestedAt.length > 0 ? one : none);
      }),
    );
  });

  it('can be counted from the day of the first request instead [S8]', () => {
    const facts = windowFacts({
      extensionBase: 'request-day',
      liveRequestedAt: ['2026-07-12T19:00:00Z', '2026-07-10T19:00:00Z'],
    });
    expect(returnWindow(facts).endsOn).to.equal('2026-07-24');
  });

  it('is never shortened by a request, whatever the extension is counted from [S8]', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyZone,
        fc.constantFrom('window-end' as const, 'request-day' as const),
        fc.array(anyInstant),
        (deliveredAt, timeZone, extensionBase, liveRequestedAt) => {
          const facts = windowFacts({ deliveredAt, timeZone, extensionBase });
          const { endsOn } = returnWindow({ ...facts, liveRequestedAt });
          expect(endsOn >= returnWindow(facts).endsOn).to.equal(true);
          expect(endsOn >= localDate(deliveredAt, timeZone)).to.equal(true);
        },
      ),
    );
  });

  it('is over when its last local day is over, not before [S2, E4]', () => {
    const window = { endsOn: '2026-11-08', timeZone: LOS_ANGELES, extended: false };
    expect(isAfterWindow(window, '2026-11-09T07:59:59Z')).to.equal(false);
    expect(isAfterWindow(window, '2026-11-09T08:00:00Z')).to.equal(true);
  });

  it('is over from the local day after its end, in every zone [S2, E4]', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, anyZone, (deliveredAt, now, timeZone) => {
        const window = returnWindow(windowFacts({ deliveredAt, timeZone }));
        expect(isAfterWindow(window, now)).to.equal(localDate(now, timeZone) > window.endsOn);
      }),
    );
  });
});

describe('local dates', () => {
  it('follow the zone, not UTC', () => {
    expect(localDate('2026-11-08T05:00:00Z', LOS_ANGELES)).to.equal('2026-11-07');
    expect(localDateAfter('2026-11-08T05:00:00Z', LOS_ANGELES, 2)).to.equal('2026-11-09');
  });
});
