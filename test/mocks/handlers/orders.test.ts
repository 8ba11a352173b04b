import { expect } from '@open-wc/testing';
import { Order, OrderPage } from '../../../src/contract/index.js';
import { MAIN_SHOPPER, OTHER_SHOPPER } from '../../../mocks/world/seed.js';
import { API_BASE, useMockApi } from '../mock-api.js';

describe('GET /orders', () => {
  const api = useMockApi();
  const list = (search = '', token: string = MAIN_SHOPPER.token) =>
    api.ok(OrderPage, `GET /orders?${search}`, { token });
  const all = async (search = '', token?: string) => {
    const orders: Order[] = [];
    let page = await list(search, token);
    for (;;) {
      orders.push(...page.orders);
      if (page.nextCursor === undefined) return orders;
      page = await list(`${search}&cursor=${encodeURIComponent(page.nextCursor)}`, token);
    }
  };

  it('pages through all of the shopper’s orders, ten at a time, newest first [S6]', async () => {
    const first = await list();
    expect(first.orders).to.have.length(10);
    const orders = await all();
    const own = api.store.world.orders.filter(({ shopperId }) => shopperId === MAIN_SHOPPER.shopperId);
    expect(new Set(orders.map(({ orderId }) => orderId)).size).to.equal(own.length);
    const days = orders.map(({ placedOn }) => placedOn);
    expect(days).to.deep.equal(days.toSorted().toReversed());
    expect(orders[0]?.orderId).to.equal(api.item().orderId);
  });

  it('shows each line with its title, state and local day of delivery', async () => {
    const { orders } = await list();
    expect(orders[0]).to.deep.equal({
      orderId: '114-7702615',
      placedOn: '2026-06-12',
      items: [
        {
          itemId: '114-7702615-1',
          title: 'Aroma 3 coffee machine',
          imageUrl: `${API_BASE}/pictures/parents/coffee-machine.svg`,
          quantity: 1,
          status: 'delivered',
          deliveredOn: '2026-06-14',
        },
      ],
    });
    const states = (await all()).flatMap(({ items }) => items.map(({ status }) => status));
    expect(new Set(states)).to.deep.equal(
      new Set(['delivered', 'ordered', 'dispatched', 'returned', 'cancelled']),
    );
  });

  it('shows an item as on its way while the clock is before its delivery [S2]', async () => {
    api.change({ now: '2026-06-13T17:00:00Z' });
    const [order] = (await list()).orders;
    expect(order?.items[0]?.status).to.equal('dispatched');
    expect(order?.items[0]?.deliveredOn).to.equal(undefined);
  });

  const searches: readonly [string, string, number][] = [
    ['the case', 'COFFEE', 2],
    ['accents', 'cöffée', 2],
    ['the order of words', 'machine aroma', 2],
    ['a part of an order id', '7702615', 1],
    ['spaces around', '  tent  ', 4],
    ['nothing that matches', 'piano', 0],
    ['another shopper’s order id', '114-7655512', 0],
  ];
  for (const [what, query, count] of searches) {
    it(`searches titles and order ids: ${what} [S6]`, async () => {
      expect(await all(`query=${encodeURIComponent(query)}`)).to.have.length(count);
    });
  }

  it('pages through what a search found [S6]', async () => {
    api.reset('many-orders');
    const orders = await all('query=tent');
    expect(orders.length).to.be.greaterThan(100);
    expect(orders.every(({ items }) => items.some(({ title }) => title.includes('tent')))).to.equal(true);
  });

  it('has an end for a shopper without orders', async () => {
    api.reset('no-orders');
    expect(await list()).to.deep.equal({ orders: [] });
  });

  it('refuses a cursor that it did not give', async () => {
    await api.refused('invalid-request', 400, 'GET /orders?cursor=nowhere');
  });
});

describe('GET /orders/{orderId}', () => {
  const api = useMockApi();

  it('answers one order with all its lines', async () => {
    const order = await api.ok(Order, 'GET /orders/114-7641922');
    expect(order.items.map(({ status }) => status)).to.deep.equal(['delivered', 'delivered', 'dispatched']);
  });

  it('answers another shopper’s order byte for byte as one that does not exist', async () => {
    const foreign = await api.call('GET /orders/114-7655512');
    const missing = await api.call('GET /orders/none');
    expect(await foreign.text()).to.equal(await missing.text());
    expect(foreign.status).to.equal(404);
    expect([...foreign.headers]).to.deep.equal([...missing.headers]);
    await api.ok(Order, 'GET /orders/114-7655512', { token: OTHER_SHOPPER.token });
  });

  it('reads an id with any characters in it', async () => {
    const [first, ...rest] = api.store.world.orders;
    if (!first) throw new Error('The world has orders.');
    api.change({ orders: [{ ...first, orderId: 'a/b %é?#' }, ...rest] });
    const order = await api.ok(Order, `GET /orders/${encodeURIComponent('a/b %é?#')}`);
    expect(order.orderId).to.equal('a/b %é?#');
    expect(order.items[0]?.imageUrl).to.equal(`${API_BASE}/pictures/parents/coffee-machine.svg`);
  });
});

describe('a bearer token', () => {
  const api = useMockApi();
  const calls = [
    'GET /orders',
    'GET /orders/114-7702615',
    'GET /support-options?item=a:b',
    'GET /orders/114-7702615/items/114-7702615-1/support',
    'GET /part-requests',
    'POST /part-requests',
    'POST /part-requests/PR-114-7619305/cancel',
    'POST /returns',
    'POST /evidence',
  ];
  for (const name of calls) {
    it(`is needed for ${name}`, async () => {
      await api.refused('session-expired', 401, name, { token: null });
      await api.refused('session-expired', 401, name, { token: 'nobody' });
    });
  }

  it('ends by the world’s clock', async () => {
    api.change({
      sessions: [{ token: 'short', shopperId: MAIN_SHOPPER.shopperId, expiresAt: '2026-06-16T18:00:00Z' }],
    });
    await api.ok(OrderPage, 'GET /orders', { token: 'short' });
    api.change({ now: '2026-06-16T18:00:00Z' });
    await api.refused('session-expired', 401, 'GET /orders', { token: 'short' });
  });

  it('tells a path that does not exist from one that needs a session', async () => {
    await api.refused('not-found', 404, 'GET /nothing', { token: null });
    await api.refused('not-found', 404, 'POST /orders');
  });
});
