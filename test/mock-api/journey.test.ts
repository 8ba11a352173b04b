import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { fillIn, TOUCHPOINTS } from '../journeys/touchpoints.js';
import { shop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { pathOf, signal, startMockApi, usePrograms, type RunningMockApi } from '../support/processes.js';
import { answered, fails, ITEM, worldOf } from './calls.js';

const page = (name: (typeof TOUCHPOINTS)[number]['name']) => {
  const found = TOUCHPOINTS.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no touchpoint ${name}.`);
  return found;
};

describe('A shop whose API is the mock in a process of its own', () => {
  usePrograms('mock-api');
  let api: RunningMockApi;
  before(async () => {
    api = await startMockApi();
  });
  beforeEach(() => answered(200, api, 'POST /mock/reset', { body: { scenario: 'default' } }));

  const shows = (piece: TemplateResult) => shop.shows(piece, { apiBase: api.url });
  const orderItem = () =>
    html`<product-support-order-item
      order-id=${ITEM.orderId}
      item-id=${ITEM.itemId}
    ></product-support-order-item>`;
  const requests = () =>
    html`<product-support-requests
      order-id=${ITEM.orderId}
      item-id=${ITEM.itemId}
    ></product-support-requests>`;
  const newest = async () => (await worldOf(api)).partRequests.at(-1);

  it('runs a whole request, from the order page to "it helped" [S1 S4 S8 S16 S17]', async () => {
    const provider = await shows(orderItem());
    await page('order').enter();
    await fillIn(page('order'), { part: /^Drip tray/, note: 'A corner is broken off.' });
    await shopper.reads('becomes July 28, 2026');
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    await shopper.reads('You can return the whole item until July 28, 2026.');
    const request = await newest();
    expect(request).to.deep.include({
      ...ITEM,
      touchpoint: 'order',
      reason: 'damaged',
      note: 'A corner is broken off.',
      parts: [{ partId: 'coffee-drip-tray', quantity: 1 }],
    });
    provider.remove();

    for (const status of ['confirmed', 'dispatched', 'delivered'])
      await answered(200, api, `POST /mock/part-requests/${request?.requestId}/status`, { body: { status } });
    await shows(requests());
    await shopper.presses('Yes, I keep the item');
    await shopper.reads('You keep the item.');
    expect(await newest()).to.deep.include({ requestId: request?.requestId, kept: true });
  });

  it('opens a link from the e-mail [S3]', async () => {
    const { token } = await answered<{ token: string }>(201, api, 'POST /mock/deep-links', { body: ITEM });
    await shows(html`<product-support-deep-link token=${token}></product-support-deep-link>`);
    await page('email').enter();
    await shopper.sees('button', 'Request a free part');
    expect((await worldOf(api)).usedLinks.length).to.equal(1);
  });

  it('settles a request whose answer was lost, and makes it once', async () => {
    await shows(orderItem());
    await page('order').enter();
    await fillIn(page('order'), { part: /^Drip tray/ });
    const before = (await worldOf(api)).partRequests.length;
    await fails(api, {
      call: 'POST /part-requests',
      kind: 'network-error',
      after: 'carried-out',
      times: 1,
    });
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    expect((await worldOf(api)).partRequests.length).to.equal(before + 1);
  });

  it('offers the whole-item return where stock ran out meanwhile [S11]', async () => {
    await answered(200, api, 'POST /mock/reset', { body: { scenario: 'stock-runs-out' } });
    await shows(orderItem());
    await page('order').enter();
    await fillIn(page('order'), { part: /^Water tank/, note: 'It leaks.' });
    await shopper.presses('Request for free');
    await shopper.isOn('Sorry, stock has just run out');
    await shopper.presses('Return the whole item');
    await shopper.presses('Confirm the return');
    await shopper.isOn('Your return is arranged');
    expect((await worldOf(api)).returns.at(-1)).to.deep.include({
      ...ITEM,
      note: 'It leaks.',
      cause: 'out-of-stock',
    });
  });

  it('goes on where it was when the process ends and comes back', async () => {
    const state = await pathOf('kept.json');
    const first = await startMockApi({ args: ['--state', state] });
    await shop.shows(orderItem(), { apiBase: first.url });
    await shopper.sees('button', 'Get product support');
    await signal(first.id, 'SIGTERM');
    await shopper.presses('Get product support');
    await shopper.isOn('That did not work');
    await startMockApi({ args: ['--state', state, '--port', new URL(first.url).port] });
    await shopper.presses('Try again');
    await shopper.isOn('How can we help?');
  });
});
