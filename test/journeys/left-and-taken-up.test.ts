import { expect, html, waitUntil } from '@open-wc/testing';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { API_BASE, useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { fillIn, TOUCHPOINTS } from './touchpoints.js';

const leaves = (): void => document.querySelector('product-support-provider')?.remove();

/** All that the browser keeps, as text. */
const keptBy = (storage: Storage): string => JSON.stringify({ ...storage });

/** The browser keeps what was entered, up to the review: what does so is loaded while the shopper fills in. */
const isKept = (): Promise<void> =>
  waitUntil(() => keptBy(localStorage).includes('review'), 'nothing is kept', {
    interval: 10,
    timeout: 5000,
  });

/** A browser whose storage does this; the function handed back gives the real one back. */
function withStorage(get: () => unknown): () => void {
  const real = Object.getOwnPropertyDescriptor(window, 'localStorage');
  if (!real) throw new Error('There is no storage.');
  Object.defineProperty(window, 'localStorage', { configurable: true, get });
  return () => Object.defineProperty(window, 'localStorage', real);
}

for (const page of TOUCHPOINTS) {
  describe(`A shopper who leaves the ${page.name} page midway`, () => {
    const shop = useShop();

    it('finds everything as it was chosen when the page is opened again', async () => {
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Drip tray/, note: 'Private words.' });
      await isKept();
      leaves();
      await page.show();
      // The same way as before; what was kept is at the end of it.
      if (page.name === 'return') await shopper.ticks('It arrived broken');
      else await shopper.presses(page.option[1]);
      await shopper.isOn('Check your request');
      await shopper.reads('Drip tray');
      await shopper.reads('Damaged');
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      expect(shop.newestRequest.reason).to.equal('damaged');
    });
  });
}

const [, ORDERS] = TOUCHPOINTS;

describe('What was entered outlives the page', () => {
  const shop = useShop();
  const order = ORDERS ?? expect.fail('There is no order page.');

  /** Another tab orders, under a key of its own. */
  async function ordersElsewhere(key: string): Promise<void> {
    const { orderId, itemId } = shop.item;
    const answer = await fetch(`${API_BASE}/part-requests`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${MAIN_SHOPPER.token}`,
        'idempotency-key': key,
      },
      body: JSON.stringify({
        orderId,
        itemId,
        touchpoint: 'order',
        reason: 'missing',
        parts: [{ partId: 'coffee-drip-tray', quantity: 1 }],
      }),
    });
    expect(answer.status).to.equal(201);
  }

  /** The name under which the browser keeps the item. */
  const keptName = (): string =>
    Object.keys({ ...localStorage }).find((name) => name.includes(shop.item.itemId)) ??
    expect.fail('Nothing is kept.');

  it('and nothing of the shopper’s words, name or address is kept in the browser', async () => {
    await order.show();
    await order.enter();
    await fillIn(order, { part: /^Drip tray/, note: 'Private words.' });
    await isKept();
    expect(keptBy(localStorage)).to.include('coffee-drip-tray').and.to.include(shop.item.itemId);
    for (const secret of ['Private words', 'Ada', 'Moreno', '1420', 'Bearer'])
      expect(keptBy(localStorage) + keptBy(sessionStorage), secret).not.to.include(secret);
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    expect(keptBy(localStorage)).not.to.include('coffee-drip-tray');
  });

  it('but not beside another item', async () => {
    await order.show();
    await order.enter();
    await fillIn(order, { part: /^Drip tray/ });
    await isKept();
    leaves();
    const other = shop.world.orders
      .flatMap(({ orderId, items }) => items.map(({ itemId }) => ({ orderId, itemId })))
      .find(({ itemId }) => itemId !== shop.item.itemId);
    await shop.shows(
      html`<product-support-journey
        order-id=${other?.orderId ?? ''}
        item-id=${other?.itemId ?? ''}
      ></product-support-journey>`,
    );
    await shop.settles();
    shopper.doesNotSee('heading', 'Check your request');
  });

  it('and so does a return that another tab has under way while an order comes about [S12]', async () => {
    await order.show();
    await order.enter();
    await fillIn(order, { part: /^Drip tray/ });
    await isKept();
    shop.fails({ call: 'POST /part-requests', kind: 'delay', delayMs: 500, after: 'carried-out' });
    const before = shop.world.partRequests.length;
    await shopper.presses('Request for free');
    await waitUntil(() => shop.world.partRequests.length > before, 'nothing is carried out');
    const kept = JSON.parse(localStorage.getItem(keptName()) ?? '') as object;
    const theirs = { returnKey: 'of-another-tab', returnCause: 'chosen' };
    localStorage.setItem(keptName(), JSON.stringify({ ...kept, ...theirs }));
    await shopper.isOn('We have received your request');
    expect(JSON.parse(localStorage.getItem(keptName()) ?? '')).to.include(theirs);
  });

  it('and an order that was under way is shown, not made again [S1]', async () => {
    await order.show();
    await order.enter();
    await fillIn(order, { part: /^Drip tray/ });
    await isKept();
    const before = shop.world.partRequests.length;
    // It is carried out; its answer comes to a page that is no longer there.
    shop.fails({ call: 'POST /part-requests', kind: 'delay', delayMs: 5_000, after: 'carried-out' });
    await shopper.presses('Request for free');
    await waitUntil(() => shop.world.partRequests.length > before, 'nothing is carried out');
    leaves();
    shop.works();
    await order.show();
    await shopper.reads('Replacement part requested');
    await shopper.presses('Request another part');
    await shopper.isOn('We have received your request');
    expect(shop.world.partRequests.length).to.equal(before + 1);
  });

  for (const [what, get] of [
    [
      'throws',
      () => {
        throw new DOMException('Not allowed here.', 'SecurityError');
      },
    ],
    ['is missing', () => undefined],
    [
      'is full',
      () => ({
        length: 0,
        key: () => null,
        getItem: () => null,
        removeItem() {},
        setItem() {
          throw new DOMException('No room is left.', 'QuotaExceededError');
        },
      }),
    ],
  ] as const) {
    it(`as long as the page is there, where the browser’s storage ${what}`, async () => {
      const putBack = withStorage(get);
      try {
        await order.show();
        await order.enter();
        await fillIn(order, { part: /^Drip tray/ });
        const before = shop.world.partRequests.length;
        await shopper.presses('Request for free');
        await shopper.isOn('We have received your request');
        expect(shop.world.partRequests.length).to.equal(before + 1);
      } finally {
        putBack();
      }
    });
  }

  it('and what another tab orders meanwhile is shown here too, and not ordered again [S1]', async () => {
    await order.show();
    await order.enter();
    await fillIn(order, { part: /^Drip tray/ });
    await isKept();
    const before = shop.world.partRequests.length;
    await ordersElsewhere('key-of-another-tab');
    const channel = new BroadcastChannel('product-support');
    channel.postMessage({ name: keptName(), key: 'key-of-another-tab' });
    await shopper.isOn('We have received your request');
    channel.close();
    expect(shop.world.partRequests.length).to.equal(before + 1);
  });

  it('and what another tab returns meanwhile is said here too: nothing can be had of it any more [S12]', async () => {
    await order.show();
    await order.enter();
    await fillIn(order, { part: /^Drip tray/ });
    await isKept();
    const channel = new BroadcastChannel('product-support');
    channel.postMessage({ name: keptName() });
    await shopper.isOn('Product support is not available for this item');
    channel.close();
    await shopper.reads('A return of this item is already under way.');
    shopper.doesNotSee('button', 'Return the whole item');
    expect(shop.count('POST /part-requests')).to.equal(0);
  });

  it('and other tabs hear of a return that is made here [S12]', async () => {
    const heard: unknown[] = [];
    const channel = new BroadcastChannel('product-support');
    channel.addEventListener('message', ({ data }) => void heard.push(data));
    await order.show();
    await order.enter();
    await shopper.presses(/^Return/);
    await shopper.isOn('Return the whole item');
    await shopper.presses('Confirm the return');
    await shopper.isOn('Your return is arranged');
    await waitUntil(() => heard.length > 0, 'nothing is said', { interval: 10, timeout: 5000 });
    channel.close();
    expect(heard).to.have.lengthOf(1);
    expect(JSON.stringify(heard)).to.include(shop.item.itemId).and.not.to.include('key');
  });

  for (const [where, then] of [
    ['as soon as the page is shown again as it was left', 'shown again'],
    ['at the latest when it is to be ordered here', 'ordered'],
  ] as const) {
    it(`and what another tab has ordered is shown ${where} [S1]`, async () => {
      await order.show();
      await order.enter();
      await fillIn(order, { part: /^Drip tray/ });
      await isKept();
      const before = shop.world.partRequests.length;
      await ordersElsewhere('key-of-another-tab');
      const name = keptName();
      localStorage.setItem(name, JSON.stringify({ at: Date.now(), orderedKey: 'key-of-another-tab' }));
      if (then === 'ordered') await shopper.presses('Request for free');
      else window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await shopper.isOn('We have received your request');
      expect(shop.world.partRequests.length).to.equal(before + 1);
      expect(shop.newestRequest.reason).to.equal('missing');
    });
  }

  it('and while another tab orders, this one waits for what comes of it [S1]', async () => {
    await order.show();
    await order.enter();
    await fillIn(order, { part: /^Drip tray/ });
    await isKept();
    const before = shop.world.partRequests.length;
    const name = keptName();
    let done = (): void => {};
    const ordering = new Promise<void>((resolve) => (done = resolve));
    const held = navigator.locks.request(name, () => ordering);
    await shopper.presses('Request for free');
    await shopper.isOn('Sending your request …');
    expect(shop.count('POST /part-requests')).to.equal(0);
    await ordersElsewhere('key-of-another-tab');
    localStorage.setItem(name, JSON.stringify({ at: Date.now(), orderedKey: 'key-of-another-tab' }));
    done();
    await held;
    await shopper.isOn('We have received your request');
    expect(shop.world.partRequests.length).to.equal(before + 1);
  });
});
