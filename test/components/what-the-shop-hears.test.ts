import { expect, html, waitUntil } from '@open-wc/testing';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import type { ApiCall } from '../../src/contract/calls.js';
import { tellFailure } from '../../src/events/failed.js';
import {
  showHelpCentre,
  showLink,
  showOrderLine,
  showRequestAt,
  showRequests,
  showReturnOffer,
} from '../faults/pages.js';
import { useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';

/** Who makes a call, and what a shopper does for it. */
interface Caller {
  readonly name: string;
  readonly call: ApiCall;
  /** Up to the press that makes the call; nothing where the page makes it itself. */
  readonly before?: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
}

const CALLERS: readonly Caller[] = [
  { name: 'an order line', call: 'GET /support-options', act: showOrderLine },
  { name: 'a return offer', call: 'GET /support-options', act: showReturnOffer },
  { name: 'a help centre that loads the orders', call: 'GET /orders', act: showHelpCentre },
  {
    name: 'a help centre that asks what is possible for them',
    call: 'GET /support-options',
    act: showHelpCentre,
  },
  { name: 'a list of requests', call: 'GET /part-requests', act: showRequests },
  {
    name: 'a link that is opened',
    call: 'POST /deep-links/redeem',
    before: showLink,
    act: () => shopper.presses('Get product support'),
  },
  {
    name: 'a request that is cancelled',
    call: 'POST /part-requests/{requestId}/cancel',
    before: async () => {
      await showRequestAt('requested');
      await shopper.presses('Cancel request');
    },
    act: () => shopper.presses('Yes, cancel it'),
  },
  {
    name: 'a part that did not arrive',
    call: 'POST /part-requests/{requestId}/not-received',
    before: () => showRequestAt('dispatched'),
    act: () => shopper.presses('It did not arrive'),
  },
  {
    name: 'a part that helped',
    call: 'POST /part-requests/{requestId}/outcome',
    before: () => showRequestAt('delivered'),
    act: () => shopper.presses('Yes, I keep the item'),
  },
];

describe('Of a call that fails the shop hears', () => {
  const shop = useShop();

  const hears = async (event: 'failed' | 'session-expired'): Promise<void> => {
    await waitUntil(() => shop.heard(event).length > 0, `the shop does not hear ${event}`, { interval: 10 });
    await shop.settles();
  };

  for (const { name, call, before: comesThere, act } of CALLERS) {
    it(`why, once: ${name}`, async () => {
      await comesThere?.();
      shop.fails({ call, kind: 'status', status: 503 });
      await act();
      await hears('failed');
      expect(shop.heard('failed')).to.deep.equal([{ type: 'server' }]);
      expect(shop.heard('session-expired')).to.deep.equal([]);
    });

    it(`that the session is over, where it is: ${name}`, async () => {
      await comesThere?.();
      shop.fails({ call, kind: 'status', status: 401 });
      await act();
      await hears('session-expired');
      expect(shop.heard('session-expired')).to.deep.equal([{}]);
      expect(shop.heard('failed')).to.deep.equal([]);
    });
  }

  it('that the session is over, where the shop has no token to give', async () => {
    const { orderId, itemId } = shop.item;
    await shop.shows(
      html`<product-support-order-item order-id=${orderId} item-id=${itemId}></product-support-order-item>`,
      { getToken: () => Promise.reject(new Error('signed out')) },
    );
    await hears('session-expired');
    expect(shop.calls).to.deep.equal([]);
    expect(shop.heard('failed')).to.deep.equal([]);
  });

  it('once from each order line, however often the line is shown, and again when it asked again', async () => {
    const { orderId, itemId } = shop.item;
    const line = html`<product-support-order-item
      order-id=${orderId}
      item-id=${itemId}
    ></product-support-order-item>`;
    shop.fails({ call: 'GET /support-options', kind: 'network-error' });
    const page = await shop.shows(html`${line}${line}`);
    await hears('failed');
    expect(shop.heard('failed')).to.deep.equal([{ type: 'network' }, { type: 'network' }]);

    for (const element of page.querySelectorAll('product-support-order-item')) {
      element.lang = 'de';
      element.requestUpdate();
      await element.updateComplete;
      element.collapse = true;
      await element.updateComplete;
    }
    await shop.settles();
    expect(shop.count('GET /support-options')).to.equal(1);
    expect(shop.heard('failed')).to.have.length(2);

    page.refresh();
    await shop.hasAnswered('GET /support-options', 2);
    await waitUntil(() => shop.heard('failed').length > 2, 'the second failure is not heard', {
      interval: 10,
    });
    await shop.settles();
    expect(shop.heard('failed')).to.have.length(4);
  });

  it('nothing of a call that is made again at once, since its token came too late', async () => {
    const { orderId, itemId } = shop.item;
    shop.fails(
      { call: 'GET /support-options', kind: 'delay', delayMs: 200, times: 1 },
      { call: 'GET /support-options', kind: 'status', status: 401, times: 1 },
    );
    const page = await shop.shows(
      html`<product-support-order-item order-id=${orderId} item-id=${itemId}></product-support-order-item>`,
      { getToken: () => 'of yesterday' },
    );
    await shop.hasAnswered('GET /support-options');
    page.getToken = () => MAIN_SHOPPER.token;
    await shopper.sees('button', 'Get product support');
    expect(shop.count('GET /support-options')).to.equal(2);
    expect([...shop.heard('failed'), ...shop.heard('session-expired')]).to.deep.equal([]);
  });

  it('nothing else than the type of the failure', () => {
    const failure = { type: 'refused', status: 403, problem: { detail: 'Ada Moreno' } };
    const element = document.createElement('div');
    document.body.append(element);
    tellFailure(element, failure);
    tellFailure(element, failure);
    element.remove();
    expect(shop.heard('failed')).to.deep.equal([{ type: 'refused' }]);
  });
});

describe('A shop whose page is a web component itself', () => {
  const shop = useShop();

  it('hears the kit outside of it', async () => {
    const page = await shop.shows(html`<div></div>`);
    const { orderId, itemId } = shop.item;
    const line = Object.assign(document.createElement('product-support-order-item'), { orderId, itemId });
    page.querySelector('div')?.attachShadow({ mode: 'open' }).append(line);
    await waitUntil(() => line.shadowRoot?.querySelector('button'), 'the line has no button');
    line.shadowRoot?.querySelector('button')?.click();
    await waitUntil(() => shop.heard('opened').length > 0, 'nothing was heard');
    expect(shop.heard('opened')).to.deep.equal([shop.item]);
  });
});
