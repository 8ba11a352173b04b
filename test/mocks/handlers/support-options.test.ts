import { expect } from '@open-wc/testing';
import { SupportOptions } from '../../../src/contract/index.js';
import { MAIN_SHOPPER, OTHER_SHOPPER } from '../../../mocks/world/seed.js';
import { useMockApi } from '../mock-api.js';

describe('GET /support-options', () => {
  const api = useMockApi();
  const query = (refs: readonly { orderId: string; itemId: string }[]) =>
    refs
      .map(({ orderId, itemId }) => `item=${encodeURIComponent(orderId)}:${encodeURIComponent(itemId)}`)
      .join('&');
  const optionsOf = async (touchpoint: string, refs = [api.item()], token: string = MAIN_SHOPPER.token) =>
    (await ok(`GET /support-options?touchpoint=${touchpoint}&${query(refs)}`, token)).options;
  const ok = (name: string, token: string) => api.ok(SupportOptions, name, { token });

  it('offers parts and the other solutions for an item that qualifies [S4, S7]', async () => {
    expect(await optionsOf('order')).to.deep.equal([
      {
        ...api.item(),
        available: true,
        solutions: ['parts', 'guide', 'video', 'contact'],
        returnWindow: { endsOn: '2026-07-14', timeZone: 'America/Los_Angeles', extended: false },
      },
    ]);
  });

  it('answers the touchpoint email in the US only [S3, E2]', async () => {
    expect((await optionsOf('email'))[0]?.available).to.equal(true);
    api.reset('marketplace-de');
    expect((await optionsOf('email'))[0]?.code).to.equal('touchpoint-not-in-marketplace');
    expect((await optionsOf('order'))[0]?.available).to.equal(true);
  });

  it('leaves out what is not the shopper’s, exactly as what does not exist', async () => {
    const foreign = api.store.world.orders.find(({ shopperId }) => shopperId === OTHER_SHOPPER.shopperId);
    const ref = { orderId: foreign?.orderId ?? '', itemId: foreign?.items[0]?.itemId ?? '' };
    expect(await optionsOf('order', [ref, api.item(), { orderId: 'none', itemId: 'none' }])).to.have.length(
      1,
    );
    expect(await optionsOf('order', [ref], OTHER_SHOPPER.token)).to.have.length(1);
  });

  it('names the newest request that is neither cancelled nor answered', async () => {
    const { orders, partRequests } = api.store.world;
    const mine = orders.filter(({ shopperId }) => shopperId === MAIN_SHOPPER.shopperId);
    const options = await optionsOf(
      'order',
      mine.flatMap(({ orderId, items }) => items.map(({ itemId }) => ({ orderId, itemId }))),
    );
    for (const option of options) {
      const open = partRequests.find(
        ({ itemId, status, kept }) =>
          itemId === option.itemId && status !== 'cancelled' && kept === undefined,
      );
      expect([option.openRequestId, option.openRequestStatus]).to.deep.equal([open?.requestId, open?.status]);
    }
    expect(options.filter(({ openRequestId }) => openRequestId !== undefined)).to.have.length(6);
  });

  it('reads ids with any characters in them, encoded once or twice', async () => {
    const [first, ...rest] = api.store.world.orders;
    if (!first) throw new Error('The world has orders.');
    const odd = { orderId: 'a:b/c %&+é', itemId: '1:2?#=+' };
    const renamed = { ...first, orderId: odd.orderId, items: [{ ...first.items[0]!, itemId: odd.itemId }] };
    api.change({ orders: [renamed, ...rest] });
    expect((await optionsOf('order', [odd]))[0]).to.include(odd);
    const whole = new URLSearchParams({
      item: `${encodeURIComponent(odd.orderId)}:${encodeURIComponent(odd.itemId)}`,
    });
    const { options } = await api.ok(SupportOptions, `GET /support-options?${whole}`);
    expect(options[0]).to.include(odd);
  });

  for (const [what, search] of [
    ['no item', 'touchpoint=order'],
    ['an item without a colon', 'touchpoint=order&item=a'],
    ['an item with two colons', 'touchpoint=order&item=a:b:c'],
    ['an item with an empty side', 'touchpoint=order&item=a:'],
    ['a broken percent-encoding', 'touchpoint=order&item=%E0%A4%A:b'],
    ['an unknown touchpoint', 'touchpoint=door&item=a:b'],
    [
      'more than 100 items',
      `touchpoint=order&${Array.from({ length: 101 }, (_, i) => `item=a:${i}`).join('&')}`,
    ],
  ] as const) {
    it(`refuses ${what}`, async () => {
      await api.refused('invalid-request', 400, `GET /support-options?${search}`);
    });
  }

  it('takes 100 items', async () => {
    api.reset('many-orders');
    const order = api.store.world.orders.find(({ orderId }) => orderId === api.item().orderId);
    const refs = (order?.items ?? []).map(({ itemId }) => ({ orderId: api.item().orderId, itemId }));
    const options = await optionsOf('help', refs);
    expect(options).to.have.length(100);
    expect(options.every(({ available }) => available)).to.equal(true);
  });
});
