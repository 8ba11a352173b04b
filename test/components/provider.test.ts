import { expect, fixture, fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { ProductSupportOrderItem } from '../../components/order-item/order-item.js';
import type { ProductSupportProvider } from '../../components/provider/provider.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { aSupportOption } from '../support/builders.js';
import { useSent } from '../support/sent.js';
import { API_BASE, useShop } from '../support/shop.js';
import { find, shopper } from '../support/shopper.js';
import { openStreamingPage } from '../support/streaming-page.js';
import { useWarnings } from '../support/warnings.js';
import { catalogueOf } from '../support/catalogues.js';

const de = await catalogueOf('de');

const getToken = (): string => MAIN_SHOPPER.token;

describe('<product-support-provider>', () => {
  const shop = useShop();
  const sent = useSent();
  const warnings = useWarnings();

  const orderLine = (help = 'Help') => {
    const { orderId, itemId } = shop.item;
    return html`<product-support-order-item order-id=${orderId} item-id=${itemId}
      ><a href="/help">${help}</a></product-support-order-item
    >`;
  };

  const newLine = (): ProductSupportOrderItem => {
    const { orderId, itemId } = shop.item;
    return Object.assign(document.createElement('product-support-order-item'), { orderId, itemId });
  };

  describe('connects the touchpoints inside it', () => {
    it('with the nearest provider where one stands in another', async () => {
      await fixture(
        html`<product-support-provider api-base="${API_BASE}/elsewhere" .getToken=${() => 'of the outer'}>
          <product-support-provider api-base=${API_BASE} .getToken=${getToken}>
            ${orderLine()}
          </product-support-provider>
        </product-support-provider>`,
      );
      await shopper.sees('button', 'Get product support');
      expect(sent.calls.map(({ call, token }) => [call, token])).to.deep.equal([
        ['GET /support-options', MAIN_SHOPPER.token],
      ]);
    });

    it('through the shadow root of a component of the shop’s own', async () => {
      const page = await fixture(
        html`<product-support-provider api-base=${API_BASE} .getToken=${getToken}
          ><div></div
        ></product-support-provider>`,
      );
      const root = page.querySelector('div')?.attachShadow({ mode: 'open' });
      root?.append(newLine());
      await shopper.sees('button', 'Get product support');
      expect(warnings.all).to.deep.equal([]);
    });

    it('as soon as `api-base` is set; until then it warns, and the plain link works', async () => {
      const provider = await fixture<ProductSupportProvider>(
        html`<product-support-provider .getToken=${getToken}>${orderLine()}</product-support-provider>`,
      );
      await shopper.sees('link', 'Help');
      expect(sent.calls).to.deep.equal([]);
      provider.apiBase = API_BASE;
      await shopper.sees('button', 'Get product support');
      expect(shop.calls).to.deep.equal(['GET /support-options']);
      await warnings.first();
      expect(warnings.all).to.deep.equal([
        '<product-support-provider>: needs the attribute "api-base"; nothing is asked.',
      ]);
    });
  });

  describe('asks anew when the shop says so', () => {
    it('and an order line shows what changed, without the shopper doing anything [S10]', async () => {
      shop.opens('all-parts-out-of-stock');
      const provider = await shop.shows(orderLine());
      await shop.hasAnswered('GET /support-options');
      await shop.settles();
      shopper.doesNotSee('button', 'Get product support');
      shop.change((world) => ({ ...world, parts: world.parts.map((part) => ({ ...part, stock: 3 })) }));
      provider.refresh();
      await shopper.sees('button', 'Get product support');
    });

    it('and the help centre and the list of requests follow too [S10]', async () => {
      const provider = await shop.shows(
        html`<product-support-help-centre></product-support-help-centre
          ><product-support-requests></product-support-requests>`,
      );
      await shopper.sees('button', 'Get product support for Aroma 3 coffee machine');
      await shopper.sees('heading', 'Request PR-114-7590031');
      shop.change((world) => ({
        ...world,
        parts: world.parts.map((part) => ({ ...part, stock: 0 })),
        partRequests: world.partRequests.filter(({ requestId }) => requestId !== 'PR-114-7590031'),
      }));
      provider.refresh();
      const isGone = (role: string, name: string) => () => !find(role, name);
      await waitUntil(isGone('button', 'Get product support for Aroma 3 coffee machine'));
      await waitUntil(isGone('heading', 'Request PR-114-7590031'));
    });

    it('while an open journey goes on undisturbed', async () => {
      const provider = await shop.shows(orderLine());
      await shopper.presses('Get product support');
      await shopper.isOn('How can we help?');
      const before = shop.countAll('GET /orders/');
      provider.refresh();
      await shop.settles();
      await shopper.isOn('How can we help?');
      expect(shop.countAll('GET /orders/')).to.equal(before);
    });
  });

  describe('takes no address to which a token must not go', () => {
    const WRONG: readonly [name: string, apiBase: string, warning: RegExp][] = [
      ['a script', 'javascript:alert(1)', /must begin with https:\/\//],
      ['credentials', 'https://ada:secret@shop.example/api', /must not hold credentials/],
      ['plain http on another machine', 'http://shop.example/api', /must begin with https:\/\//],
      ['a query', 'https://shop.example/api?key=1', /without a query or a fragment/],
    ];
    for (const [name, apiBase, warning] of WRONG) {
      it(`${name}: warns once, asks nothing, and leaves the plain link`, async () => {
        await fixture(
          html`<div>
            <product-support-provider api-base=${apiBase} .getToken=${getToken}>
              ${orderLine('Help with the first')}${orderLine('Help with the second')}
            </product-support-provider>
            <product-support-provider api-base=${API_BASE} .getToken=${getToken}
              >${orderLine()}</product-support-provider
            >
          </div>`,
        );
        // By the time the good one has its answer, a bad one would have asked.
        await shopper.sees('button', 'Get product support');
        await shopper.sees('link', 'Help with the first');
        await shopper.sees('link', 'Help with the second');
        expect(shop.calls).to.deep.equal(['GET /support-options']);
        await warnings.first();
        expect(warnings.all).to.have.lengthOf(1);
        expect(warnings.all[0]).to.match(warning);
        expect(warnings.all[0]).not.to.include('secret');
      });
    }

    it('at a touchpoint outside a provider either', async () => {
      await fixture(
        html`<div>
          <product-support-order-item api-base="javascript:alert(1)" order-id="1" item-id="1"
            ><a href="/help">Help</a></product-support-order-item
          >
        </div>`,
      );
      await shopper.sees('link', 'Help');
      await warnings.first();
      expect(warnings.all).to.have.lengthOf(1);
      expect(warnings.all[0]).to.match(/^<product-support-order-item>: .*must begin with https:\/\//);
      expect(sent.calls).to.deep.equal([]);
    });
  });

  describe('asks for the token', () => {
    it('at the call, so that a function set after the element is used', async () => {
      const provider = fixtureSync<ProductSupportProvider>(
        html`<product-support-provider api-base=${API_BASE}>${orderLine()}</product-support-provider>`,
      );
      provider.getToken = getToken;
      await shopper.sees('button', 'Get product support');
      expect(sent.calls.map(({ token }) => token)).to.deep.equal([MAIN_SHOPPER.token]);
    });

    it('once all of the page has loaded, where the browser tells no times', async () => {
      const page = openStreamingPage();
      try {
        const { orderId, itemId } = shop.item;
        const view = page.document.defaultView ?? expect.fail();
        page.write('<!doctype html><script type="module" async src="/components/define.ts"></script>');
        await page.isDefined('product-support-order-item');
        page.ends();
        // A picture is still on its way, and nothing says that the page itself is there.
        view.performance.getEntriesByType = () => [
          { domContentLoadedEventStart: 0 } as unknown as PerformanceEntry,
        ];
        Object.defineProperty(page.document, 'readyState', { value: 'interactive' });
        page.document.body.insertAdjacentHTML(
          'beforeend',
          `<product-support-provider api-base="${API_BASE}">
            <product-support-order-item order-id="${orderId}" item-id="${itemId}"></product-support-order-item>`,
        );
        const provider = page.document.querySelector('product-support-provider') ?? expect.fail();
        await page.takesATask();
        provider.getToken = getToken;
        expect(sent.calls).to.deep.equal([]);
        await waitUntil(() => {
          view.dispatchEvent(new Event('load'));
          return sent.calls.length > 0;
        }, 'nothing was asked');
        await shop.hasAnswered('GET /support-options');
        expect(sent.calls.map(({ token }) => token)).to.deep.equal([MAIN_SHOPPER.token]);
      } finally {
        page.remove();
      }
    });

    it('not before the page is there: a script at its end is early enough', async () => {
      const page = openStreamingPage();
      try {
        const { orderId, itemId } = shop.item;
        page.write(
          `<!doctype html><script type="module" async src="/components/define.ts"></script>
          <product-support-provider api-base="${API_BASE}">
            <product-support-order-item order-id="${orderId}" item-id="${itemId}"></product-support-order-item>`,
        );
        await page.isDefined('product-support-order-item');
        await page.takesATask();
        page.write('</product-support-provider>');
        await page.takesATask();
        expect(sent.calls).to.deep.equal([]);
        page.write(
          `<script>document.querySelector('product-support-provider').getToken = () => '${MAIN_SHOPPER.token}';</script>`,
        );
        page.ends();
        await shop.hasAnswered('GET /support-options');
        expect(sent.calls.map(({ token }) => token)).to.deep.equal([MAIN_SHOPPER.token]);
      } finally {
        page.remove();
      }
    });

    it('again before each call, so that a renewed one is used', async () => {
      let asked = 0;
      await shop.shows(orderLine(), {
        getToken: async () => {
          asked += 1;
          return MAIN_SHOPPER.token;
        },
      });
      await shopper.presses('Get product support');
      await shopper.isOn('How can we help?');
      expect(asked).to.equal(2);
    });

    it('anew after a failure, once there is another way to get one', async () => {
      const { orderId } = shop.item;
      const provider = await shop.shows(
        html`${orderLine()}
          <product-support-help-centre><a href="/contact">Contact</a></product-support-help-centre>
          <product-support-requests order-id=${orderId}
            ><a href="/orders">Orders</a></product-support-requests
          >`,
        { getToken: () => 'no longer taken' },
      );
      await shopper.reads('Your orders can’t be loaded right now.');
      await shopper.reads('Your part requests can’t be loaded right now.');
      await shopper.sees('link', 'Help');
      provider.getToken = getToken;
      await shopper.sees('button', 'Get product support');
      await shopper.sees('heading', 'Order 114-7702615');
      await shopper.reads('You have not requested a part yet.');
    });
  });

  describe('gets another token while a call with the old one is under way', () => {
    it('and every element asks again with it', async () => {
      const calls = ['GET /support-options', 'GET /orders', 'GET /part-requests'] as const;
      shop.fails(...calls.map((call) => ({ call, kind: 'delay', delayMs: 200, times: 1 }) as const));
      const provider = await shop.shows(
        html`${orderLine()}<product-support-help-centre></product-support-help-centre>
          <product-support-requests order-id=${shop.item.orderId}></product-support-requests>`,
        { getToken: () => 'no longer taken' },
      );
      for (const call of calls) await shop.hasAnswered(call);
      provider.getToken = getToken;
      await shopper.sees('button', 'Get product support');
      await shopper.sees('heading', 'Order 114-7702615');
      await shopper.reads('You have not requested a part yet.');
    });
  });

  describe('says which language and region hold', () => {
    const REGIONS: readonly { lang: string; marketplace: string; until: string }[] = [
      { lang: 'en', marketplace: 'US', until: 'July 14, 2026' },
      { lang: 'en', marketplace: 'UK', until: '14 July 2026' },
      { lang: 'en-CA', marketplace: 'UK', until: 'July 14, 2026' },
      { lang: 'de', marketplace: 'DE', until: '14. Juli 2026' },
      { lang: 'xx', marketplace: 'US', until: 'July 14, 2026' },
    ];
    for (const { lang, marketplace, until } of REGIONS) {
      it(`writes a date in "${lang}" for the shop in ${marketplace} as people there do`, async () => {
        const { orderId, itemId } = shop.item;
        await fixture(
          html`<div lang=${lang}>
            <product-support-provider api-base=${API_BASE} marketplace=${marketplace} .getToken=${getToken}
              ><product-support-journey order-id=${orderId} item-id=${itemId}></product-support-journey
            ></product-support-provider>
          </div>`,
        );
        await shopper.reads(until);
      });
    }

    it('takes the language of the nearest ancestor, also from outside a shadow root', async () => {
      const page = await shop.shows(html`<div lang="de"><section></section></div>`, { lang: 'en' });
      const root = page.querySelector('section')?.attachShadow({ mode: 'open' });
      root?.append(newLine());
      await shopper.sees('button', de['option.get']);
      expect(find('button', 'Get product support')).to.equal(undefined);
    });

    it('takes the element’s own language before any other', async () => {
      const { orderId, itemId } = shop.item;
      await shop.shows(
        html`<product-support-order-item lang="de" order-id=${orderId} item-id=${itemId}>
        </product-support-order-item>`,
      );
      await shopper.sees('button', de['option.get']);
    });
  });

  describe('can be missing', () => {
    it('where touchpoints carry `api-base` themselves: those with the same one ask together', async () => {
      shop.fails({
        call: 'GET /support-options',
        kind: 'body',
        body: JSON.stringify({
          options: ['1', '2'].map((itemId) => aSupportOption({ orderId: 'order-1', itemId })),
        }),
      });
      const page = await fixture(
        html`<div>
          ${['1', '2'].map(
            (itemId) =>
              html`<product-support-order-item
                api-base=${API_BASE}
                order-id="order-1"
                item-id=${itemId}
              ></product-support-order-item>`,
          )}
        </div>`,
      );
      await shopper.sees('button', 'Get product support');
      const lines = page.querySelectorAll('product-support-order-item');
      for (const line of lines) expect(line.shadowRoot?.querySelector('button')).not.to.equal(null);
      expect(sent.calls.map(({ call, search }) => [call, search.getAll('item')])).to.deep.equal([
        ['GET /support-options', ['order-1:1', 'order-1:2']],
      ]);
    });

    it('but without an `api-base` too, a touchpoint warns once and leaves the plain link', async () => {
      await fixture(html`<div>${orderLine()}</div>`);
      await shopper.sees('link', 'Help');
      await warnings.first();
      expect(warnings.all).to.have.lengthOf(1);
      expect(warnings.all[0]).to.include('has no "api-base"; nothing is asked');
    });
  });
});
