import { expect, html } from '@open-wc/testing';
import { answered, ITEM, worldOf } from '../mock-api/calls.js';
import { fillIn, TOUCHPOINTS } from '../journeys/touchpoints.js';
import {
  startMockApi,
  starts,
  usePrograms,
  type Running,
  type RunningMockApi,
} from '../support/processes.js';
import { shop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';

/** Prism lists what breaks the document in this header, and as a problem of its own. */
const VIOLATION = 'sl-violations';

describe('Between the kit and the mock, a proxy that knows the OpenAPI document', () => {
  usePrograms('mock-api');
  let api: RunningMockApi;
  let proxy: Running;
  /** The API as the kit reaches it, through the proxy. */
  let apiBase: string;
  let send: typeof fetch;
  /** The calls that went through it, and those that broke the document. */
  let seen: string[] = [];
  let violations: string[] = [];

  before(async function () {
    this.timeout(120_000);
    api = await startMockApi();
    proxy = await starts(
      'prism',
      ['proxy', `${api.url}/openapi.json`, api.url, '--host', '127.0.0.1', '--port', '0', '--errors'],
      { ready: /Prism is listening on (http:\/\/127\.0\.0\.1:\d+)/, timeout: 100_000 },
    );
    apiBase = proxy.ready[1] ?? '';
    send = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const { url, method } = new Request(input, init);
      const response = await send(input, init);
      if (!url.startsWith(apiBase)) return response;
      const call = `${method} ${new URL(url).pathname}`;
      seen.push(call);
      const text = await response.clone().text();
      if (response.headers.has(VIOLATION) || text.includes('stoplight')) violations.push(`${call}: ${text}`);
      return response;
    };
  });
  after(() => {
    globalThis.fetch = send;
  });
  beforeEach(async () => {
    seen = [];
    violations = [];
    await answered(200, api, 'POST /mock/reset', { body: { scenario: 'default' } });
  });

  const page = (name: (typeof TOUCHPOINTS)[number]['name']) => {
    const found = TOUCHPOINTS.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`There is no touchpoint ${name}.`);
    return found;
  };
  const newestRequest = async () => (await worldOf(api)).partRequests.at(-1)?.requestId ?? '';
  const showsRequests = () =>
    shop.shows(
      html`<product-support-requests
        order-id=${ITEM.orderId}
        item-id=${ITEM.itemId}
      ></product-support-requests>`,
      { apiBase },
    );

  async function requestsDripTray(): Promise<void> {
    const provider = await shop.shows(
      html`<product-support-order-item
        order-id=${ITEM.orderId}
        item-id=${ITEM.itemId}
      ></product-support-order-item>`,
      { apiBase },
    );
    await page('order').enter();
    await fillIn(page('order'), { part: /^Drip tray/, note: 'A corner is broken off.' });
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    provider.remove();
  }

  it('finds no violation from the order page to the answer that it helped [S1 S4 S8 S17]', async () => {
    await requestsDripTray();
    for (const status of ['confirmed', 'dispatched', 'delivered']) {
      await answered(200, api, `POST /mock/part-requests/${await newestRequest()}/status`, {
        body: { status },
      });
    }
    await showsRequests();
    await shopper.presses('Yes, I keep the item');
    await shopper.reads('You keep the item.');
    expect(violations).to.deep.equal([]);
    expect(seen).to.include('POST /part-requests');
    expect(seen).to.include(`POST /part-requests/${await newestRequest()}/outcome`);
  });

  it('finds none when a request is cancelled, nor when a part did not arrive and the item goes back [S8 S13]', async () => {
    await requestsDripTray();
    const provider = await showsRequests();
    await shopper.presses('Cancel request');
    await shopper.presses('Yes, cancel it');
    await shopper.reads('Canceled');
    provider.remove();

    await requestsDripTray();
    await answered(200, api, `POST /mock/part-requests/${await newestRequest()}/status`, {
      body: { status: 'dispatched' },
    });
    await showsRequests();
    await shopper.presses('It did not arrive');
    await shopper.presses('Return the whole item');
    await shopper.presses('Confirm the return');
    await shopper.isOn('Your return is arranged');
    expect(violations).to.deep.equal([]);
    expect(seen).to.include('POST /returns');
  });

  it('finds none in what a link leads to, in the help centre, and when stock runs out [S3 S6 S11]', async () => {
    const { token } = await answered<{ token: string }>(201, api, 'POST /mock/deep-links', { body: ITEM });
    const landing = await shop.shows(
      html`<product-support-deep-link token=${token}></product-support-deep-link>`,
      { apiBase },
    );
    await page('email').enter();
    landing.remove();
    const help = await shop.shows(html`<product-support-help-centre></product-support-help-centre>`, {
      apiBase,
    });
    await shopper.sees('button', 'Get product support for Aroma 3 coffee machine');
    help.remove();

    await answered(200, api, 'POST /mock/reset', { body: { scenario: 'stock-runs-out' } });
    await shop.shows(
      html`<product-support-order-item
        order-id=${ITEM.orderId}
        item-id=${ITEM.itemId}
      ></product-support-order-item>`,
      { apiBase },
    );
    await page('order').enter();
    await fillIn(page('order'), { part: /^Water tank/ });
    await shopper.presses('Request for free');
    await shopper.isOn('Sorry, stock has just run out');
    expect(violations).to.deep.equal([]);
    expect(seen).to.include('POST /deep-links/redeem');
    expect(seen).to.include('GET /orders');
  });

  it('would have found one: a body that the document does not know is refused', async () => {
    await answered(200, api, 'PUT /mock/faults', {
      body: { faults: [{ call: 'GET /orders', kind: 'body', body: '{"orders":[{"orderId":7}]}' }] },
    });
    const response = await fetch(`${apiBase}/orders`, { headers: { authorization: 'Bearer demo-shopper' } });
    expect(response.status).to.equal(500);
    expect(violations).to.have.length(1);
  });
});
