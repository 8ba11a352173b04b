import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { OrderPage, PartRequest, PartRequestList } from '../../../src/contract/index.js';
import { useMockApi } from '../mock-api.js';

const POST = 'POST /part-requests';

describe('faults', () => {
  const api = useMockApi();
  const set = async (...faults: object[]) => {
    expect((await api.call('PUT /mock/faults', { body: { faults } })).status).to.equal(200);
  };
  const body = () => ({
    ...api.item(),
    touchpoint: 'order',
    reason: 'missing',
    parts: [{ partId: 'coffee-gasket', quantity: 1 }],
  });
  const rejects = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(TypeError);
  };

  it('cut the connection', async () => {
    await set({ call: 'GET /orders', kind: 'network-error' });
    await rejects(api.call('GET /orders'));
    await rejects(api.call('GET /orders'));
    await api.ok(PartRequestList, 'GET /part-requests');
  });

  it('hit a call so many times, then let it through', async () => {
    await set({ call: 'GET /orders', kind: 'status', status: 503, times: 2 });
    expect((await api.call('GET /orders')).status).to.equal(503);
    expect((await api.call('GET /orders')).status).to.equal(503);
    await api.ok(OrderPage, 'GET /orders');
    expect(api.store.world.faults).to.deep.equal([]);
  });

  it('answer one call with one of them, and keep the next for the next call', async () => {
    await set(
      { call: 'GET /orders', kind: 'status', status: 500, times: 1 },
      { call: '*', kind: 'status', status: 503, times: 1 },
    );
    expect((await api.call('GET /orders')).status).to.equal(500);
    expect((await api.call('GET /orders')).status).to.equal(503);
    await api.ok(OrderPage, 'GET /orders');
  });

  it('answer with a problem of any type', async () => {
    await set({ call: '*', kind: 'status', status: 429, problem: 'too-many-requests' });
    await api.refused('too-many-requests', 429, 'GET /orders');
  });

  it('answer with a body that is no JSON, or none that the contract knows', async () => {
    await set({ call: 'GET /orders', kind: 'body', body: '<html>', contentType: 'text/html', status: 502 });
    const response = await api.call('GET /orders');
    expect([response.status, response.headers.get('content-type'), await response.text()]).to.deep.equal([
      502,
      'text/html',
      '<html>',
    ]);
    await set({ call: 'GET /orders', kind: 'body', body: '{"orders":7}' });
    expect(await (await api.call('GET /orders')).json()).to.deep.equal({ orders: 7 });
  });

  it('delay a call, which then goes on to the next fault or its answer', async () => {
    await set(
      { call: 'GET /orders', kind: 'delay', delayMs: 30 },
      { call: 'GET /orders', kind: 'status', status: 500, times: 1 },
    );
    const start = performance.now();
    expect((await api.call('GET /orders')).status).to.equal(500);
    expect(performance.now() - start).to.be.at.least(25);
    await api.ok(OrderPage, 'GET /orders');
  });

  it('lose the answer of a call that was carried out, and by-key settles it', async () => {
    await set({ call: POST, kind: 'network-error', after: 'carried-out', times: 1 });
    await rejects(api.call(POST, { body: body(), key: 'lost' }));
    const found = await api.ok(PartRequest, 'GET /part-requests/by-key/lost');
    expect(await api.ok(PartRequest, POST, { body: body(), key: 'lost' }, 201)).to.deep.equal(found);
  });

  it('lose a call before it was carried out, and by-key says so', async () => {
    await set({ call: POST, kind: 'network-error', times: 1 });
    await rejects(api.call(POST, { body: body(), key: 'lost' }));
    await api.refused('not-found', 404, 'GET /part-requests/by-key/lost');
    await api.ok(PartRequest, POST, { body: body(), key: 'lost' }, 201);
  });

  it('spoil the answer of a call that was carried out', async () => {
    await set({ call: POST, kind: 'body', body: '{', after: 'carried-out', times: 1 });
    const response = await api.call(POST, { body: body(), key: 'spoilt' });
    expect([response.status, await response.text()]).to.deep.equal([200, '{']);
    await api.ok(PartRequest, 'GET /part-requests/by-key/spoilt');
  });

  it('never hit the mock’s own calls', async () => {
    await set({ call: '*', kind: 'network-error' });
    expect((await api.call('GET /mock/world')).status).to.equal(200);
    await set();
    await api.ok(OrderPage, 'GET /orders');
  });

  for (const [what, fault, pointer] of [
    ['an unknown call', { call: 'GET /order', kind: 'network-error' }, '/faults/0/call'],
    ['an unknown kind', { call: '*', kind: 'flood' }, '/faults/0/kind'],
    ['a delay without its length', { call: '*', kind: 'delay' }, '/faults/0/delayMs'],
    ['a status without a number', { call: '*', kind: 'status' }, '/faults/0/status'],
    ['a field that it does not know', { call: '*', kind: 'network-error', delay: 1 }, '/faults/0/delay'],
  ] as const) {
    it(`are refused with ${what}`, async () => {
      const before = api.store.world;
      const { errors } = await api.refused('invalid-request', 422, 'PUT /mock/faults', {
        body: { faults: [fault] },
      });
      expect(errors?.map((error) => error.pointer)).to.deep.equal([pointer]);
      expect(api.store.world).to.equal(before);
      await api.ok(z.object({ orders: z.array(z.unknown()), nextCursor: z.string() }), 'GET /orders');
    });
  }
});
