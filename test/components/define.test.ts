import { expect } from '@open-wc/testing';
import { ProductSupportDeepLink } from '../../components/deep-link/deep-link.js';
import { ProductSupportHelpCentre } from '../../components/help-centre/help-centre.js';
import { ProductSupportJourney } from '../../components/journey/journey.js';
import { ProductSupportOrderItem } from '../../components/order-item/order-item.js';
import { ProductSupportProvider } from '../../components/provider/provider.js';
import { ProductSupportRequests } from '../../components/requests/requests.js';
import { ProductSupportReturnOffer } from '../../components/return-offer/return-offer.js';
import { define } from '../../components/shared/define.js';
import { VERSION } from '../../src/version.js';
import { useWarnings } from '../support/warnings.js';

const ELEMENTS = {
  'product-support-provider': ProductSupportProvider,
  'product-support-deep-link': ProductSupportDeepLink,
  'product-support-order-item': ProductSupportOrderItem,
  'product-support-return-offer': ProductSupportReturnOffer,
  'product-support-help-centre': ProductSupportHelpCentre,
  'product-support-journey': ProductSupportJourney,
  'product-support-requests': ProductSupportRequests,
};

describe('The definition of the elements', () => {
  const warnings = useWarnings();

  it('is not made by importing their classes, but by `define.js`, once', async () => {
    for (const name of Object.keys(ELEMENTS)) expect(customElements.get(name), name).to.equal(undefined);
    await import('../../components/define.js');
    for (const [name, element] of Object.entries(ELEMENTS)) {
      expect(customElements.get(name), name).to.equal(element);
      expect(element.version).to.equal(VERSION);
    }
  });

  it('is harmless when it is made twice', async () => {
    await import('../../components/define.js');
    for (const [name, element] of Object.entries(ELEMENTS)) define(name, element);
    expect(warnings.all).to.deep.equal([]);
  });

  it('leaves another version as it is, and warns of it', async () => {
    class Older extends HTMLElement {
      static readonly version = '0.0.1';
    }
    class Newer extends HTMLElement {
      static readonly version = VERSION;
    }
    customElements.define('product-support-older', Older);
    define('product-support-older', Newer);
    await warnings.first();
    expect(customElements.get('product-support-older')).to.equal(Older);
    expect(warnings.all).to.deep.equal([
      `<product-support-older>: is defined already by version 0.0.1; product-support-kit ${VERSION} leaves it as it is.`,
    ]);
  });

  it('leaves an element of the shop’s own as it is, and warns of it', async () => {
    class Own extends HTMLElement {}
    class Kit extends HTMLElement {
      static readonly version = VERSION;
    }
    customElements.define('product-support-own', Own);
    define('product-support-own', Kit);
    await warnings.first();
    expect(customElements.get('product-support-own')).to.equal(Own);
    expect(warnings.all[0]).to.match(/^<product-support-own>: is defined already by another script/);
  });
});
