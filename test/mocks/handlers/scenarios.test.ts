import { expect } from '@open-wc/testing';
import {
  Order,
  OrderPage,
  PartRequest,
  SupportContext,
  SupportOptions,
  type UnavailableCode,
} from '../../../src/contract/index.js';
import { SCENARIO_NAMES, type ScenarioName } from '../../../mocks/world/scenarios.js';
import { requestable, useMockApi } from '../mock-api.js';

interface Row {
  scenario: ScenarioName;
  rules: string;
  /** Why the newest order's first item has no parts; absent where it has. */
  code?: UnavailableCode;
  /** How many parts can be requested. */
  parts: number;
  returnPossible: boolean;
}

const offered = { parts: 6, returnPossible: true };
const refused = { parts: 0, returnPossible: true };
const ROWS: readonly Row[] = [
  { scenario: 'default', rules: 'S1', ...offered },
  { scenario: 'part-out-of-stock', rules: 'S10', ...offered, parts: 5 },
  { scenario: 'part-expected', rules: 'S10', ...offered, parts: 5 },
  { scenario: 'all-parts-out-of-stock', rules: 'S10, E11', code: 'no-parts-in-stock', ...refused },
  { scenario: 'nothing-in-stock-expected', rules: 'S10, E11', code: 'no-parts-in-stock', ...refused },
  { scenario: 'photo-required', rules: 'S1', ...offered },
  { scenario: 'stock-runs-out', rules: 'S11', ...offered },
  { scenario: 'window-closed', rules: 'E4', code: 'return-window-closed', parts: 0, returnPossible: false },
  { scenario: 'limit-reached', rules: 'E10', code: 'request-limit-reached', ...refused },
  { scenario: 'not-offered', rules: 'E9, S14', code: 'not-offered', ...refused },
  { scenario: 'not-registered', rules: 'E8', code: 'not-registered', ...refused },
  { scenario: 'parent-inactive', rules: 'E7', code: 'parent-inactive', ...refused },
  { scenario: 'already-returned', rules: 'E5', code: 'already-returned', parts: 0, returnPossible: false },
  { scenario: 'not-delivered', rules: 'E3', code: 'not-delivered', parts: 0, returnPossible: false },
  { scenario: 'marketplace-de', rules: 'E1', ...offered },
  { scenario: 'not-platform-fulfilled', rules: 'E6', code: 'not-platform-fulfilled', ...refused },
  { scenario: 'marketplace-not-supported', rules: 'E1', code: 'marketplace-not-supported', ...refused },
  { scenario: 'api-slow', rules: 'S1', ...offered },
  { scenario: 'session-expired', rules: 'S1', ...offered },
  { scenario: 'link-expired', rules: 'S1', ...offered },
  { scenario: 'link-used', rules: 'S1', ...offered },
  { scenario: 'link-invalid', rules: 'S1', ...offered },
  { scenario: 'many-orders', rules: 'S1', ...offered },
];
/** Scenarios without an answer for an item, each with a test of its own. */
const APART: readonly ScenarioName[] = ['api-down', 'no-orders', 'large-catalogue'];
const MOMENTS = [
  '2026-06-16T17:00:00Z',
  '2026-11-02T07:30:00Z',
  '2028-02-29T23:59:59Z',
  '2027-01-01T08:00:00Z',
];

describe('scenarios', () => {
  const api = useMockApi();
  const post = { touchpoint: 'order', reason: 'damaged', parts: [{ partId: 'coffee-gasket', quantity: 1 }] };

  for (const { scenario, rules, code, parts, returnPossible } of ROWS) {
    it(`${scenario}: the newest order’s first item answers ${code ?? 'with parts'}, at any moment [${rules}]`, async () => {
      for (const now of MOMENTS) {
        api.reset(scenario, now);
        // What is shown is the answer, not how long it takes.
        api.change({ faults: api.store.world.faults.filter(({ kind }) => kind !== 'delay') });
        const { orders } = await api.ok(OrderPage, 'GET /orders');
        const ref = { orderId: orders[0]?.orderId, itemId: orders[0]?.items[0]?.itemId };
        expect(ref).to.deep.equal(api.item());
        expect(orders[0]?.items[0]?.title).to.equal('Aroma 3 coffee machine');

        const search = `touchpoint=order&item=${ref.orderId}:${ref.itemId}`;
        const { options } = await api.ok(SupportOptions, `GET /support-options?${search}`);
        expect([options[0]?.available, options[0]?.code]).to.deep.equal([code === undefined, code]);
        expect(options[0]?.solutions.includes('parts')).to.equal(code === undefined);
        const context = await api.ok(
          SupportContext,
          `GET /orders/${ref.orderId}/items/${ref.itemId}/support?touchpoint=order`,
        );
        expect(context.unavailable, now).to.equal(code);
        expect(requestable(context.parts)).to.have.length(parts);
        expect(context.wholeItemReturn.possible).to.equal(returnPossible);
      }
    });
  }

  it('are all in the table', () => {
    expect([...ROWS.map(({ scenario }) => scenario), ...APART]).to.have.members([...SCENARIO_NAMES]);
  });

  it('api-down: no call gets an answer', async () => {
    api.reset('api-down');
    let failed = 0;
    for (const name of ['GET /orders', 'GET /support-options?item=a:b', 'POST /part-requests']) {
      await api.call(name).catch(() => (failed += 1));
    }
    expect(failed).to.equal(3);
  });

  it('api-slow: every call takes three seconds', () => {
    expect(api.reset('api-slow').faults).to.deep.equal([{ call: '*', kind: 'delay', delayMs: 3000 }]);
  });

  it('no-orders: the shopper has bought nothing', async () => {
    api.reset('no-orders');
    expect((await api.ok(OrderPage, 'GET /orders')).orders).to.deep.equal([]);
  });

  it('session-expired: the first submission finds the session over, the second goes through', async () => {
    api.reset('session-expired');
    const sent = { body: { ...api.item(), ...post }, key: 'session' };
    await api.refused('session-expired', 401, 'POST /part-requests', sent);
    await api.ok(PartRequest, 'POST /part-requests', sent, 201);
    const back = { body: { ...api.item(), cause: 'chosen' }, key: 'back' };
    await api.refused('session-expired', 401, 'POST /returns', back);
    expect((await api.call('POST /returns', back)).status).to.equal(201);
  });

  it('default: several parts in stock, one low, one of which several packs can be had', async () => {
    const { orderId, itemId } = api.item();
    const { parts } = await api.ok(SupportContext, `GET /orders/${orderId}/items/${itemId}/support`);
    expect(parts.filter(({ stock }) => stock === 'low')).to.have.length(1);
    expect(parts.filter(({ maxQuantity }) => maxQuantity > 1)).to.have.length(1);
  });

  const stockStates = async () => {
    const { orderId, itemId } = api.item();
    const { parts } = await api.ok(SupportContext, `GET /orders/${orderId}/items/${itemId}/support`);
    return parts
      .filter(({ stock }) => stock !== 'available' && stock !== 'low')
      .map(({ partId, stock, expectedOn, substituteId }) => [partId, stock, expectedOn ?? substituteId]);
  };
  const rubber = (substitute?: string) => ['coffee-gasket-rubber', 'discontinued', substitute];

  it('default: one part is made no more, and another does its work [S10]', async () => {
    expect(await stockStates()).to.deep.equal([rubber('coffee-gasket')]);
  });

  it('part-expected: more of the water tank comes in a week [S10]', async () => {
    api.reset('part-expected');
    const tank = ['coffee-water-tank', 'expected', '2026-06-23'];
    expect(await stockStates()).to.deep.equal([tank, rubber('coffee-gasket')]);
    // The world’s own clock and the shop’s zone: in Los Angeles it is still the evening before.
    api.reset('part-expected', '2026-06-17T05:00:00Z');
    expect((await stockStates())[0]).to.deep.equal(tank);
  });

  it('part-out-of-stock: nothing is said of when more of the water tank comes [S10]', async () => {
    api.reset('part-out-of-stock');
    expect((await stockStates())[0]).to.deep.equal(['coffee-water-tank', 'out', undefined]);
  });

  it('nothing-in-stock-expected: no part is left, and the shopper hears of what comes and what never will [S10, E11]', async () => {
    api.reset('nothing-in-stock-expected');
    expect(await stockStates()).to.deep.equal([['coffee-water-tank', 'expected', '2026-06-23'], rubber()]);
    api.reset('all-parts-out-of-stock');
    expect(await stockStates()).to.deep.equal([rubber()]);
  });

  it('photo-required: what arrived damaged has to be shown', async () => {
    api.reset('photo-required');
    const { orderId, itemId } = api.item();
    const { evidence } = await api.ok(SupportContext, `GET /orders/${orderId}/items/${itemId}/support`);
    expect(evidence).to.deep.equal({
      required: ['damaged'],
      optional: ['defective', 'incompatible'],
      maxPhotos: 5,
    });
  });

  it('large-catalogue: one item with 500 parts, each with a number and a name of its own', async () => {
    api.reset('large-catalogue');
    const { orders } = await api.ok(OrderPage, 'GET /orders');
    expect(orders[0]?.items[0]?.title).to.equal('Lumera LX sewing machine');
    const { orderId, itemId } = api.item();
    const { parts, unavailable } = await api.ok(
      SupportContext,
      `GET /orders/${orderId}/items/${itemId}/support?touchpoint=order`,
    );
    expect(unavailable).to.equal(undefined);
    expect(requestable(parts)).to.have.length(500);
    expect(new Set(parts.map(({ name }) => name)).size).to.equal(500);
    expect([parts[0]?.partNumber, parts.at(-1)?.partNumber]).to.deep.equal(['LX-0001', 'LX-0500']);
    expect(parts.filter(({ marking }) => marking !== undefined).length).to.be.greaterThan(200);
    const body = { ...api.item(), ...post, parts: [{ partId: parts[311]?.partId, quantity: 1 }] };
    await api.ok(PartRequest, 'POST /part-requests', { body, key: 'large' }, 201);
  });

  it('many-orders: a thousand orders, the newest with a hundred lines', async () => {
    api.reset('many-orders');
    const own = api.store.world.orders.filter(({ shopperId }) => shopperId === 'ada');
    expect(own).to.have.length(1000);
    const order = await api.ok(Order, `GET /orders/${api.item().orderId}`);
    expect(order.items).to.have.length(100);
  });
});
