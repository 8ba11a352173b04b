import { expect } from '@open-wc/testing';
import { SupportContext } from '../../../src/contract/index.js';
import { API_BASE, useMockApi } from '../mock-api.js';

describe('GET /orders/{orderId}/items/{itemId}/support', () => {
  const api = useMockApi();
  const contextOf = ({ orderId, itemId } = api.item(), touchpoint = 'order') =>
    api.ok(SupportContext, `GET /orders/${orderId}/items/${itemId}/support?touchpoint=${touchpoint}`);
  const seeded = (orderId: string) => contextOf({ orderId, itemId: `${orderId}-1` });

  it('carries all that a journey needs, in one answer [S7, S8, S10, S12, S15]', async () => {
    const context = await contextOf();
    expect(context.unavailable).to.equal(undefined);
    expect(context.returnWindow?.endsOn).to.equal('2026-07-14');
    expect(context.returnWindowIfRequested).to.deep.equal({
      endsOn: '2026-07-28',
      timeZone: 'America/Los_Angeles',
      extended: true,
    });
    expect(context.deliveryAddress?.lines[1]).to.equal('Portland, OR 97232');
    expect(context.wholeItemReturn).to.deep.equal({
      possible: true,
      refund: { amount: 149.9, currency: 'USD' },
      dropOffBy: '2026-06-30',
    });
    expect(context.solutions.map(({ kind }) => kind)).to.deep.equal(['guide', 'video', 'contact']);
    expect(context.parts).to.have.length(6);
    expect(context.parts.find(({ partId }) => partId === 'coffee-gasket')).to.deep.equal({
      partId: 'coffee-gasket',
      name: 'Brew-head gasket',
      partNumber: 'AR3-2301',
      imageUrl: `${API_BASE}/pictures/parts/coffee-gasket.svg`,
      packQuantity: 2,
      maxQuantity: 3,
      requestsLeft: 3,
      stock: 'available',
      arrival: { from: '2026-06-18', to: '2026-06-20' },
    });
    const low = context.parts.find(({ stock }) => stock === 'low');
    expect(low?.arrival).to.deep.equal({ from: '2026-06-21', to: '2026-06-25' });
  });

  it('leaves out a part without stock, taken out, or at its limit [S10, E9, E10]', async () => {
    const { parts, registrations } = api.store.world;
    const changes: Record<string, object> = {
      'coffee-gasket': { stock: 0 },
      'coffee-tank-lid': { takenOut: true },
    };
    api.change({
      parts: parts.map((part) => ({ ...part, ...changes[part.partId] })),
      registrations: registrations.map((registration) => ({
        ...registration,
        lines: registration.lines.map((line) =>
          line.partId === 'coffee-drip-tray' ? { ...line, orderLimit: 0 } : line,
        ),
      })),
    });
    const context = await contextOf();
    expect(context.parts.map(({ partId }) => partId)).to.deep.equal([
      'coffee-water-tank',
      'coffee-portafilter',
      'coffee-filter-basket',
    ]);
  });

  it('lets nobody choose more packs than are left [S10]', async () => {
    const { parts } = api.store.world;
    api.change({
      parts: parts.map((part) => (part.partId === 'coffee-gasket' ? { ...part, stock: 2 } : part)),
    });
    const gasket = (await contextOf()).parts.find(({ partId }) => partId === 'coffee-gasket');
    expect(gasket?.maxQuantity).to.equal(2);
  });

  it('keeps the requests so far when no part can be asked for [S12]', async () => {
    api.reset('limit-reached');
    const context = await contextOf();
    expect(context.unavailable).to.equal('request-limit-reached');
    expect(context.parts).to.deep.equal([]);
    expect(context.returnWindowIfRequested).to.equal(undefined);
    expect(context.requests).to.have.length(1);
    expect(context.wholeItemReturn.possible).to.equal(true);
    expect(context.returnWindow?.extended).to.equal(true);
  });

  it('says no more to an excluded shopper than where the seller took the parts out [S14]', async () => {
    const { parts } = api.store.world;
    api.change({ parts: parts.map((part) => ({ ...part, takenOut: true })) });
    const withdrawn = await contextOf();
    api.reset('not-offered');
    expect(await contextOf()).to.deep.equal(withdrawn);
    expect(withdrawn.unavailable).to.equal('not-offered');
    expect(withdrawn.solutions).to.deep.equal([]);
    expect(withdrawn.wholeItemReturn.possible).to.equal(true);
  });

  it('answers the touchpoint email in the US only [E2]', async () => {
    api.reset('marketplace-de');
    expect((await contextOf(api.item(), 'email')).unavailable).to.equal('touchpoint-not-in-marketplace');
    const context = await contextOf();
    expect(context.unavailable).to.equal(undefined);
    expect(context.deliveryAddress?.lines.at(-1)).to.equal('Deutschland');
    expect(context.returnWindow?.timeZone).to.equal('Europe/Berlin');
    expect(context.wholeItemReturn.refund?.currency).to.equal('EUR');
  });

  it('follows the marketplace in which the order was bought [E1, E2]', async () => {
    const { orders } = api.store.world;
    api.change({
      orders: orders.map((order) =>
        order.orderId === api.item().orderId ? { ...order, marketplace: 'DE' as const } : order,
      ),
    });
    expect((await contextOf(api.item(), 'email')).unavailable).to.equal('touchpoint-not-in-marketplace');
    expect((await contextOf()).returnWindow?.timeZone).to.equal('Europe/Berlin');
  });

  const states: readonly [string, string, string | undefined, string][] = [
    ['ordered and not dispatched', '114-7688140', 'not-delivered', 'E3'],
    ['in transit', '114-7671093', 'not-delivered', 'E3'],
    ['delivered today', '114-7660587', undefined, 'S2'],
    ['on the last day of its window', '114-7498865', undefined, 'S2'],
    ['past its window, extended by a request', '114-7473201', undefined, 'S8'],
    ['past its window', '114-7421956', 'return-window-closed', 'E4'],
    ['returned', '114-7531946', 'already-returned', 'E5'],
    ['cancelled', '114-7398614', 'not-delivered', 'E3'],
    ['of a parent that was never registered', '114-7597216', 'not-registered', 'E8'],
    ['of an inactive parent', '114-7581764', 'parent-inactive', 'E7'],
    ['not fulfilled by the platform', '114-7574409', 'not-platform-fulfilled', 'E6'],
  ];
  for (const [what, orderId, code, rules] of states) {
    it(`answers ${code ?? 'with parts'} for an item ${what} [${rules}]`, async () => {
      const context = await seeded(orderId);
      expect(context.unavailable).to.equal(code);
      expect(context.parts.length > 0).to.equal(code === undefined);
    });
  }

  it('is not found for another shopper’s order, or an item of another order', async () => {
    await api.refused('not-found', 404, 'GET /orders/114-7655512/items/114-7655512-1/support');
    await api.refused('not-found', 404, 'GET /orders/114-7702615/items/114-7688140-1/support');
  });

  it('refuses an unknown touchpoint', async () => {
    const { orderId, itemId } = api.item();
    await api.refused(
      'invalid-request',
      400,
      `GET /orders/${orderId}/items/${itemId}/support?touchpoint=door`,
    );
  });
});
