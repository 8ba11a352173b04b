import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ProductSupportProvider } from '../../components/provider/provider.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { useSent } from '../support/sent.js';
import { API_BASE, useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { useWarnings } from '../support/warnings.js';

const CDN = 'https://cdn.example';

describe('A provider with `allowed-origins`', () => {
  const shop = useShop();
  const sent = useSent();
  const warnings = useWarnings();

  /** Answers with the item's real support context, its addresses moved elsewhere. */
  const answersFrom = async (origin: string): Promise<void> => {
    const { orderId, itemId } = shop.item;
    const path = `/orders/${orderId}/items/${itemId}/support`;
    const response = await fetch(`${API_BASE}${path}?touchpoint=order`, {
      headers: { authorization: `Bearer ${MAIN_SHOPPER.token}` },
    });
    const body = (await response.text()).replaceAll(/"https?:\/\/[^/"]+/g, `"${origin}`);
    shop.fails({ call: 'GET /orders/{orderId}/items/{itemId}/support', kind: 'body', body });
  };

  const opens = async (allowed?: string): Promise<ProductSupportProvider> => {
    const { orderId, itemId } = shop.item;
    const journey = html`<product-support-journey
      order-id=${orderId}
      item-id=${itemId}
    ></product-support-journey>`;
    const getToken = (): string => MAIN_SHOPPER.token;
    const provider = await fixture<ProductSupportProvider>(
      allowed === undefined
        ? html`<product-support-provider api-base=${API_BASE} .getToken=${getToken}
            >${journey}</product-support-provider
          >`
        : html`<product-support-provider api-base=${API_BASE} allowed-origins=${allowed} .getToken=${getToken}
            >${journey}</product-support-provider
          >`,
    );
    await shopper.sees('button', 'Request a free part');
    return provider;
  };

  /** Where the page's pictures and links lead. */
  const origins = (provider: Element): string[] => {
    const root = provider.querySelector('product-support-journey')?.shadowRoot;
    const addresses = [...(root?.querySelectorAll('img') ?? []), ...(root?.querySelectorAll('a') ?? [])].map(
      (element) => (element instanceof HTMLImageElement ? element.src : element.href),
    );
    return [...new Set(addresses.filter(Boolean).map((address) => new URL(address).origin))];
  };

  it('shows pictures and links of any origin where it is not set [S7]', async () => {
    await answersFrom(CDN);
    expect(origins(await opens())).to.deep.equal([CDN]);
  });

  it('shows those of the list', async () => {
    await answersFrom(CDN);
    expect(origins(await opens(` https://help.example\n${CDN} `))).to.deep.equal([CDN]);
    expect(warnings.all).to.deep.equal([]);
  });

  it('shows none of others, and the journey goes on without them', async () => {
    await answersFrom('https://evil.example');
    expect(origins(await opens(CDN))).to.deep.equal([]);
    await shopper.presses('Request a free part');
    await shopper.isOn('What is wrong with the part?');
  });

  it('shows those of the page and the API where the list is empty', async () => {
    await answersFrom(location.origin);
    expect(origins(await opens(''))).to.deep.equal([location.origin]);
    await answersFrom(CDN);
    expect(origins(await opens(''))).to.deep.equal([]);
  });

  it('warns of each entry that is no origin, and leaves it out', async () => {
    await answersFrom(CDN);
    const provider = await opens(`${CDN} cdn.example https://*.cdn.example`);
    expect(origins(provider)).to.deep.equal([CDN]);
    await waitUntil(() => warnings.all.length === 2, 'no warning', { interval: 10 });
    expect(warnings.all).to.have.members(
      ['cdn.example', 'https://*.cdn.example'].map(
        (entry) =>
          `<product-support-provider>: "${entry}" in "allowed-origins" is no origin, such as https://cdn.example; it is left out.`,
      ),
    );
  });

  it('holds from the next answer on where it is changed', async () => {
    await answersFrom(CDN);
    const provider = await opens('');
    provider.allowedOrigins = CDN;
    const { orderId, itemId } = shop.item;
    provider.innerHTML = '';
    await provider.updateComplete;
    provider.append(Object.assign(document.createElement('product-support-journey'), { orderId, itemId }));
    await shopper.sees('button', 'Request a free part');
    expect(origins(provider)).to.deep.equal([CDN]);
    expect(sent.calls.length).to.be.greaterThan(0);
  });
});
