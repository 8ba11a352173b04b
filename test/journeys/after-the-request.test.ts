import { expect, html } from '@open-wc/testing';
import { useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { fillIn, TOUCHPOINTS } from './touchpoints.js';

for (const page of TOUCHPOINTS) {
  describe(`After a request from the ${page.name} page, the shopper`, () => {
    const shop = useShop();

    /** Requests a part, then comes back later to see the request. */
    async function requestsAndReturnsLater(status?: 'dispatched' | 'delivered'): Promise<void> {
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Drip tray/ });
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      await shopper.presses('Done');
      document.querySelector('product-support-provider')?.remove();
      if (status) shop.movesRequestTo(status);
      const { orderId, itemId } = shop.item;
      await shop.shows(
        html`<product-support-requests order-id=${orderId} item-id=${itemId}></product-support-requests>`,
      );
    }

    it('cancels it, and was told first that the longer window goes [S8]', async () => {
      await requestsAndReturnsLater();
      await shopper.presses('Cancel request');
      await shopper.reads('Your return window will then end on July 14, 2026 again.');
      await shopper.presses('Yes, cancel it');
      await shopper.reads('Cancelled');
      const { orderId, itemId, requestId } = shop.newestRequest;
      expect(shop.newestRequest.status).to.equal('cancelled');
      expect(shop.heard('cancelled')).to.deep.equal([{ requestId, orderId, itemId }]);
    });

    it('says that it did not arrive, and returns the item [S13]', async () => {
      await requestsAndReturnsLater('dispatched');
      await shopper.presses('It did not arrive');
      await shopper.reads('We are sorry that the part did not arrive.');
      await shopper.presses('Return the whole item');
      await shopper.presses('Confirm the return');
      await shopper.isOn('Your return is arranged');
      expect(shop.newestReturn).to.deep.include({ ...shop.item, cause: 'not-received' });
    });

    it('says that it helped, and keeps the item [S17]', async () => {
      await requestsAndReturnsLater('delivered');
      await shopper.reads('Did the part solve the problem?');
      await shopper.presses('Yes, I keep the item');
      await shopper.reads('You keep the item.');
      expect(shop.newestRequest.kept).to.equal(true);
      expect(shop.heard('resolved')).to.deep.equal([{ requestId: shop.newestRequest.requestId, kept: true }]);
    });

    it('says that it did not help, and returns the item within the longer window [S12 S17]', async () => {
      await requestsAndReturnsLater('delivered');
      // The day after the window would have ended without the request.
      shop.change((world) => ({ ...world, now: '2026-07-20T18:00:00Z' }));
      await shopper.presses('No, it did not help');
      await shopper.reads('You may return the whole item until July 28, 2026.');
      await shopper.presses('Return the whole item');
      await shopper.presses('Confirm the return');
      await shopper.isOn('Your return is arranged');
      expect(shop.newestReturn).to.deep.include({ ...shop.item, cause: 'did-not-help' });
      expect(shop.heard('resolved')).to.deep.equal([
        { requestId: shop.newestRequest.requestId, kept: false },
      ]);
    });
  });
}

describe('A shop with a return flow of its own', () => {
  const shop = useShop();

  it('takes the return over, with item, reason and note [S11]', async () => {
    shop.opens('stock-runs-out');
    shop.takesReturnsOver();
    const order = TOUCHPOINTS.find(({ name }) => name === 'order');
    if (!order) throw new Error('There is an order page.');
    await order.show();
    await order.enter();
    await fillIn(order, { part: /^Water tank/, note: 'It leaks.' });
    await shopper.presses('Request for free');
    await shopper.presses('Return the whole item');
    await shopper.isOn('Continue with the return');
    expect(shop.heard('return-chosen')).to.deep.equal([
      { ...shop.item, reason: 'damaged', note: 'It leaks.', cause: 'out-of-stock' },
    ]);
    expect(shop.count('POST /returns')).to.equal(0);
  });
});
