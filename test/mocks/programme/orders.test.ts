import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { accountHealth, type OrdinaryOrderFacts } from '../../../mocks/programme/account-health.js';
import { statusOfNewRequest } from '../../../mocks/programme/order-confirmation.js';
import type { PartOrderFacts } from '../../../mocks/programme/part-orders.js';
import { canAdvance, type RequestStatus } from '../../../mocks/programme/part-request.js';
import { stockAlerts } from '../../../mocks/programme/stock-alerts.js';
import { anyZone } from './facts.js';
import { anyPartOrders, anySummerDay, anySummerInstant, partOrder } from './part-order-facts.js';

describe('a new part order', () => {
  it('waits for the seller, or is confirmed where that is automatic [O1]', () => {
    expect(statusOfNewRequest('by-hand')).to.equal('requested');
    expect(statusOfNewRequest('automatic')).to.equal('confirmed');
  });
});

describe('the steps of a part order', () => {
  const rows: readonly [RequestStatus, RequestStatus, boolean][] = [
    ['requested', 'confirmed', true],
    ['confirmed', 'dispatched', true],
    ['dispatched', 'delivered', true],
    ['dispatched', 'confirmed', false],
    ['delivered', 'dispatched', false],
    ['confirmed', 'confirmed', false],
    ['cancelled', 'dispatched', false],
    ['not-received', 'delivered', false],
  ];
  for (const [from, to, follows] of rows) {
    it(`${follows ? 'lead' : 'do not lead'} from ${from} to ${to}, as any order’s [O7]`, () => {
      expect(canAdvance(from, to)).to.equal(follows);
    });
  }
});

describe('account health', () => {
  const open = { dispatchedAt: undefined, deliveredAt: undefined, status: 'confirmed' } as const;
  /** 3 July, the last day, has three hours left in Los Angeles, and is over in UTC. */
  const LAST_EVENING = '2026-07-04T04:00:00Z';
  const NEXT_DAY = '2026-07-04T07:00:00Z';
  const rows: readonly [string, Partial<PartOrderFacts>, string, string | undefined][] = [
    ['was dispatched in time', {}, NEXT_DAY, undefined],
    [
      'was dispatched in the last minute of its day',
      { dispatchedAt: '2026-07-04T06:59:59Z' },
      NEXT_DAY,
      undefined,
    ],
    ['was dispatched on the next day', { dispatchedAt: NEXT_DAY }, NEXT_DAY, 'dispatched-late'],
    ['can still be dispatched today', open, LAST_EVENING, undefined],
    ['was not dispatched by the end of its day', open, NEXT_DAY, 'not-dispatched'],
    [
      'was delivered in time with no dispatch on record',
      { dispatchedAt: undefined, deliveredAt: LAST_EVENING },
      NEXT_DAY,
      undefined,
    ],
    [
      'was delivered late with no dispatch on record',
      { dispatchedAt: undefined, deliveredAt: NEXT_DAY },
      NEXT_DAY,
      'dispatched-late',
    ],
    [
      'was cancelled after its day',
      { ...open, status: 'cancelled', cancelledAt: NEXT_DAY },
      NEXT_DAY,
      'not-dispatched',
    ],
  ];
  for (const [what, change, now, why] of rows) {
    it(`${why ? 'suffers' : 'does not suffer'} from a part order that ${what} [O2]`, () => {
      const line = { kind: 'part-order', id: 'P-1', itemId: '1', dispatchBy: '2026-07-03', why };
      expect(accountHealth({ partOrders: [partOrder(change)], ordinaryOrders: [], now })).to.deep.equal({
        orders: 0,
        partOrders: 1,
        unfulfilled: why ? [line] : [],
        rate: why ? 1 : 0,
      });
    });
  }

  it('does not count what was cancelled in time, and has no rate without orders [O2]', () => {
    const cancelled = partOrder({ ...open, status: 'cancelled', cancelledAt: LAST_EVENING });
    for (const order of [cancelled, { ...cancelled, cancelledAt: undefined }]) {
      const health = accountHealth({ partOrders: [order], ordinaryOrders: [], now: NEXT_DAY });
      expect(health).to.deep.equal({ orders: 0, partOrders: 0, unfulfilled: [], rate: null });
    }
  });

  it('puts both kinds into one rate, the oldest day first [O2]', () => {
    const ordinary = {
      orderId: '113-9',
      itemId: '1',
      placedAt: '2026-06-30T17:00:00Z',
      dispatchBy: '2026-07-02',
      cancelled: false,
      timeZone: 'America/Los_Angeles',
    };
    const health = accountHealth({
      partOrders: [partOrder({ ...open, dispatchBy: '2026-07-01' }), partOrder({ requestId: 'P-2' })],
      ordinaryOrders: [
        ordinary,
        { ...ordinary, orderId: '113-8', dispatchedAt: '2026-07-02T17:00:00Z' },
        { ...ordinary, orderId: '113-7', cancelled: true },
      ],
      now: NEXT_DAY,
    });
    expect(health).to.deep.equal({
      orders: 2,
      partOrders: 2,
      unfulfilled: [
        { kind: 'part-order', id: 'P-1', itemId: '1', dispatchBy: '2026-07-01', why: 'not-dispatched' },
        { kind: 'order', id: '113-9', itemId: '1', dispatchBy: '2026-07-02', why: 'not-dispatched' },
      ],
      rate: 0.5,
    });
  });

  it('judges a part order as an ordinary order with the same days, in every zone [O2]', () => {
    const anyTimes = fc.record({
      dispatchBy: anySummerDay,
      dispatchedAt: fc.option(anySummerInstant, { nil: undefined }),
      cancelled: fc.boolean(),
      timeZone: anyZone,
    });
    fc.assert(
      fc.property(anyTimes, anySummerInstant, (times, now) => {
        const ordinary: OrdinaryOrderFacts = { ...times, orderId: 'A', itemId: '1', placedAt: now };
        const part = partOrder({
          ...times,
          deliveredAt: undefined,
          status: times.cancelled ? 'cancelled' : 'confirmed',
        });
        const asPart = accountHealth({ partOrders: [part], ordinaryOrders: [], now });
        const asOrdinary = accountHealth({ partOrders: [], ordinaryOrders: [ordinary], now });
        expect(asPart.rate).to.equal(asOrdinary.rate);
        expect(asPart.unfulfilled.map(({ why }) => why)).to.deep.equal(
          asOrdinary.unfulfilled.map(({ why }) => why),
        );
      }),
    );
  });

  it('never counts more than there is, nor otherwise in another order [O2]', () => {
    fc.assert(
      fc.property(anyPartOrders, anySummerInstant, (partOrders, now) => {
        const health = accountHealth({ partOrders, ordinaryOrders: [], now });
        expect(health.partOrders).to.be.at.most(partOrders.length);
        expect(health.unfulfilled.length).to.be.at.most(health.partOrders);
        if (health.rate !== null) expect(health.rate).to.be.within(0, 1);
        const turned = accountHealth({ partOrders: partOrders.toReversed(), ordinaryOrders: [], now });
        expect(turned).to.deep.equal(health);
      }),
    );
  });
});

describe('stock alerts', () => {
  const part = (sku: string, stock: number, lowStockAt: number) => ({
    sku,
    name: `Part ${sku}`,
    stock,
    lowStockAt,
  });

  it('list every part at or under its threshold, the emptiest first [O3]', () => {
    const parts = [part('B', 3, 3), part('A', 4, 3), part('D', 0, 0), part('C', 0, 5), part('E', 1, 0)];
    expect(stockAlerts(parts).map(({ sku }) => sku)).to.deep.equal(['C', 'D', 'B']);
  });

  it('list exactly these, for any parts, in the same order whatever order they come in [O3]', () => {
    const anyPart = fc.record({ sku: fc.string({ minLength: 1 }), stock: fc.nat(6), lowStockAt: fc.nat(6) });
    const anyParts = fc.uniqueArray(anyPart, { selector: ({ sku }) => sku });
    fc.assert(
      fc.property(anyParts, (drawn) => {
        const parts = drawn.map(({ sku, stock, lowStockAt }) => part(sku, stock, lowStockAt));
        const alerts = stockAlerts(parts);
        expect(alerts).to.have.members(parts.filter((one) => one.stock <= one.lowStockAt));
        expect(alerts.every((one, index) => one.stock <= (alerts[index + 1]?.stock ?? Infinity))).to.equal(
          true,
        );
        expect(stockAlerts(parts.toReversed())).to.deep.equal(alerts);
      }),
    );
  });
});
