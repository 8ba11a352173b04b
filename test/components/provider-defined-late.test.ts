import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../components/order-item/define.js';
import { aSupportOption } from '../support/builders.js';
import { shopper } from '../support/shopper.js';
import { useWarnings } from '../support/warnings.js';

// Apart from the other tests of the provider: here its definition must not be loaded from the start.
describe('<product-support-provider> that is defined after its consumers', () => {
  const warnings = useWarnings();
  const { fetch } = window;
  let asked: (string | null)[] = [];
  before(() => {
    window.fetch = (input, init) => {
      asked.push(new Request(input, init).headers.get('authorization'));
      return Promise.resolve(Response.json({ options: [aSupportOption()] }));
    };
  });
  after(() => {
    window.fetch = fetch;
  });

  it('is waited for: the plain link works until then, and one request follows with its token', async () => {
    asked = [];
    const provider = fixtureSync(
      html`<product-support-provider api-base="${location.origin}/shop/api"
        ><product-support-order-item order-id="order-1" item-id="item-1"
          ><a href="/help">Help</a></product-support-order-item
        ></product-support-provider
      >`,
    );
    await shopper.sees('link', 'Help');
    expect(asked).to.deep.equal([]);

    await import('../../components/provider/define.js');
    Object.assign(provider, { getToken: () => 'the-token' });
    await shopper.sees('button', 'Get product support');
    expect(asked).to.deep.equal(['Bearer the-token']);
    expect(warnings.all).to.deep.equal([]);
  });
});
