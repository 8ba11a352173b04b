import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { PartRequest } from '../../../src/contract/index.js';
import { useMockApi } from '../mock-api.js';
import { sellerOf } from '../seller.js';

const Money = z.strictObject({ amount: z.number(), currency: z.string() });
const ReportsAnswer = z.strictObject({
  period: z.strictObject({ from: z.optional(z.string()), to: z.optional(z.string()) }),
  registeredParents: z.array(z.strictObject({ sku: z.string(), title: z.string(), parts: z.int() })),
  dispatchedPartOrders: z.strictObject({
    orders: z.int(),
    packs: z.int(),
    months: z.array(z.strictObject({ month: z.string(), orders: z.int(), packs: z.int() })),
  }),
  preventedReturns: z.strictObject({
    count: z.int(),
    open: z.int(),
    orderItems: z.array(
      z.strictObject({
        orderId: z.string(),
        itemId: z.string(),
        requestIds: z.array(z.string()),
        windowEndsOn: z.string(),
        state: z.enum(['prevented', 'open']),
      }),
    ),
  }),
  keepRate: z.strictObject({
    kept: z.int(),
    of: z.int(),
    rate: z.nullable(z.number()),
    benchmark: z.number(),
  }),
  accountHealth: z.strictObject({
    orders: z.int(),
    partOrders: z.int(),
    unfulfilled: z.array(
      z.strictObject({
        kind: z.string(),
        id: z.string(),
        itemId: z.string(),
        dispatchBy: z.string(),
        why: z.string(),
      }),
    ),
    rate: z.nullable(z.number()),
  }),
  stockAlerts: z.array(
    z.strictObject({ sku: z.string(), name: z.string(), stock: z.int(), lowStockAt: z.int() }),
  ),
  vat: z.strictObject({
    rows: z.array(
      z.strictObject({
        requestId: z.string(),
        orderId: z.string(),
        dispatchedOn: z.string(),
        quantity: z.int(),
        taxComputed: z.literal(false),
        total: Money,
      }),
    ),
    totals: z.array(Money),
  }),
});

/*
 * What the default world holds on 16 June 2026, read off its seed (mocks/world/seed.ts and history.ts).
 *
 * Ten part orders of this spring (windows still open), by their day of request:
 *
 *   order         requested  touchpoint  status        packs  dispatched  answer
 *   114-7619305   16 June    order       requested     2      –
 *   114-7603478   15 June    help        confirmed     2      –
 *   114-7590031   13 June    return      dispatched    1      14 June
 *   114-7630846   13 June    order       confirmed     1      –           (the other shopper's)
 *   114-7566120   10 June    email       delivered     1      11 June     –
 *   114-7551893    4 June    order       not-received  1       5 June
 *   114-7473201    2 June    help        delivered     1       3 June     –
 *   114-7540677   29 May     help        cancelled     1      –
 *   114-7509340   28 May     order       delivered     1      29 May      returns
 *   114-7522518   27 May     return      delivered     2      28 May      keeps
 *
 * And 19 earlier ones (windows ended), one pack each, dispatched on the day after the request:
 *
 *   10 kept · 3 silent, one of them from `return` · 1 did not help · 3 returned · 1 lost, from `return` · 1 cancelled
 */
describe('GET /programme/reports', () => {
  const api = useMockApi();
  const seller = sellerOf(api);
  const reports = (search = '') => api.ok(ReportsAnswer, `GET /programme/reports${search}`);

  it('lists the registered parents with the number of their parts [O5]', async () => {
    // All ten of the seed, but for the one that nobody enrolled and the inactive one.
    const { registeredParents } = await reports();
    expect(registeredParents.map(({ sku, parts }) => [sku, parts])).to.deep.equal([
      ['KY-COFFEE-MACHINE', 7],
      ['KY-BOOKCASE', 6],
      ['KY-RAILWAY', 6],
      ['KY-BICYCLE', 6],
      ['KY-LAMP', 5],
      ['KY-BLENDER', 5],
      ['KY-TENT', 6],
      ['KY-OFFICE-CHAIR', 6],
      ['KY-TENT-SAND', 6],
    ]);
    await seller.enrol();
    const after = await reports();
    expect(after.registeredParents.at(-1)).to.deep.equal({
      sku: 'KY-LAMP-BRASS',
      title: 'Ostra floor lamp, brass',
      parts: 1,
    });
  });

  it('counts the dispatched part orders by local month [O5]', async () => {
    const { period, dispatchedPartOrders } = await reports();
    expect(period).to.deep.equal({});
    expect(dispatchedPartOrders).to.deep.equal({
      // 6 of this spring's, and 19 earlier ones but for the one that was cancelled.
      orders: 24,
      // One pack each, and two of the blender's ring.
      packs: 25,
      months: [
        // Earlier ones were asked for 4 days after the parent's delivery, and left on the day after that.
        // The oldest parent came 176 days ago, so its part left 171 days ago: 27 December.
        { month: '2025-12', orders: 1, packs: 1 },
        // 164, 153, 145 and 136 days ago: the 3rd, 14th, 22nd and 31st.
        { month: '2026-01', orders: 4, packs: 4 },
        // 128 and 119 days ago: the 8th and 17th.
        { month: '2026-02', orders: 2, packs: 2 },
        // 104, 98, 90, 83 and 79 days ago: the 4th, 10th, 18th, 25th and 29th.
        { month: '2026-03', orders: 5, packs: 5 },
        // 74, 67, 61, 56, 52 and 47 days ago: the 3rd, 10th, 16th, 21st, 25th and 30th.
        { month: '2026-04', orders: 6, packs: 6 },
        // The 28th, with two packs, and the 29th.
        { month: '2026-05', orders: 2, packs: 3 },
        // The 3rd, 5th, 11th and 14th.
        { month: '2026-06', orders: 4, packs: 4 },
      ],
    });
  });

  it('looks at a period of local days, both included [O5, O4]', async () => {
    const of = async (search: string) => {
      const { period, dispatchedPartOrders, vat } = await reports(search);
      expect(vat.rows).to.have.length(dispatchedPartOrders.orders);
      return [period, dispatchedPartOrders.orders, vat.rows.map(({ dispatchedOn }) => dispatchedOn)];
    };
    expect(await of('?from=2026-05-28&to=2026-05-29')).to.deep.equal([
      { from: '2026-05-28', to: '2026-05-29' },
      2,
      ['2026-05-28', '2026-05-29'],
    ]);
    expect(await of('?from=2026-05-29&to=2026-05-29')).to.deep.equal([
      { from: '2026-05-29', to: '2026-05-29' },
      1,
      ['2026-05-29'],
    ]);
    // 31 January, 16:40 in Los Angeles, is 1 February in UTC.
    expect(await of('?to=2026-01-31')).to.deep.equal([
      { to: '2026-01-31' },
      5,
      ['2025-12-27', '2026-01-03', '2026-01-14', '2026-01-22', '2026-01-31'],
    ]);
    expect(await of('?from=2026-06-12')).to.deep.equal([{ from: '2026-06-12' }, 1, ['2026-06-14']]);
    expect(await of('?from=2026-06-15')).to.deep.equal([{ from: '2026-06-15' }, 0, []]);
  });

  for (const [search, pointers] of [
    ['?from=yesterday', ['/from']],
    ['?from=2026-02-29&to=2026-6-1', ['/from', '/to']],
    ['?from=2026-05-02T00:00:00Z', ['/from']],
    ['?from=', ['/from']],
    ['?from=2026-05-02&to=2026-05-01', ['/to']],
  ] as const) {
    it(`refuses the period ${search} with a pointer [O5]`, async () => {
      const { errors } = await api.refusedSeller('invalid-request', 422, `GET /programme/reports${search}`);
      expect(errors?.map(({ pointer, rule }) => [pointer, rule])).to.deep.equal(
        pointers.map((pointer) => [pointer, 'O5']),
      );
    });
  }

  it('counts the returns that parts prevented: none of an item that went back [O5]', async () => {
    const { count, open, orderItems } = (await reports()).preventedReturns;
    // Earlier: 10 who kept the parent, and of those from `return` the silent one and the one whose part got lost.
    expect(count).to.equal(12);
    // This spring: the one from `return`, and the one who keeps it.
    expect(open).to.equal(2);
    expect(orderItems.filter(({ state }) => state === 'open')).to.deep.equal([
      {
        orderId: '114-7522518',
        itemId: '114-7522518-1',
        requestIds: ['PR-114-7522518'],
        // Delivered on 22 May; 30 days, and 14 for the part.
        windowEndsOn: '2026-07-05',
        state: 'open',
      },
      {
        orderId: '114-7590031',
        itemId: '114-7590031-1',
        requestIds: ['PR-114-7590031'],
        // Delivered on 3 June.
        windowEndsOn: '2026-07-17',
        state: 'open',
      },
    ]);
    const returned = new Set(api.store.world.returns.map(({ orderId }) => orderId));
    expect(orderItems.filter(({ orderId }) => returned.has(orderId))).to.deep.equal([]);
  });

  it('counts an open one when its window has ended, and one that is returned before not at all [O5]', async () => {
    const counts = async (now: string) => {
      await seller.setClock(now);
      const { count, open } = (await reports()).preventedReturns;
      return [count, open];
    };
    expect(await counts('2026-07-06T06:59:59Z')).to.deep.equal([12, 2]);
    expect(await counts('2026-07-06T07:00:00Z')).to.deep.equal([13, 1]);
    const body = { orderId: '114-7590031', itemId: '114-7590031-1', cause: 'did-not-help' };
    expect((await api.call('POST /returns', { body, key: 'return-1' })).status).to.equal(201);
    expect(await counts('2026-07-18T07:00:00Z')).to.deep.equal([13, 0]);
  });

  it('gives the keep rate beside the published 0.71, and follows a shopper’s answer [O6, S17]', async () => {
    // Earlier, received: 10 kept, 3 silent, 1 that did not help, 3 returned; kept are the first 13 of these 17.
    // This spring, answered: one keeps, one returns. The others who received a part still have time.
    expect((await reports()).keepRate).to.deep.equal({ kept: 14, of: 19, rate: 14 / 19, benchmark: 0.71 });
    await api.ok(PartRequest, 'POST /part-requests/PR-114-7566120/outcome', { body: { kept: true } });
    expect((await reports()).keepRate).to.deep.equal({ kept: 15, of: 20, rate: 0.75, benchmark: 0.71 });
  });

  it('counts no return that was cancelled: the item stayed, and the window is over [O5, O6]', async () => {
    const before = await reports();
    // Of the three earlier returns two followed a part order from the return form: the lamp's and the coffee machine's.
    api.change({ returns: api.store.world.returns.map((made) => ({ ...made, cancelled: true })) });
    const after = await reports();
    // Those who returned had said that the part did not help: they are not counted as kept.
    expect(after.keepRate).to.deep.equal(before.keepRate);
    expect(after.preventedReturns.count).to.equal(before.preventedReturns.count + 2);
  });

  it('counts unfulfilled part orders as it counts ordinary orders [O2, R10]', async () => {
    const LATE_ORDER = {
      kind: 'order',
      id: '114-7688140',
      itemId: '114-7688140-1',
      // Placed on Thursday, 11 June; two working days.
      dispatchBy: '2026-06-15',
      why: 'not-dispatched',
    };
    const LATE_PART_ORDER = {
      kind: 'part-order',
      id: 'PR-114-7630846',
      itemId: '114-7630846-1',
      // Asked for on Saturday, 13 June.
      dispatchBy: '2026-06-16',
      why: 'not-dispatched',
    };
    // Orders: Ada's 23 items, Noor's 2 and 19 earlier ones, without the one that was cancelled.
    // Part orders: 10 of this spring and 19 earlier ones, without the two that were cancelled.
    const health = async (now: string) => {
      await seller.setClock(now);
      return (await reports()).accountHealth;
    };
    expect(await health('2026-06-17T06:59:59Z')).to.deep.equal({
      orders: 43,
      partOrders: 27,
      unfulfilled: [LATE_ORDER],
      rate: 1 / 70,
    });
    expect(await health('2026-06-17T07:00:00Z')).to.deep.equal({
      orders: 43,
      partOrders: 27,
      unfulfilled: [LATE_ORDER, LATE_PART_ORDER],
      rate: 2 / 70,
    });

    // Dispatched now, it stays late; what is dispatched in time never appears.
    for (const requestId of ['PR-114-7630846', 'PR-114-7603478', 'PR-114-7619305']) {
      await api.call(`POST /mock/part-requests/${requestId}/status`, { body: { status: 'dispatched' } });
    }
    expect((await health('2026-06-22T17:00:00Z')).unfulfilled).to.deep.equal([
      LATE_ORDER,
      { ...LATE_PART_ORDER, why: 'dispatched-late' },
    ]);
  });

  it('lists the parts at or under their threshold, the emptiest first, as stock changes [O3]', async () => {
    const alerts = async () => (await reports()).stockAlerts.map(({ sku, stock }) => [sku, stock]);
    // The brass lamp's shade has no stock at all, but its registration is not confirmed.
    const { registrationId } = await seller.begin();
    await seller.submit(registrationId);
    expect(await alerts()).to.deep.equal([
      ['KY-FJ-BAG3', 2],
      ['KY-AR3-2215', 3],
      ['KY-PV-W4', 4],
      ['KY-BZ-B4', 5],
    ]);
    await seller.upload('KY-FJ-BAG3', 6);
    await seller.upload('KY-OS-SH38', 0);
    expect(await alerts()).to.deep.equal([
      ['KY-OS-SH38', 0],
      ['KY-AR3-2215', 3],
      ['KY-PV-W4', 4],
      ['KY-BZ-B4', 5],
    ]);
    expect((await reports()).stockAlerts[0]).to.deep.equal({
      sku: 'KY-OS-SH38',
      name: 'Shade',
      stock: 0,
      lowStockAt: 5,
    });
    await seller.confirm(registrationId);
    expect((await alerts()).slice(0, 2)).to.deep.equal([
      ['KY-OB-SH38', 0],
      ['KY-OS-SH38', 0],
    ]);
  });

  it('shows every dispatched part order with a VAT-inclusive total of 0 [O4, S16]', async () => {
    const { vat } = await reports();
    expect(vat.rows).to.have.length(24);
    expect(vat.rows.every(({ total, taxComputed }) => total.amount === 0 && !taxComputed)).to.equal(true);
    expect(vat.totals).to.deep.equal([{ amount: 0, currency: 'USD' }]);
    expect(vat.rows.at(-1)).to.deep.equal({
      requestId: 'PR-114-7590031',
      orderId: '114-7590031',
      dispatchedOn: '2026-06-14',
      quantity: 1,
      taxComputed: false,
      total: { amount: 0, currency: 'USD' },
    });
  });
});
