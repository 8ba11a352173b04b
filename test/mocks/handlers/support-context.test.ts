import { expect } from '@open-wc/testing';
import { SupportContext } from '../../../src/contract/index.js';
import type { World } from '../../../mocks/world/schema.js';
import { API_BASE, requestable, useMockApi } from '../mock-api.js';

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
      cost: { amount: 0, currency: 'USD' },
      // Three to five working days; 19 June is a holiday.
      refundArrival: { from: '2026-06-21', to: '2026-06-24' },
    });
    expect(context.solutions.map(({ kind }) => kind)).to.deep.equal(['guide', 'video', 'contact']);
    expect(requestable(context.parts)).to.have.length(6);
    expect(context.parts.find(({ partId }) => partId === 'coffee-gasket')).to.deep.equal({
      partId: 'coffee-gasket',
      name: 'Brew-head gasket',
      partNumber: 'AR3-2301',
      marking: '8.5 SIL',
      replaces: ['AR3-2300'],
      imageUrl: `${API_BASE}/pictures/parts/coffee-gasket.svg`,
      packQuantity: 2,
      maxQuantity: 3,
      requestsLeft: 3,
      stock: 'available',
      companions: [],
      fulfilment: 'platform',
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
    expect(requestable(context.parts)).to.deep.equal([
      'coffee-water-tank',
      'coffee-portafilter',
      'coffee-filter-basket',
    ]);
    // The shopper hears of those that run out or came already, and not of what the seller took out.
    const others = context.parts.filter(({ partId }) => !requestable(context.parts).includes(partId));
    expect(others.map(({ partId, stock, requestsLeft }) => [partId, stock, requestsLeft])).to.deep.equal([
      ['coffee-drip-tray', 'available', 0],
      ['coffee-gasket', 'out', 3],
      ['coffee-gasket-rubber', 'discontinued', 2],
    ]);
    for (const { stock, arrival } of others) expect(arrival === undefined).to.equal(stock !== 'available');
  });

  const changePart = (partId: string, change: Partial<World['parts'][number]>) =>
    api.change({
      parts: api.store.world.parts.map((part) => (part.partId === partId ? { ...part, ...change } : part)),
    });
  const partOf = async (partId: string) => (await contextOf()).parts.find((part) => part.partId === partId);

  it('says on which day more comes, to the end of that local day; then the part is out, unless stock came [S10]', async () => {
    changePart('coffee-gasket', { stock: 0, expectedOn: '2026-06-20' });
    const at = async (now: string) => {
      api.change({ now });
      const { stock, expectedOn } = (await partOf('coffee-gasket')) ?? {};
      return [stock, expectedOn];
    };
    expect(await at('2026-06-16T17:00:00Z')).to.deep.equal(['expected', '2026-06-20']);
    // Still the 20th in Los Angeles.
    expect(await at('2026-06-21T06:59:59Z')).to.deep.equal(['expected', '2026-06-20']);
    expect(await at('2026-06-21T07:00:00Z')).to.deep.equal(['out', undefined]);
    changePart('coffee-gasket', { stock: 30 });
    expect(await at('2026-06-21T07:00:00Z')).to.deep.equal(['available', undefined]);
  });

  it('names the part that does the work of one that is made no more, where the shopper hears of it [S10]', async () => {
    expect((await partOf('coffee-gasket-rubber'))?.substituteId).to.equal('coffee-gasket');
    changePart('coffee-gasket', { takenOut: true });
    expect((await partOf('coffee-gasket-rubber'))?.substituteId).to.equal(undefined);
    // What is left of it can still be had: nothing has to take its place yet.
    changePart('coffee-gasket', { takenOut: false });
    changePart('coffee-gasket-rubber', { stock: 2 });
    const rest = await partOf('coffee-gasket-rubber');
    expect([rest?.stock, rest?.substituteId]).to.deep.equal(['low', undefined]);
  });

  it('suggests companions that the shopper hears of, and no part of another parent', async () => {
    const note = 'A worn gasket lets water past a new portafilter.';
    expect((await partOf('coffee-portafilter'))?.companions).to.deep.equal([
      { partId: 'coffee-gasket', note },
    ]);
    changePart('coffee-portafilter', {
      companions: [{ partId: 'lamp-shade' }, { partId: 'coffee-gasket', note }, { partId: 'tent-peg' }],
    });
    expect((await partOf('coffee-portafilter'))?.companions).to.deep.equal([
      { partId: 'coffee-gasket', note },
    ]);
    changePart('coffee-gasket', { takenOut: true });
    expect((await partOf('coffee-portafilter'))?.companions).to.deep.equal([]);
  });

  it('carries what helps to make a request: limits, hints, the drawing, and where parts can be sent', async () => {
    const context = await contextOf();
    expect(context.maxParts).to.equal(10);
    expect(context.evidence).to.deep.equal({
      required: [],
      optional: ['damaged', 'defective', 'incompatible'],
      maxPhotos: 5,
    });
    expect(context.addresses.map(({ addressId }) => addressId)).to.deep.equal(['ada-work', 'ada-parents']);
    expect(context.deliveryCountries).to.deep.equal(['US']);
    expect(context.hints[0]).to.deep.equal({
      text: 'The drip tray is taped under the lid of the water tank for the journey.',
      reason: 'missing',
      partId: 'coffee-drip-tray',
    });
    expect(context.diagram?.regions.map(({ partId }) => partId)).to.have.members(requestable(context.parts));
  });

  it('neither draws nor hints at a part that the seller took out [E9]', async () => {
    changePart('coffee-drip-tray', { takenOut: true });
    const context = await contextOf();
    const { regions = [] } = context.diagram ?? {};
    expect(regions).to.have.length(5);
    const named = [...regions, ...context.hints].map(({ partId }) => partId);
    expect(named).to.not.include('coffee-drip-tray');
    const ids = new Set(context.parts.map(({ partId }) => partId));
    for (const partId of named) expect(partId === undefined || ids.has(partId), partId).to.equal(true);
  });

  it('follows the settings of the shop, and leaves out what there is none of', async () => {
    const { settings } = api.store.world;
    api.change({
      settings: {
        ...settings,
        partsPerRequest: 3,
        evidence: { required: [], optional: [], maxPhotos: 5 },
        returnCost: 4.95,
        refundDays: { from: 0, to: 1 },
      },
      shoppers: api.store.world.shoppers.map((shopper) => ({ ...shopper, addresses: undefined })),
      parents: api.store.world.parents.map((parent) => ({ ...parent, hints: undefined, diagram: undefined })),
    });
    const context = await contextOf();
    expect(context.maxParts).to.equal(3);
    expect([context.evidence, context.diagram]).to.deep.equal([undefined, undefined]);
    expect([context.addresses, context.hints]).to.deep.equal([[], []]);
    expect(context.wholeItemReturn.cost).to.deep.equal({ amount: 4.95, currency: 'USD' });
    expect(context.wholeItemReturn.refundArrival).to.deep.equal({ from: '2026-06-16', to: '2026-06-17' });
  });

  for (const scenario of [
    'limit-reached',
    'not-offered',
    'window-closed',
    'nothing-in-stock-expected',
  ] as const) {
    it(`says nothing of addresses, hints and limits in the world ${scenario}, where nothing can be requested [S14]`, async () => {
      api.reset(scenario);
      const context = await contextOf();
      const { maxParts, evidence, diagram, deliveryAddress, addresses, deliveryCountries, hints } = context;
      expect([maxParts, evidence, diagram, deliveryAddress]).to.deep.equal([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect([...addresses, ...deliveryCountries, ...hints]).to.deep.equal([]);
    });
  }

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
    expect(context.addresses.map(({ lines }) => lines.at(-1))).to.deep.equal(['Deutschland', 'Deutschland']);
    expect(context.deliveryCountries.slice(0, 2)).to.deep.equal(['DE', 'FR']);
    expect(context.wholeItemReturn.refundArrival).to.deep.equal({ from: '2026-06-21', to: '2026-06-24' });
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
