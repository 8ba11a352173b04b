import { expect } from '@open-wc/testing';
import { useSent } from '../support/sent.js';
import { useShop } from '../support/shop.js';
import { find, shopper } from '../support/shopper.js';
import { fillIn, TOUCHPOINTS } from './touchpoints.js';

/** What a shopper types, and nothing of the page holds by itself. */
const TYPED = ['Quillon Abernathy', '4711 Thistledown Court', 'Grantsville'];

/** All that a page keeps, shows in its address, or tells: nothing that was typed may be in it. */
async function keptByThePage(): Promise<string> {
  const databases = await indexedDB.databases();
  const caches = await window.caches.keys();
  return JSON.stringify([
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    databases,
    caches,
    location.href,
    history.state,
    document.title,
    performance.getEntriesByType('resource').map(({ name }) => name),
  ]);
}

describe('Where the parts go', () => {
  const shop = useShop();
  const sent = useSent();
  const { log, info, warn, error, debug } = console;
  let said: unknown[] = [];
  beforeEach(() => {
    said = [];
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
      console[name] = (...words: unknown[]) => said.push(words.map(String));
  });
  afterEach(() => Object.assign(console, { log, info, warn, error, debug }));

  async function comesToTheReview(): Promise<void> {
    const order = TOUCHPOINTS.find(({ name }) => name === 'order');
    if (!order) throw new Error('There is an order page.');
    await order.show();
    await order.enter();
    await fillIn(order, { part: /^Drip tray/ });
  }

  async function typesAnAddress(zip: string): Promise<void> {
    const [name = '', street = '', city = ''] = TYPED;
    await shopper.presses('Change the delivery address');
    await shopper.isOn('Where should it go?');
    await shopper.ticks(/^Another address/);
    await shopper.types('Full name', name);
    await shopper.types('Street address', street);
    await shopper.types('City', city);
    await shopper.picks('State', 'OR');
    await shopper.types('ZIP code', zip);
  }

  it('is her work, another of her addresses', async () => {
    await comesToTheReview();
    await shopper.reads('1420 NE Alder Street, Apt 5');
    await shopper.presses('Change the delivery address');
    await shopper.ticks(/Tidewater Studio/);
    await shopper.presses('Use this address');
    await shopper.isOn('Check your request');
    await shopper.reads('2200 SW Yamhill Street, Suite 310');
    shopper.doesNotRead('1420 NE Alder Street');
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    await shopper.reads('2200 SW Yamhill Street, Suite 310');
    expect(shop.newestRequest.deliverTo?.recipient).to.equal('Ada Moreno, Tidewater Studio');
  });

  it('stays as it was, where the shopper goes back', async () => {
    await comesToTheReview();
    await shopper.presses('Change the delivery address');
    await shopper.ticks(/Tidewater Studio/);
    await shopper.presses('Back');
    await shopper.isOn('Check your request');
    await shopper.reads('1420 NE Alder Street, Apt 5');
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    expect(shop.newestRequest.deliverTo).to.equal(undefined);
  });

  it('is a new one, once a mistake in it is mended, and leaves no trace in the page', async () => {
    await comesToTheReview();
    await typesAnAddress('9702');
    await shopper.presses('Use this address');
    await shopper.sees('group', 'There is a problem');
    await shopper.sees('button', 'Enter a ZIP code with five digits, such as 97232.');
    await shopper.types('ZIP code', '97029');
    await shopper.presses('Use this address');

    await shopper.isOn('Check your request');
    for (const text of [...TYPED, '97029']) await shopper.reads(text);
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    await shopper.reads('Grantsville, OR 97029');
    expect(shop.newestRequest.deliverTo).to.deep.equal({
      recipient: 'Quillon Abernathy',
      lines: ['4711 Thistledown Court', 'Grantsville, OR 97029', 'United States'],
    });

    const told = ['opened', 'closed', 'requested', 'failed', 'return-chosen'].map((name) => shop.heard(name));
    const urls = sent.calls.map(({ call, search, page }) => `${call}?${String(search)} ${page}`);
    const kept = JSON.stringify([await keptByThePage(), told, urls, said]).toLowerCase();
    for (const text of [...TYPED, '97029', 'Thistledown', 'Abernathy'])
      expect(kept).not.to.include(text.toLowerCase());
    // Not by luck: what the page tells and asks for is looked at.
    expect(kept).to.include('part-requests');
    expect(kept).to.include(shop.newestRequest.requestId.toLowerCase());
  });

  it('is mended where the shop knows better, with everything else kept', async () => {
    await comesToTheReview();
    await typesAnAddress('97029');
    await shopper.presses('Use this address');
    await shopper.isOn('Check your request');
    shop.fails({
      call: 'POST /part-requests',
      kind: 'body',
      status: 422,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'https://shop.example/problems/invalid-request',
        title: 'Invalid request',
        status: 422,
        errors: [{ pointer: '/address/postalCode', detail: 'No such code.' }],
      }),
      times: 1,
    });
    await shopper.presses('Request for free');
    await shopper.isOn('Where should it go?');
    await shopper.sees('button', 'The shop did not accept this. Please change it.');
    const zip = await shopper.sees('textbox', 'ZIP code');
    expect(zip.getAttribute('aria-invalid')).to.equal('true');
    expect(zip).to.have.property('value', '97029');
    expect(find('textbox', 'Full name')).to.have.property('value', 'Quillon Abernathy');
    await shopper.types('ZIP code', '97208');
    await shopper.presses('Use this address');
    await shopper.isOn('Check your request');
    await shopper.reads('Drip tray');
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    expect(shop.newestRequest.deliverTo?.lines).to.include('Grantsville, OR 97208');
    expect(shop.newestRequest.parts).to.deep.equal([{ partId: 'coffee-drip-tray', quantity: 1 }]);
  });
});
