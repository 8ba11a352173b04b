import { expect, fixture, html } from '@open-wc/testing';
import { loadWhatStandsIn } from '../../components/shared/by-hand.js';
import { useWarnings } from '../support/warnings.js';

const isDefined = (name: string): boolean => customElements.get(`product-support-${name}`) !== undefined;

describe('A page with the file for pages without a bundler', () => {
  // The elements stand outside a provider, and say so.
  useWarnings();

  it('loads neither the journey nor the requests where neither stands in it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><product-support-order-item></product-support-order-item></div>`,
    );
    await loadWhatStandsIn(page);
    expect([isDefined('journey'), isDefined('requests')]).to.deep.equal([false, false]);
  });

  it('loads the requests where a shop has put them into it, and no more', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <product-support-requests><a href="/help">Help</a></product-support-requests>
      </div>`,
    );
    await loadWhatStandsIn(page);
    expect([isDefined('journey'), isDefined('requests')]).to.deep.equal([false, true]);
    expect(page.querySelector(':defined:is(product-support-requests)')).not.to.equal(null);
  });

  it('loads the journey where a shop has put it into it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><product-support-journey></product-support-journey></div>`,
    );
    await loadWhatStandsIn(page);
    expect(isDefined('journey')).to.equal(true);
  });
});
