import { expect, html } from '@open-wc/testing';
import type { ProductSupportJourney } from '../../components/journey/journey.js';
import { expectNoBarrier } from '../support/accessible.js';
import { expectFocusOn } from '../support/focus.js';
import { useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { journeyIn } from '../support/shown-journey.js';

const SUPPORT = 'GET /orders/{orderId}/items/{itemId}/support';

/** Has no piece of a journey arrive that a step needs, until it is told that they do. */
function losesPieces(element: ProductSupportJourney): { arrive(): void } {
  const { bringTexts } = element;
  element.bringTexts = () => Promise.reject(new TypeError('The code was not loaded.'));
  return {
    arrive() {
      element.bringTexts = bringTexts;
    },
  };
}

describe('A journey whose code does not arrive', () => {
  const shop = useShop();

  async function open(): Promise<ProductSupportJourney> {
    const { orderId, itemId } = shop.item;
    const page = await shop.shows(
      html`<product-support-journey order-id=${orderId} item-id=${itemId}
        ><a href="/help">Help</a></product-support-journey
      >`,
    );
    return journeyIn(page);
  }

  async function choosesAPart(): Promise<void> {
    await shopper.presses('Request a free part');
    await shopper.ticks(/^Missing/);
    await shopper.presses('Continue');
    await shopper.ticks(/^Drip tray/);
    await shopper.presses('Continue');
    await shopper.types('Note (optional)', 'The left one.');
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
  }

  it('says so where the return was chosen, leads back, and returns once it is there', async () => {
    const element = await open();
    await shopper.isOn('How can we help?');
    const pieces = losesPieces(element);
    await shopper.presses('Return the whole item');
    await expectFocusOn('heading', 'That did not work');
    await shopper.reads('This could not be loaded. If that goes on, reload the page.');
    await expectNoBarrier(element);
    expect(shop.heard('failed')).to.deep.equal([{ type: 'network' }]);

    await shopper.presses('Back');
    await expectFocusOn('heading', 'How can we help?');
    await shopper.presses('Return the whole item');
    await shopper.isOn('That did not work');
    pieces.arrive();
    await shopper.presses('Try again');
    await expectFocusOn('heading', 'Return the whole item');
    await shopper.presses('Confirm the return');
    await shopper.isOn('Your return is arranged');
  });

  it('orders nothing twice where the answer to a request was lost as well [S1]', async () => {
    const element = await open();
    await choosesAPart();
    const pieces = losesPieces(element);
    const before = shop.world.partRequests.length;
    shop.fails({ call: 'POST /part-requests', kind: 'network-error', after: 'carried-out', times: 1 });
    await shopper.presses('Request for free');
    await shopper.isOn('That did not work');
    await shopper.reads('Checking will not order anything twice.');
    shopper.doesNotSee('button', 'Back');

    pieces.arrive();
    await shopper.presses('Try again');
    await shopper.isOn('We have received your request');
    expect(shop.world.partRequests.length).to.equal(before + 1);
    expect(shop.count('POST /part-requests')).to.equal(1);
    expect(shop.newestRequest.note).to.equal('The left one.');
  });

  it('keeps the plain link where it could not open, and opens once the network is back', async () => {
    shop.fails({ call: SUPPORT, kind: 'network-error', times: 1 });
    losesPieces(await open());
    await shopper.isOn('That did not work');
    await shopper.sees('link', 'Help');
    await shopper.presses('Try again');
    await shopper.isOn('How can we help?');
  });
});
