import { expect, fixture, html } from '@open-wc/testing';
import { press, settled, shownText, startMockApi, type MockApi } from '../../../mocks/testing/index.js';
import '../../../components/define.js';

const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing',
    (error: unknown) => String(error),
  );

/** The order line of a shop that tests its own page. */
const orderLine = (api: MockApi): Promise<Element> =>
  fixture(html`
    <product-support-provider api-base=${api.apiBase} .getToken=${() => api.token}>
      <product-support-order-item order-id=${api.item.orderId} item-id=${api.item.itemId}>
        <a href="#help">Help with this item</a>
      </product-support-order-item>
    </product-support-provider>
  `);

describe('A storefront team that tests its own page', () => {
  let api: MockApi;
  beforeEach(() => (api = startMockApi()));
  afterEach(() => api.stop());

  it('sees the option that a shopper sees, and what was asked for it', async () => {
    const page = await orderLine(api);
    expect(shownText(page), 'before the answer is there').to.equal('Help with this item');
    await settled(page);
    expect(shownText(page)).to.equal('Get product support');
    expect(api.calls).to.deep.equal([
      `GET /support-options?touchpoint=order&item=${api.item.orderId}%3A${api.item.itemId}`,
    ]);
  });

  it('presses its way into the request', async () => {
    const page = await orderLine(api);
    await settled(page);
    press(page, 'Get product support');
    await settled(page);
    expect(shownText(page)).to.include('Aroma 3 coffee machine');
    expect(api.calls.at(-1)).to.include(`GET /orders/${api.item.orderId}/items/${api.item.itemId}/support`);
  });

  it('is told what there is to press where a name is wrong', async () => {
    const page = await orderLine(api);
    await settled(page);
    expect(() => press(page, 'Get help')).to.throw('it shows: "Get product support"');
  });

  it('chooses the scenario, and what goes wrong in it', async () => {
    api.reset({ scenario: 'not-offered' });
    const page = await orderLine(api);
    await settled(page);
    expect(shownText(page)).to.equal('');

    api.reset({ scenario: 'api-down' });
    const inVain = await orderLine(api);
    await settled(inVain);
    expect(shownText(inVain)).to.equal('Help with this item');
  });

  it('changes the world, and reads in it what was done', async () => {
    api.change((world) => ({ ...world, parts: world.parts.map((part) => ({ ...part, stock: 0 })) }));
    const page = await orderLine(api);
    await settled(page);
    expect(shownText(page)).to.equal('');
    expect(api.world.parts.every(({ stock }) => stock === 0)).to.equal(true);
  });

  it('is told of a scenario that does not exist, and of a moment that is none', () => {
    expect(() => api.reset({ scenario: 'no-such' })).to.throw('scenario: Expected one of: default');
    expect(() => api.reset({ now: 'today' })).to.throw('now: Expected an instant');
  });

  it('is told what a page waits for in vain', async () => {
    const alone = await fixture(html`
      <product-support-order-item order-id="1" item-id="2"></product-support-order-item>
    `);
    expect(await failure(settled(alone, { timeout: 50 }))).to.include('is it inside a provider');
    const unknown = await fixture(html`<product-support-unknown></product-support-unknown>`);
    expect(await failure(settled(unknown, { timeout: 50 }))).to.include(
      '<product-support-unknown> is not defined',
    );
  });

  it('reaches the network with all other calls, and with every call once it has stopped the mock', async () => {
    const own = await fetch(new URL('testing.test.ts', import.meta.url));
    expect(own.headers.get('content-type')).to.include('javascript');
    api.stop();
    expect((await fetch(`${api.apiBase}/orders`)).status).to.equal(404);
    expect(api.calls).to.deep.equal([]);
  });
});

describe('What is shown', () => {
  it('is read as it is seen: lines by block, slots in their place, nothing that is hidden', async () => {
    const host = await fixture(html`
      <div>
        <p>One <b>two</b>, three</p>
        <p hidden>no</p>
        <p style="display: none">no</p>
        <span class="visually-hidden">no</span>
        <div style="display: contents">four</div>
        <details>
          <summary>five</summary>
          <p>no</p>
        </details>
        <input value="no" />
      </div>
    `);
    expect(shownText(host)).to.equal('One two, three\nfour\nfive');
  });
});
