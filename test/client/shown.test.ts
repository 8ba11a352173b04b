import { expect } from '@open-wc/testing';
import { askWhatToShow } from '../../src/client/asked-options.js';
import { loadShownOrders } from '../../src/client/shown-orders.js';
import * as examples from '../contract/examples.js';
import { connectTo, fakeApi } from './fake-api.js';

const item = { orderId: 'order-1', itemId: 'item-1' };
const asked = { ...item, touchpoint: 'order' } as const;

/** What a touchpoint is shown of an answer with these options. */
const shown = { ...item, available: true, openRequestId: 'request-1', openRequestStatus: 'dispatched' };

describe('what a touchpoint shows of an option', () => {
  const api = fakeApi();

  it('is asked for where options are, by touchpoint and item', async () => {
    api.answerJson({ options: [] });
    await askWhatToShow(connectTo(), asked);
    expect(api.sent.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).to.deep.equal([
      'GET /support/support-options?touchpoint=order&item=order-1%3Aitem-1',
    ]);
  });

  it('is its offer and its open request, and nothing else of the answer', async () => {
    api.answerJson({ options: [{ ...shown, solutions: ['parts'], returnWindow: 'any' }] });
    expect(await askWhatToShow(connectTo(), asked)).to.deep.equal({ ok: true, value: shown });
  });

  it('is nothing where the API leaves the item out, or its entry does not fit', async () => {
    for (const options of [[], [{ ...shown, itemId: 'item-2' }], [{ ...shown, orderId: 7 }]]) {
      api.answerJson({ options });
      expect(await askWhatToShow(connectTo(), asked)).to.deep.equal({ ok: true, value: undefined });
    }
  });

  it('is a failure where the call has failed', async () => {
    api.answerJson({}, 404);
    const result = await askWhatToShow(connectTo(), asked);
    expect(result.ok || result.failure.type).to.equal('not-found');
  });
});

describe('what the help centre shows of orders', () => {
  const api = fakeApi();

  it('comes page by page, as it was searched for [S6]', async () => {
    api.answerJson(examples.orderPage);
    const result = await loadShownOrders(connectTo(), { cursor: 'a&b', query: 'desk 2' });
    expect(api.sent.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).to.deep.equal([
      'GET /support/orders?cursor=a%26b&query=desk+2',
    ]);
    if (!result.ok) return expect.fail(result.failure.type);
    const { orders, nextCursor } = examples.orderPage;
    expect(result.value.orders.map(({ orderId }) => orderId)).to.deep.equal(
      orders.map(({ orderId }) => orderId),
    );
    expect(result.value.nextCursor).to.equal(nextCursor);
  });

  it('is malformed where an answer holds no orders', async () => {
    api.answerJson({ orders: 'none' });
    const result = await loadShownOrders(connectTo(), {});
    expect(result.ok || result.failure.type).to.equal('malformed');
  });
});
