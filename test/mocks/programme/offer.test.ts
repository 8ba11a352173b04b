import { expect } from '@open-wc/testing';
import 'date-holidays';
import * as fc from 'fast-check';
import { arrivalOf, type FulfilmentMethod } from '../../../mocks/programme/arrival.js';
import {
  choosableQuantity,
  isOffered,
  listedParts,
  requestsLeft,
  stockLevel,
  type PartFacts,
} from '../../../mocks/programme/parts-offer.js';
import { ELIGIBILITY_RULES, type EligibilityRule } from '../../../mocks/programme/rules.js';
import {
  decideReturn,
  returnFallback,
  type ReturnFacts,
} from '../../../mocks/programme/whole-item-return.js';
import { anyInstant, anyPart, anyZone, partFacts } from './facts.js';

describe('parts offer', () => {
  const levels: readonly [number, string][] = [
    [0, 'out'],
    [1, 'low'],
    [3, 'low'],
    [4, 'available'],
  ];
  for (const [stock, level] of levels) {
    it(`calls a stock of ${stock} ${level} where low begins at 3 [S10]`, () => {
      expect(stockLevel(partFacts({ stock }), '2026-06-16')).to.equal(level);
    });
  }

  const gone: readonly [string, Partial<PartFacts>, string][] = [
    ['more of which comes tomorrow', { expectedOn: '2026-06-17' }, 'expected'],
    ['more of which comes today', { expectedOn: '2026-06-16' }, 'expected'],
    ['more of which was to come yesterday', { expectedOn: '2026-06-15' }, 'out'],
    ['that is made no more', { discontinued: true }, 'discontinued'],
    [
      'that is made no more, whatever was expected',
      { discontinued: true, expectedOn: '2026-06-20' },
      'discontinued',
    ],
  ];
  for (const [what, change, level] of gone) {
    it(`calls a part without stock ${what} ${level}, and with stock as it calls any other [S10]`, () => {
      expect(stockLevel(partFacts({ stock: 0, ...change }), '2026-06-16')).to.equal(level);
      expect(stockLevel(partFacts({ stock: 9, ...change }), '2026-06-16')).to.equal('available');
    });
  }

  it('lists every part that was not taken out while one can be asked for, and says of which more comes when none is left [S10, E10, E11]', () => {
    const parts = [
      partFacts({ partId: 'there' }),
      partFacts({ partId: 'at its limit', liveRequests: 2 }),
      partFacts({ partId: 'out', stock: 0 }),
      partFacts({ partId: 'expected', stock: 0, expectedOn: '2026-06-20' }),
      partFacts({ partId: 'discontinued', stock: 0, discontinued: true }),
      partFacts({ partId: 'taken out', takenOut: true }),
      partFacts({ partId: 'taken out, expected', takenOut: true, stock: 0, expectedOn: '2026-06-20' }),
    ];
    const listed = (rule?: EligibilityRule) =>
      listedParts(parts, rule, '2026-06-16').map(({ partId }) => partId);
    expect(listed()).to.deep.equal(['there', 'at its limit', 'out', 'expected', 'discontinued']);
    expect(listed('E11')).to.deep.equal(['expected', 'discontinued']);
    for (const rule of ELIGIBILITY_RULES.filter((other) => other !== 'E11')) {
      expect(listed(rule), rule).to.deep.equal([]);
    }
  });

  it('leaves out what is taken out, out of stock, or at its limit [S10, E9, E10, E11]', () => {
    expect(isOffered(partFacts())).to.equal(true);
    expect(isOffered(partFacts({ takenOut: true }))).to.equal(false);
    expect(isOffered(partFacts({ stock: 0 }))).to.equal(false);
    expect(isOffered(partFacts({ liveRequests: 2 }))).to.equal(false);
  });

  it('lets the shopper choose as many as one request may hold, and as there are [S10, E10]', () => {
    const choosable = (stock: number, maxQuantity: number) =>
      choosableQuantity(partFacts({ stock, maxQuantity }));
    expect(choosable(10, 4)).to.equal(4);
    expect(choosable(3, 4)).to.equal(3);
    // Of a part that is gone one is shown all the same, for it cannot be chosen.
    expect(choosable(0, 4)).to.equal(1);
  });

  it('never leaves fewer than no requests, and lets nobody choose more than there is [S10, E10]', () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        expect(requestsLeft(part)).to.be.at.least(0).and.at.most(part.orderLimit);
        fc.pre(isOffered(part));
        expect(choosableQuantity(part)).to.be.at.least(1).and.at.most(Math.min(part.stock, part.maxQuantity));
      }),
    );
  });
});

describe('arrival', () => {
  const rows: readonly [FulfilmentMethod[], string, string][] = [
    [['platform'], '2026-06-18', '2026-06-20'],
    [['merchant'], '2026-06-21', '2026-06-25'],
    [['merchant', 'platform'], '2026-06-18', '2026-06-25'],
  ];
  for (const [methods, from, to] of rows) {
    it(`of a part sent by ${methods.join(' and ')} is from ${from} to ${to} [S15]`, () => {
      expect(arrivalOf(methods, '2026-06-17T06:00:00Z', 'America/Los_Angeles')).to.deep.equal({ from, to });
    });
  }
});

describe('whole-item return', () => {
  const facts = (change: Partial<ReturnFacts> = {}): ReturnFacts => ({
    now: '2026-06-16T17:00:00Z',
    timeZone: 'America/Los_Angeles',
    window: { endsOn: '2026-07-14', timeZone: 'America/Los_Angeles', extended: false },
    returned: false,
    price: { amount: 16.1, currency: 'USD' },
    quantity: 3,
    dropOffDays: 14,
    returnCost: 4.5,
    refundDays: { from: 5, to: 8 },
    ...change,
  });

  it('refunds every unit and can be handed in for 14 days [S12]', () => {
    expect(decideReturn(facts())).to.deep.equal({
      possible: true,
      refund: { amount: 48.3, currency: 'USD' },
      dropOffBy: '2026-06-30',
      cost: { amount: 4.5, currency: 'USD' },
      refundArrival: { from: '2026-06-21', to: '2026-06-24' },
    });
  });

  it('is told as it was decided where it is possible [S12]', () => {
    const decision = decideReturn(facts());
    expect(returnFallback(decision)).to.deep.equal(decision);
  });

  const arrivals: readonly [now: string, timeZone: string, from: string, to: string][] = [
    ['2026-06-16T17:00:00Z', 'America/Los_Angeles', '2026-06-21', '2026-06-24'],
    // Still the 16th in Los Angeles, the 17th in Berlin.
    ['2026-06-17T05:00:00Z', 'America/Los_Angeles', '2026-06-21', '2026-06-24'],
    ['2026-06-17T05:00:00Z', 'Europe/Berlin', '2026-06-22', '2026-06-25'],
  ];
  for (const [now, timeZone, from, to] of arrivals) {
    it(`has the money there 5 to 8 days after handing in, local days in ${timeZone}: ${now} [S12]`, () => {
      expect(returnFallback(decideReturn(facts({ now, timeZone }))).refundArrival).to.deep.equal({
        from,
        to,
      });
    });
  }

  const refused: readonly [string, Partial<ReturnFacts>, string][] = [
    ['not-delivered', { window: undefined }, 'S2'],
    ['return-window-closed', { now: '2026-07-15T07:00:00Z' }, 'S12, E4'],
    ['already-returned', { returned: true }, 'E5'],
    ['already-returned', { returned: true, now: '2026-09-15T07:00:00Z' }, 'E5'],
  ];
  for (const [why, change, rules] of refused) {
    it(`is not possible when ${why.replaceAll('-', ' ')} [${rules}]`, () => {
      const decision = decideReturn(facts(change));
      expect(decision).to.deep.equal({ possible: false, why });
      expect(returnFallback(decision)).to.deep.equal({ possible: false });
    });
  }

  it('stays possible up to the end of an extended window [S12, S13]', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (now, timeZone) => {
        const window = { endsOn: now.slice(0, 10), timeZone, extended: true };
        const { possible } = decideReturn(facts({ now, timeZone, window }));
        // By its parts: how a language writes a day differs from browser to browser.
        const format = new Intl.DateTimeFormat('en', {
          timeZone,
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
        });
        const parts = new Map(format.formatToParts(new Date(now)).map(({ type, value }) => [type, value]));
        const local = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
        expect(possible).to.equal(local <= window.endsOn);
      }),
    );
  });
});
