import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import {
  OrderPage,
  PartRequestList,
  RedeemedLink,
  SupportContext,
  SupportOptions,
  type ProblemType,
} from '../../../src/contract/index.js';
import { requestable, useMockApi } from '../mock-api.js';

const REDEEM = 'POST /deep-links/redeem';

describe('POST /deep-links/redeem', () => {
  const api = useMockApi();
  const issue = async (ref = api.item()) =>
    (await api.ok(z.object({ token: z.string() }), 'POST /mock/deep-links', { body: ref, token: null }, 201))
      .token;
  const redeem = (token: string) => api.ok(RedeemedLink, REDEEM, { body: { token }, token: null });
  const refuse = (type: ProblemType, status: number, token: unknown) =>
    api.refused(type, status, REDEEM, { body: { token }, token: null });

  it('gives a session of one hour, without a session of its own [S3]', async () => {
    const link = await redeem(await issue());
    expect(link).to.deep.equal({
      ...api.item(),
      session: { token: link.session.token, expiresAt: '2026-06-16T18:00:00Z' },
    });
    const name = `GET /orders/${link.orderId}/items/${link.itemId}/support?touchpoint=email`;
    const { token } = link.session;
    expect(requestable((await api.ok(SupportContext, name, { token })).parts)).to.have.length(6);
    api.change({ now: link.session.expiresAt });
    await api.refused('session-expired', 401, name, { token });
  });

  it('gives a session that sees its one order item and nothing else', async () => {
    const [orderId, itemId] = ['114-7641922', '114-7641922-2'];
    const { session } = await redeem(await issue({ orderId, itemId }));
    const { token } = session;
    const { orders } = await api.ok(OrderPage, 'GET /orders', { token });
    expect(orders.map((order) => [order.orderId, ...order.items.map((item) => item.itemId)])).to.deep.equal([
      [orderId, itemId],
    ]);
    const search = `item=${orderId}:${itemId}&item=${orderId}:${orderId}-1&item=114-7702615:114-7702615-1`;
    expect(
      (await api.ok(SupportOptions, `GET /support-options?${search}`, { token })).options,
    ).to.have.length(1);
    expect((await api.ok(PartRequestList, 'GET /part-requests', { token })).requests).to.deep.equal([]);
    await api.refused('not-found', 404, `GET /orders/${orderId}/items/${orderId}-1/support`, { token });
    await api.refused('not-found', 404, 'GET /part-requests/PR-114-7619305', { token });
    await api.refused('not-found', 404, 'POST /part-requests/PR-114-7619305/cancel', { token });
  });

  it('works once', async () => {
    const token = await issue();
    const answers = await Promise.all([0, 1].map(() => api.call(REDEEM, { body: { token }, token: null })));
    expect(answers.map(({ status }) => status)).to.have.members([200, 409]);
    await refuse('link-used', 409, token);
  });

  it('gives a session that is told no other address, since a link can be passed on', async () => {
    const { orderId, itemId, session } = await redeem(await issue());
    const call = `GET /orders/${orderId}/items/${itemId}/support?touchpoint=email`;
    const linked = await api.ok(SupportContext, call, { token: session.token });
    expect(linked.addresses).to.deep.equal([]);
    expect(linked.deliveryAddress?.recipient).to.equal('Ada Moreno');
    const signedIn = await api.ok(SupportContext, call);
    expect(signedIn.addresses).not.to.deep.equal([]);
  });

  it('works until its end by the world’s clock', async () => {
    const token = await issue();
    api.change({ now: '2026-07-17T17:00:00Z' });
    await refuse('link-expired', 410, token);
    api.change({ now: '2026-07-16T16:59:59Z' });
    await redeem(token);
  });

  it('refuses what was not signed by the shop, or changed since', async () => {
    const token = await issue();
    const [header, payload, signature] = token.split('.');
    const claims = btoa(JSON.stringify({ orderId: '114-7655512', itemId: '114-7655512-1' }));
    const unsigned = btoa(JSON.stringify({ alg: 'none' }));
    for (const forged of ['', 'nonsense', `${header}.${claims}.${signature}`, `${unsigned}.${payload}.`, 7]) {
      await refuse('link-invalid', 400, forged);
    }
  });

  it('refuses a link to an order that is not in the world any more', async () => {
    const token = await issue();
    api.change({ orders: [] });
    await refuse('link-invalid', 400, token);
  });

  it('leads to the context of another marketplace’s item, which then says so [E2]', async () => {
    api.reset('marketplace-de');
    const { orderId, itemId, session } = await redeem(await issue());
    const context = await api.ok(
      SupportContext,
      `GET /orders/${orderId}/items/${itemId}/support?touchpoint=email`,
      { token: session.token },
    );
    expect(context.unavailable).to.equal('touchpoint-not-in-marketplace');
  });

  for (const [scenario, type, status] of [
    ['link-expired', 'link-expired', 410],
    ['link-used', 'link-used', 409],
    ['link-invalid', 'link-invalid', 400],
  ] as const) {
    it(`is refused in the world ${scenario}`, async () => {
      api.reset(scenario);
      await refuse(type, status, await issue());
    });
  }

  it('has no link for an order that does not exist', async () => {
    await api.refused('not-found', 404, 'POST /mock/deep-links', {
      body: { orderId: 'none', itemId: 'none' },
    });
  });
});
