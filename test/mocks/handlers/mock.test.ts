import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { OrderPage, PartRequest, SupportContext } from '../../../src/contract/index.js';
import { createWorld, SCENARIO_NAMES } from '../../../mocks/world/scenarios.js';
import { World } from '../../../mocks/world/schema.js';
import { useMockApi } from '../mock-api.js';

const Reset = z.object({ scenario: z.string(), now: z.string() });

describe('the mock’s own calls', () => {
  const api = useMockApi();

  it('hand out the world and take it back', async () => {
    const world = await api.ok(World, 'GET /mock/world', { token: null });
    expect(world).to.deep.equal(api.store.world);
    const response = await api.call('PUT /mock/world', {
      body: { ...world, orders: [], partRequests: [], returns: [] },
    });
    expect(response.status).to.equal(204);
    expect((await api.ok(OrderPage, 'GET /orders')).orders).to.deep.equal([]);
  });

  it('refuse a malformed world with the path of each fault, and keep the one that is', async () => {
    const before = api.store.world;
    const body = {
      ...before,
      now: 'today',
      orders: before.orders.map((order) => ({ ...order, shopperId: 'x' })),
    };
    const { errors } = await api.refused('invalid-request', 422, 'PUT /mock/world', { body });
    expect(errors?.map(({ pointer }) => pointer)).to.deep.equal(['/now']);
    const orphans = { ...before, now: before.now, orders: body.orders.slice(0, 1) };
    const found = await api.refused('invalid-request', 422, 'PUT /mock/world', { body: orphans });
    expect(found.errors?.map(({ pointer }) => pointer)).to.include('/orders/0/shopperId');
    await api.refused('invalid-request', 422, 'PUT /mock/world', { body: '{' });
    expect(api.store.world).to.equal(before);
  });

  it('reset to a scenario, at a moment of its own', async () => {
    const now = '2027-03-01T12:00:00Z';
    const answer = await api.ok(Reset, 'POST /mock/reset', { body: { scenario: 'window-closed', now } });
    expect(answer).to.deep.equal({ scenario: 'window-closed', now });
    expect(api.store.world).to.deep.equal(createWorld('window-closed', { now }));
  });

  it('name the known scenarios when one is not known', async () => {
    const problem = await api.refused('invalid-request', 422, 'POST /mock/reset', {
      body: { scenario: 'no-such', now: 'tomorrow' },
    });
    expect(problem.errors?.map(({ pointer }) => pointer)).to.deep.equal(['/scenario', '/now']);
    for (const name of SCENARIO_NAMES) expect(problem.errors?.[0]?.detail).to.include(name);
  });

  it('set the clock: the last second of a window, and the one after it [E4]', async () => {
    const { orderId, itemId } = api.item();
    const unavailable = async (now: string) => {
      await api.ok(z.object({ now: z.string() }), 'PUT /mock/clock', { body: { now } });
      return (await api.ok(SupportContext, `GET /orders/${orderId}/items/${itemId}/support`)).unavailable;
    };
    expect(await unavailable('2026-07-15T06:59:59Z')).to.equal(undefined);
    expect(await unavailable('2026-07-15T07:00:00Z')).to.equal('return-window-closed');
    await api.refused('invalid-request', 422, 'PUT /mock/clock', { body: { now: 'noon' } });
  });

  it('bring a request on its way, forward only', async () => {
    const id = 'PR-114-7619305';
    const advance = (status: string) =>
      api.call(`POST /mock/part-requests/${id}/status`, { body: { status } });
    const actions = async () => (await api.ok(PartRequest, `GET /part-requests/${id}`)).actions;
    expect((await advance('confirmed')).status).to.equal(200);
    expect(await actions()).to.deep.equal(['cancel']);
    expect((await advance('dispatched')).status).to.equal(200);
    expect(await actions()).to.deep.equal(['report-not-received']);
    expect((await advance('delivered')).status).to.equal(200);
    expect(await actions()).to.deep.equal(['answer-outcome', 'report-not-received']);
    expect((await advance('confirmed')).status).to.equal(409);
    expect((await advance('cancelled')).status).to.equal(422);
    await api.refused('not-found', 404, 'POST /mock/part-requests/none/status', {
      body: { status: 'confirmed' },
    });
  });

  it('change nothing with any GET', async () => {
    const { orderId, itemId } = api.item();
    const before = api.store.world;
    for (const name of [
      `GET /support-options?item=${orderId}:${itemId}`,
      'GET /orders',
      `GET /orders/${orderId}`,
      `GET /orders/${orderId}/items/${itemId}/support`,
      'GET /part-requests',
      'GET /part-requests/PR-114-7619305',
      'GET /part-requests/by-key/none',
      'GET /deep-links/redeem',
      'GET /mock/world',
      'GET /nothing',
    ]) {
      await api.call(name);
      expect(api.store.world, name).to.equal(before);
    }
  });
});
