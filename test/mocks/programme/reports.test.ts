import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { KEEP_RATE_BENCHMARK, keepRate } from '../../../mocks/programme/keep-rate.js';
import {
  byOrderItem,
  isInPeriod,
  type OrderItemOutcome,
  type PartOrderFacts,
  type Period,
} from '../../../mocks/programme/part-orders.js';
import { dispatchedPartOrders, preventedReturns } from '../../../mocks/programme/reports.js';
import { vatReport } from '../../../mocks/programme/vat-report.js';
import {
  anyOutcomes,
  anyPartOrders,
  anySummerDay,
  anySummerInstant,
  outcome,
  partOrder,
} from './part-order-facts.js';

/** The window of {@link outcome} has its last day, then it is over. */
const LAST_DAY = '2026-07-29T06:59:59Z';
const WINDOW_OVER = '2026-07-29T07:00:00Z';

const anyPeriod = fc.record({
  from: fc.option(anySummerDay, { nil: undefined }),
  to: fc.option(anySummerDay, { nil: undefined }),
});
const undelivered = { dispatchedAt: undefined, deliveredAt: undefined, status: 'confirmed' } as const;

describe('the period of a report', () => {
  const rows: readonly [Period, boolean][] = [
    [{}, true],
    [{ from: '2026-07-31', to: '2026-07-31' }, true],
    [{ from: '2026-07-31' }, true],
    [{ to: '2026-07-31' }, true],
    [{ from: '2026-08-01' }, false],
    [{ to: '2026-07-30' }, false],
    [{ from: '2026-08-01', to: '2026-07-30' }, false],
  ];
  for (const [period, inside] of rows) {
    const days = `${period.from ?? 'the beginning'} to ${period.to ?? 'the end'}`;
    it(`from ${days} ${inside ? 'holds' : 'does not hold'} the evening of 31 July in the order’s zone [O4, O5]`, () => {
      expect(isInPeriod('2026-08-01T06:59:59Z', 'America/Los_Angeles', period)).to.equal(inside);
    });
  }
});

describe('the part orders of an item', () => {
  it('count as neither returned nor out of their window where nothing is known of the parent [O5, O6]', () => {
    const order = partOrder();
    expect(byOrderItem([order], [], WINDOW_OVER)).to.deep.equal([
      { orderId: '113-1', itemId: '1', partOrders: [order], windowEnded: false, returned: false },
    ]);
  });
});

describe('dispatched part orders', () => {
  it('are counted by local month, the months between without any included [O5]', () => {
    const report = dispatchedPartOrders([
      partOrder({ dispatchedAt: '2027-02-03T12:00:00Z', quantity: 4 }),
      partOrder({ dispatchedAt: '2026-12-01T07:59:59Z' }),
      partOrder({ dispatchedAt: '2026-12-01T08:00:00Z', quantity: 2 }),
      partOrder({ dispatchedAt: '2026-12-31T23:59:59Z', timeZone: 'Europe/Berlin' }),
      partOrder(undelivered),
    ]);
    expect(report).to.deep.equal({
      orders: 4,
      packs: 8,
      months: [
        { month: '2026-11', orders: 1, packs: 1 },
        { month: '2026-12', orders: 1, packs: 2 },
        { month: '2027-01', orders: 1, packs: 1 },
        { month: '2027-02', orders: 1, packs: 4 },
      ],
    });
    const apart = ['2026-11-15T12:00:00Z', '2027-02-03T12:00:00Z'].map((dispatchedAt) =>
      partOrder({ dispatchedAt }),
    );
    expect(dispatchedPartOrders(apart).months.map(({ orders }) => orders)).to.deep.equal([1, 0, 0, 1]);
  });

  it('count one that was delivered with no dispatch on record, and one that got lost [O5]', () => {
    const delivered = partOrder({ dispatchedAt: undefined });
    expect(dispatchedPartOrders([delivered, partOrder({ status: 'not-received' })]).orders).to.equal(2);
  });

  it('are none without a dispatch in the period [O5]', () => {
    const nothing = { orders: 0, packs: 0, months: [] };
    expect(dispatchedPartOrders([])).to.deep.equal(nothing);
    expect(dispatchedPartOrders([partOrder()], { to: '2026-07-01' })).to.deep.equal(nothing);
    expect(dispatchedPartOrders([partOrder()], { from: '2026-07-02', to: '2026-07-02' }).orders).to.equal(1);
  });

  it('add up to their months, which have no gap, for any orders and period [O5]', () => {
    fc.assert(
      fc.property(anyPartOrders, anyPeriod, (partOrders, period) => {
        const { orders, packs, months } = dispatchedPartOrders(partOrders, period);
        expect(orders).to.be.at.most(partOrders.length);
        expect(months.reduce((sum, month) => sum + month.orders, 0)).to.equal(orders);
        expect(months.reduce((sum, month) => sum + month.packs, 0)).to.equal(packs);
        const numbers = months.map(({ month }) => Number(month.slice(5)));
        expect(numbers.every((number, index) => number === (numbers[0] ?? 0) + index)).to.equal(true);
        expect(dispatchedPartOrders(partOrders.toReversed(), period).months).to.deep.equal(months);
      }),
    );
  });
});

describe('the VAT report', () => {
  it('shows each dispatched part order with a VAT-inclusive total of 0 [O4, S16]', () => {
    const report = vatReport(
      [
        partOrder({ requestId: 'P-3', currency: 'EUR', timeZone: 'Europe/Berlin', quantity: 2 }),
        partOrder({ requestId: 'P-2' }),
        partOrder({ requestId: 'P-1', ...undelivered }),
        partOrder({ requestId: 'P-4', dispatchedAt: '2026-07-01T20:00:00Z' }),
        partOrder({ requestId: 'P-5', dispatchedAt: '2026-08-01T20:00:00Z' }),
      ],
      { from: '2026-07-01', to: '2026-07-31' },
    );
    const row = { orderId: '113-1', dispatchedOn: '2026-07-02', quantity: 1, taxComputed: false };
    expect(report).to.deep.equal({
      rows: [
        { ...row, requestId: 'P-4', dispatchedOn: '2026-07-01', total: { amount: 0, currency: 'USD' } },
        { ...row, requestId: 'P-2', total: { amount: 0, currency: 'USD' } },
        { ...row, requestId: 'P-3', quantity: 2, total: { amount: 0, currency: 'EUR' } },
      ],
      totals: [
        { amount: 0, currency: 'EUR' },
        { amount: 0, currency: 'USD' },
      ],
    });
  });

  it('holds the same orders as the report of dispatches, and a total of 0 for each currency [O4]', () => {
    fc.assert(
      fc.property(anyPartOrders, anyPeriod, (partOrders, period) => {
        const { rows, totals } = vatReport(partOrders, period);
        expect(rows.length).to.equal(dispatchedPartOrders(partOrders, period).orders);
        expect([...rows.map(({ total }) => total), ...totals].every(({ amount }) => amount === 0)).to.equal(
          true,
        );
        expect(totals.map(({ currency }) => currency)).to.deep.equal(
          [...new Set(rows.map(({ total }) => total.currency))].toSorted(),
        );
        expect(vatReport(partOrders.toReversed(), period)).to.deep.equal({ rows, totals });
      }),
    );
  });
});

describe('prevented returns', () => {
  interface Row {
    what: string;
    orders: Partial<PartOrderFacts>[];
    parent?: Partial<OrderItemOutcome>;
    now?: string;
    count: number;
    open?: number;
  }
  const rows: readonly Row[] = [
    { what: 'a part ordered after a return reason was ticked', orders: [{}], count: 1 },
    { what: 'a part ordered elsewhere', orders: [{ touchpoint: 'order' }], count: 0 },
    {
      what: 'a part ordered elsewhere and answered with keep',
      orders: [{ touchpoint: 'help', kept: true }],
      count: 1,
    },
    {
      what: 'a part ordered elsewhere and answered with no',
      orders: [{ touchpoint: 'help', kept: false }],
      count: 0,
    },
    { what: 'a cancelled part order', orders: [{ status: 'cancelled' }], count: 0 },
    {
      what: 'a part that is still on its way',
      orders: [{ status: 'dispatched', deliveredAt: undefined }],
      count: 1,
    },
    {
      what: 'a parent that went back',
      orders: [{}],
      parent: { returnedAt: '2026-07-20T12:00:00Z' },
      count: 0,
    },
    {
      what: 'a parent that went back on the last evening',
      orders: [{}],
      parent: { returnedAt: LAST_DAY },
      count: 0,
    },
    {
      what: 'a parent that went back after its window',
      orders: [{}],
      parent: { returnedAt: WINDOW_OVER },
      count: 1,
    },
    { what: 'a window that has its last minute', orders: [{}], now: LAST_DAY, count: 0, open: 1 },
    {
      what: 'a return from a window that is open',
      orders: [{}],
      parent: { returnedAt: LAST_DAY },
      now: LAST_DAY,
      count: 0,
    },
    {
      what: 'several parts for one item',
      orders: [{}, { kept: true }, { touchpoint: 'email', kept: true }],
      count: 1,
    },
    { what: 'parts for two items of one order', orders: [{}, { itemId: '2' }], count: 1, open: 1 },
  ];
  for (const { what, orders, parent = {}, now = WINDOW_OVER, count, open = 0 } of rows) {
    it(`are ${count}, with ${open} open, for ${what} [O5]`, () => {
      const partOrders = orders.map((change, index) => partOrder({ requestId: `P-${index}`, ...change }));
      expect(preventedReturns(partOrders, [outcome(parent)], now)).to.deep.include({ count, open });
    });
  }

  it('name the item, the part orders that count, and the end of the window [O5]', () => {
    const partOrders = [
      partOrder({ requestId: 'P-3', requestedAt: '2026-07-03T12:00:00Z' }),
      partOrder({ requestId: 'P-2', touchpoint: 'order' }),
      partOrder({ requestId: 'P-1', itemId: '2' }),
      partOrder({ requestId: 'P-4' }),
    ];
    expect(preventedReturns(partOrders, [outcome()], WINDOW_OVER).orderItems).to.deep.equal([
      {
        orderId: '113-1',
        itemId: '1',
        requestIds: ['P-4', 'P-3'],
        windowEndsOn: '2026-07-28',
        state: 'prevented',
      },
      // Nothing is known of the second parent's window: it is not counted before that is over.
      { orderId: '113-1', itemId: '2', requestIds: ['P-1'], state: 'open' },
    ]);
  });

  it('never exceed the order items, nor become fewer by waiting, in whatever order they come [O5]', () => {
    fc.assert(
      fc.property(anyPartOrders, anyOutcomes, anySummerInstant, (partOrders, outcomes, now) => {
        const report = preventedReturns(partOrders, outcomes, now);
        const items = new Set(partOrders.map(({ orderId, itemId }) => `${orderId}:${itemId}`));
        expect(report.count + report.open).to.equal(report.orderItems.length);
        expect(report.orderItems.length).to.be.at.most(items.size);
        const later = preventedReturns(partOrders, outcomes, '2027-01-01T00:00:00Z');
        expect(later.count).to.be.at.least(report.count);
        const turned = preventedReturns(partOrders.toReversed(), outcomes.toReversed(), now);
        expect(turned).to.deep.equal(report);
      }),
    );
  });
});

describe('the keep rate', () => {
  interface Row {
    what: string;
    orders: Partial<PartOrderFacts>[];
    parent?: Partial<OrderItemOutcome>;
    now?: string;
    kept: number;
    of: number;
  }
  const rows: readonly Row[] = [
    { what: 'who kept it to the end of the window', orders: [{}], kept: 1, of: 1 },
    { what: 'whose window is open and who has not answered', orders: [{}], now: LAST_DAY, kept: 0, of: 0 },
    { what: 'who answered keep in an open window', orders: [{ kept: true }], now: LAST_DAY, kept: 1, of: 1 },
    { what: 'who answered no in an open window', orders: [{ kept: false }], now: LAST_DAY, kept: 0, of: 1 },
    { what: 'who answered no and did not send it back', orders: [{ kept: false }], kept: 0, of: 1 },
    {
      what: 'who answered keep and sent it back',
      orders: [{ kept: true }],
      parent: { returnedAt: LAST_DAY },
      kept: 0,
      of: 1,
    },
    {
      what: 'who sent it back',
      orders: [{}],
      parent: { returnedAt: '2026-07-10T12:00:00Z' },
      kept: 0,
      of: 1,
    },
    { what: 'who never got the part', orders: [{ status: 'not-received' }], kept: 0, of: 0 },
    {
      what: 'whose part is on its way',
      orders: [{ status: 'dispatched', deliveredAt: undefined }],
      kept: 0,
      of: 0,
    },
    { what: 'who cancelled', orders: [{ status: 'cancelled' }], kept: 0, of: 0 },
    {
      what: 'whom the second part helped',
      orders: [{ kept: true, requestedAt: '2026-07-08T12:00:00Z' }, { kept: false }],
      kept: 1,
      of: 1,
    },
    {
      what: 'whom the second part did not help either',
      orders: [{ kept: false, requestedAt: '2026-07-08T12:00:00Z' }, { kept: true }],
      kept: 0,
      of: 1,
    },
    {
      what: 'who answered for the first of two parts only',
      orders: [{ requestedAt: '2026-07-08T12:00:00Z' }, { kept: false }],
      kept: 0,
      of: 1,
    },
  ];
  for (const { what, orders, parent = {}, now = WINDOW_OVER, kept, of } of rows) {
    it(`is ${kept} of ${of} for a shopper ${what} [O6]`, () => {
      const partOrders = orders.map((change, index) => partOrder({ requestId: `P-${index}`, ...change }));
      expect(keepRate(partOrders, [outcome(parent)], now)).to.deep.equal({
        kept,
        of,
        rate: of === 0 ? null : kept / of,
        benchmark: 0.71,
      });
    });
  }

  it('stands beside the 71 % of February 2026, unrounded [S17, O6]', () => {
    const partOrders = [true, true, false].map((kept, index) =>
      partOrder({ requestId: `P-${index}`, itemId: `${index}`, kept }),
    );
    const { rate, benchmark } = keepRate(partOrders, [], LAST_DAY);
    expect(rate).to.equal(2 / 3);
    expect(benchmark).to.equal(KEEP_RATE_BENCHMARK);
    expect(KEEP_RATE_BENCHMARK).to.equal(0.71);
  });

  it('is between 0 and 1 or null, counts no shopper twice, and does not hang on the order [O6]', () => {
    fc.assert(
      fc.property(anyPartOrders, anyOutcomes, anySummerInstant, (partOrders, outcomes, now) => {
        const report = keepRate(partOrders, outcomes, now);
        const received = partOrders.filter(({ status }) => status === 'delivered');
        const shoppers = new Set(received.map(({ orderId, itemId }) => `${orderId}:${itemId}`));
        expect(report.of).to.be.at.most(shoppers.size);
        expect(report.kept).to.be.at.most(report.of);
        if (report.of === 0) expect(report.rate).to.equal(null);
        else expect(report.rate).to.be.within(0, 1);
        const turned = keepRate(partOrders.toReversed(), outcomes.toReversed(), now);
        expect(turned).to.deep.equal(report);
      }),
    );
  });
});
