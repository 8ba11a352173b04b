import { expect } from '@open-wc/testing';
import { Order, SupportContext, SupportOptions, WholeItemReturn } from '../../../src/contract/index.js';
import { useMockApi } from '../mock-api.js';

describe('POST /returns', () => {
  const api = useMockApi();
  const body = (change: object = {}) => ({ ...api.item(), cause: 'out-of-stock', ...change });
  const send = (sent: object = {}) =>
    api.ok(WholeItemReturn, 'POST /returns', { body: body(), key: 'return-1', ...sent }, 201);

  it('makes the whole-item return with reason and note kept, and settles the item [S11, S12]', async () => {
    const made = await send({ body: body({ reason: 'damaged', note: 'Cracked.' }) });
    expect(made).to.deep.equal({
      returnId: made.returnId,
      ...api.item(),
      reason: 'damaged',
      note: 'Cracked.',
      refund: { amount: 149.9, currency: 'USD' },
      labelUrl: `https://returns.example.com/labels/${made.returnId}`,
      dropOffBy: '2026-06-30',
    });
    const { orderId, itemId } = api.item();
    const order = await api.ok(Order, `GET /orders/${orderId}`);
    expect(order.items[0]?.status).to.equal('returned');
    const { options } = await api.ok(SupportOptions, `GET /support-options?item=${orderId}:${itemId}`);
    expect(options[0]?.code).to.equal('already-returned');
    const context = await api.ok(SupportContext, `GET /orders/${orderId}/items/${itemId}/support`);
    expect(context.wholeItemReturn).to.deep.equal({ possible: false });
  });

  it('goes without a reason, as hosts have reasons of their own', async () => {
    expect((await send()).reason).to.equal(undefined);
  });

  it('stays possible after a part came, until the extended window ends [S12]', async () => {
    const kept = { orderId: '114-7473201', itemId: '114-7473201-1' };
    api.change({ now: '2026-06-25T19:00:00Z' });
    await send({ body: body({ ...kept, cause: 'did-not-help' }) });
  });

  it('is refused once the extended window has ended [S12, E4]', async () => {
    const kept = { orderId: '114-7473201', itemId: '114-7473201-1' };
    api.change({ now: '2026-06-26T19:00:00Z' });
    await api.refused('return-window-closed', 409, 'POST /returns', { body: body(kept), key: 'return-1' });
  });

  it('is refused for an item that was returned, or never came [E3, E5]', async () => {
    api.reset('already-returned');
    await api.refused('already-returned', 409, 'POST /returns', { body: body(), key: 'return-1' });
    api.reset('not-delivered');
    await api.refused('not-allowed-now', 409, 'POST /returns', { body: body(), key: 'return-1' });
  });

  it('is possible again once the return was cancelled [E5]', async () => {
    api.reset('already-returned');
    api.change({ returns: api.store.world.returns.map((made) => ({ ...made, cancelled: true })) });
    await send();
  });

  it('is open to shoppers outside the programme as to all others [S10, S14]', async () => {
    for (const scenario of ['not-offered', 'marketplace-not-supported', 'not-registered'] as const) {
      api.reset(scenario);
      await send();
    }
  });

  it('is made once for each key', async () => {
    const first = await send();
    expect(await send()).to.deep.equal(first);
    await api.refused('already-returned', 409, 'POST /returns', { body: body(), key: 'return-2' });
    await api.refused('invalid-request', 400, 'POST /returns', { body: body() });
  });

  it('refuses a body with faults, naming each field', async () => {
    const problem = await api.refused('invalid-request', 422, 'POST /returns', {
      body: body({ cause: 'mood', note: 7 }),
      key: 'return-1',
    });
    expect(problem.errors?.map(({ pointer }) => pointer)).to.deep.equal(['/note', '/cause']);
  });
});
