import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { PartRequest } from '../../../src/contract/index.js';
import { Seller, Settings } from '../../../mocks/world/schema.js';
import { useMockApi } from '../mock-api.js';
import { sellerOf } from '../seller.js';

describe('PUT /mock/seller', () => {
  const api = useMockApi();
  const seller = sellerOf(api);
  const put = (body: object) => api.ok(Seller, 'PUT /mock/seller', { body });
  const storedRequest = (requestId: string) =>
    api.store.world.partRequests.find((request) => request.requestId === requestId);

  it('leaves part orders to the seller’s word, or has them confirmed at once [O1]', async () => {
    const byHand = await seller.orderPart(api.item(), 'coffee-drip-tray');
    expect(byHand.status).to.equal('requested');
    expect(storedRequest(byHand.requestId)?.confirmedAt).to.equal(undefined);

    expect(await put({ orderConfirmation: 'automatic' })).to.deep.equal({
      account: 'active',
      orderConfirmation: 'automatic',
    });
    const automatic = await seller.orderPart(api.item(), 'coffee-drip-tray');
    expect(automatic.status).to.equal('confirmed');
    expect(storedRequest(automatic.requestId)?.confirmedAt).to.equal('2026-06-16T17:00:00Z');
    // The one that came before still waits.
    expect((await api.ok(PartRequest, `GET /part-requests/${byHand.requestId}`)).status).to.equal(
      'requested',
    );
  });

  it('changes only what is given [M1, O1]', async () => {
    await put({ orderConfirmation: 'automatic' });
    expect(await put({ account: 'suspended' })).to.deep.equal({
      account: 'suspended',
      orderConfirmation: 'automatic',
    });
  });

  it('refuses what it does not know, by member and rule [M1, O1]', async () => {
    const { errors } = await api.refusedSeller('invalid-request', 422, 'PUT /mock/seller', {
      body: { account: 'rich', orderConfirmation: 'maybe', name: 'Kestrel' },
    });
    expect(errors?.map(({ pointer, rule }) => [pointer, rule])).to.deep.equal([
      ['/account', 'M1'],
      ['/orderConfirmation', 'O1'],
      ['/name', 'O1'],
    ]);
  });
});

describe('PUT /mock/settings', () => {
  const api = useMockApi();

  it('changes one choice of the programme and leaves the others [M7, M8]', async () => {
    const { settings } = api.store.world;
    const changed = { ...settings, reimbursementPrecedence: 'M7' as const };
    expect(
      await api.ok(Settings, 'PUT /mock/settings', { body: { reimbursementPrecedence: 'M7' } }),
    ).to.deep.equal(changed);
    expect(api.store.world.settings).to.deep.equal(changed);
  });

  it('refuses days without end, and a choice that there is not, by member and rule [S8, O2, M8]', async () => {
    const { errors } = await api.refusedSeller('invalid-request', 422, 'PUT /mock/settings', {
      body: { extensionDays: 1e9, dispatchDays: 0, reimbursementPrecedence: 'M9' },
    });
    expect(errors?.map(({ pointer, rule }) => [pointer, rule])).to.deep.equal([
      ['/extensionDays', 'S8'],
      ['/dispatchDays', 'O2'],
      ['/reimbursementPrecedence', 'M8'],
    ]);
  });

  it('refuses what a return costs, when its money comes, and which pictures are asked for, with the place and the rule [S1, S12, E10]', async () => {
    const evidence = { required: ['damaged'], optional: ['damaged', 'bored'], maxPhotos: 0 };
    const { errors } = await api.refusedSeller('invalid-request', 422, 'PUT /mock/settings', {
      body: { returnCost: -1, refundDays: { from: 5, to: 3 }, partsPerRequest: 0, evidence },
    });
    expect(errors?.map(({ pointer, rule }) => [pointer, rule])).to.deep.equal([
      ['/returnCost', 'S12'],
      ['/refundDays/to', 'S12'],
      ['/partsPerRequest', 'E10'],
      ['/evidence/optional/1', 'S1'],
      ['/evidence/maxPhotos', 'S1'],
    ]);
  });
});

describe('POST /mock/orders/{orderId}/items/{itemId}/status', () => {
  const api = useMockApi();
  const seller = sellerOf(api);
  const ORDERED = { orderId: '114-7688140', itemId: '114-7688140-1' };
  const nameOf = ({ orderId, itemId }: typeof ORDERED) =>
    `POST /mock/orders/${orderId}/items/${itemId}/status`;
  const move = async (status: string, item = ORDERED) =>
    (await api.call(nameOf(item), { body: { status } })).status;
  const storedItem = () =>
    api.store.world.orders.find(({ orderId }) => orderId === ORDERED.orderId)?.items[0];

  it('dispatches and delivers an item, which product support is open to from then on [E3, S2]', async () => {
    expect(await move('dispatched')).to.equal(200);
    expect(await seller.unavailable(ORDERED)).to.equal('not-delivered');
    await seller.setClock('2026-06-18T20:00:00Z');
    expect(await move('delivered')).to.equal(200);
    const { unavailable, returnWindow } = await seller.support(ORDERED);
    expect([unavailable, returnWindow?.endsOn]).to.deep.equal([undefined, '2026-07-18']);
    expect([storedItem()?.dispatchedAt, storedItem()?.deliveredAt]).to.deep.equal([
      '2026-06-16T17:00:00Z',
      '2026-06-18T20:00:00Z',
    ]);
  });

  it('delivers one whose dispatch was not marked: it left at that moment at the latest [O7]', async () => {
    expect(await move('delivered')).to.equal(200);
    expect(storedItem()?.dispatchedAt).to.equal('2026-06-16T17:00:00Z');
  });

  it('goes forward only, and not with an item that was cancelled or returned [O7]', async () => {
    await move('dispatched');
    const backward: readonly [typeof ORDERED, string][] = [
      [ORDERED, 'dispatched'],
      [api.item(), 'dispatched'],
      [api.item(), 'delivered'],
      [{ orderId: '114-7398614', itemId: '114-7398614-1' }, 'dispatched'],
      [{ orderId: '114-7531946', itemId: '114-7531946-1' }, 'delivered'],
    ];
    for (const [item, status] of backward) {
      const refused = await api.refusedSeller('not-allowed-now', 409, nameOf(item), { body: { status } });
      expect(refused.rule).to.equal('O7');
    }
  });

  it('refuses a status that it does not bring about, and an item that is not there [O7]', async () => {
    const { errors } = await api.refusedSeller('invalid-request', 422, nameOf(ORDERED), {
      body: { status: 'returned' },
    });
    expect(errors?.map(({ pointer, rule }) => [pointer, rule])).to.deep.equal([['/status', 'O7']]);
    for (const item of [
      { ...ORDERED, itemId: 'none' },
      { ...ORDERED, orderId: 'none' },
    ]) {
      await api.refusedSeller('not-found', 404, nameOf(item), { body: { status: 'delivered' } });
    }
  });
});

describe('POST /mock/part-requests/{requestId}/status', () => {
  const api = useMockApi();
  const seller = sellerOf(api);
  const REQUESTED = 'PR-114-7619305';
  const nameOf = (requestId: string) => `POST /mock/part-requests/${requestId}/status`;
  const move = (status: string) =>
    api.ok(z.strictObject({ requestId: z.string(), status: z.string() }), nameOf(REQUESTED), {
      body: { status },
    });
  const moments = () => {
    const request = api.store.world.partRequests.find(({ requestId }) => requestId === REQUESTED);
    return [request?.confirmedAt, request?.dispatchedAt, request?.deliveredAt];
  };

  it('stamps each step with its moment [O1, O7]', async () => {
    expect(moments()).to.deep.equal([undefined, undefined, undefined]);
    const steps = [
      ['confirmed', '2026-06-16T18:00:00Z'],
      ['dispatched', '2026-06-17T18:00:00Z'],
      ['delivered', '2026-06-20T18:00:00Z'],
    ] as const;
    for (const [status, now] of steps) {
      await seller.setClock(now);
      expect(await move(status)).to.deep.equal({ requestId: REQUESTED, status });
    }
    expect(moments()).to.deep.equal(steps.map(([, now]) => now));
    expect((await api.ok(PartRequest, `GET /part-requests/${REQUESTED}`)).status).to.equal('delivered');
  });

  it('lets steps be passed over: they happened in the same moment [O7]', async () => {
    await move('confirmed');
    await seller.setClock('2026-06-20T18:00:00Z');
    await move('delivered');
    expect(moments()).to.deep.equal(['2026-06-16T17:00:00Z', '2026-06-20T18:00:00Z', '2026-06-20T18:00:00Z']);
  });

  it('goes forward only, and not with a request that was cancelled or got lost [O7]', async () => {
    await move('dispatched');
    for (const [requestId, status] of [
      [REQUESTED, 'confirmed'],
      [REQUESTED, 'dispatched'],
      ['PR-114-7540677', 'confirmed'],
      ['PR-114-7551893', 'delivered'],
    ] as const) {
      const refused = await api.refusedSeller('not-allowed-now', 409, nameOf(requestId), {
        body: { status },
      });
      expect(refused.rule).to.equal('O7');
    }
    await api.refusedSeller('not-found', 404, nameOf('none'), { body: { status: 'confirmed' } });
  });
});

describe('POST /mock/returns/{returnId}/receipt', () => {
  const api = useMockApi();
  const SEEDED = 'R-114-7531946';
  const receive = (condition: string, returnId = SEEDED) => ({
    name: `POST /mock/returns/${returnId}/receipt`,
    sent: { body: { condition } },
  });
  const refusedNow = async () => {
    const { name, sent } = receive('sellable');
    return (await api.refusedSeller('not-allowed-now', 409, name, sent)).rule;
  };

  it('receives a whole-item return, once only [M5]', async () => {
    const { name, sent } = receive('defective');
    expect((await api.call(name, sent)).status).to.equal(200);
    const made = api.store.world.returns.find(({ returnId }) => returnId === SEEDED);
    expect(made?.receipt).to.deep.equal({ condition: 'defective', receivedAt: '2026-06-16T17:00:00Z' });
    expect(await refusedNow()).to.equal('M5');
  });

  it('is refused for a return that was cancelled [M5]', async () => {
    api.change({ returns: api.store.world.returns.map((made) => ({ ...made, cancelled: true })) });
    expect(await refusedNow()).to.equal('M5');
  });

  it('refuses a condition that there is not, and a return that is not there [M5]', async () => {
    const bad = receive('dusty');
    const { errors } = await api.refusedSeller('invalid-request', 422, bad.name, bad.sent);
    expect(errors?.map(({ pointer, rule }) => [pointer, rule])).to.deep.equal([['/condition', 'M5']]);
    const missing = receive('sellable', 'none');
    await api.refusedSeller('not-found', 404, missing.name, missing.sent);
  });
});
