import { expect, html } from '@open-wc/testing';
import { useTakenAway } from '../components/after/taken-away.js';
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

    it('cancels it, told first that the longer window goes, and reads afterwards that it went [S8]', async () => {
      await requestsAndReturnsLater();
      await shopper.presses('Cancel request');
      await shopper.reads('Your return window was July 28, 2026 becomes July 14, 2026 Dates in Pacific Time');
      await shopper.presses('Yes, cancel it');
      await shopper.reads('Canceled');
      await shopper.reads('Your return window was July 28, 2026 now July 14, 2026 Dates in Pacific Time');
      const { orderId, itemId, requestId } = shop.newestRequest;
      expect(shop.newestRequest.status).to.equal('cancelled');
      expect(shop.heard('cancelled')).to.deep.equal([{ requestId, orderId, itemId }]);
    });

    it('follows the parcel', async () => {
      await requestsAndReturnsLater('dispatched');
      const way = await shopper.sees('list', 'Where your request stands');
      expect(way.querySelector('[aria-current="step"]')?.textContent).to.include('On its way');
      expect(await shopper.sees('link', /^Track the package/)).to.have.property(
        'href',
        `https://track.example.com/${shop.newestRequest.requestId}`,
      );
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

describe('With the confirmation in hand, the shopper', () => {
  const shop = useShop();
  const takenAway = useTakenAway();

  /** Requests a part from the order page, up to the confirmation. */
  async function isConfirmed(): Promise<void> {
    const order = TOUCHPOINTS.find(({ name }) => name === 'order');
    if (!order) throw new Error('There is an order page.');
    await order.show();
    await order.enter();
    await fillIn(order, { part: /^Drip tray/, note: 'A corner is broken off.' });
    await shopper.presses('Change the delivery address');
    await shopper.ticks(/Tidewater Studio/);
    await shopper.presses('Use this address');
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
  }

  it('reads what became of the return window, and puts its last day into the calendar [S8]', async () => {
    await isConfirmed();
    await shopper.reads('was July 14, 2026 now July 28, 2026 Dates in Pacific Time');
    await shopper.presses('Add the return date to your calendar');
    const { name, text } = await takenAway.file();
    expect(name).to.equal('return-2026-07-28.ics');
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).to.include.members([
      'DTSTART;VALUE=DATE:20260728',
      'SUMMARY:Last day to return Aroma 3 coffee machine',
      'TRIGGER:-P2DT15H',
    ]);
  });

  it('prints the request, and only that', async () => {
    await isConfirmed();
    await shopper.presses('Print this request');
    const { text } = await takenAway.sheet();
    const { requestId } = shop.newestRequest;
    for (const part of [requestId, '1 × Drip tray', 'Tidewater Studio', 'until July 28, 2026', 'Requested'])
      expect(text).to.include(part);
    expect(text).not.to.include('Done');
    expect(takenAway.frames).to.equal(0);
  });

  it('requests another part without starting over: reason and address are kept, and the key is another', async () => {
    await isConfirmed();
    const [first] = shop.world.partRequests.slice(-1);
    await shopper.presses('Request another part');
    await shopper.isOn('Which parts do you need?');
    await shopper.ticks(/^Water tank/);
    await shopper.presses('Continue');
    await shopper.isOn('Anything we should know?');
    // What was for the first part alone is not said of the second.
    expect(await shopper.sees('textbox', 'Note (optional)')).to.have.property('value', '');
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
    await shopper.reads('Damaged');
    await shopper.reads('2200 SW Yamhill Street, Suite 310');
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    const second = shop.newestRequest;
    expect(second.requestId).not.to.equal(first?.requestId);
    expect(second).to.deep.include({
      reason: 'damaged',
      parts: [{ partId: 'coffee-water-tank', quantity: 1 }],
    });
    expect(second.note).to.equal(undefined);
    expect(second.deliverTo).to.deep.equal(first?.deliverTo);
    expect(new Set(shop.world.idempotency.map(({ key }) => key)).size).to.equal(2);
  });
});

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
