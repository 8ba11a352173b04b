import { expect, html } from '@open-wc/testing';
import { platform, seller } from '../support/seller.js';
import { useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { fillIn, TOUCHPOINTS } from './touchpoints.js';

const LAMP = 'KY-LAMP-BRASS';
const SHADE = 'KY-OB-SH38';

describe('A lamp whose seller has just joined the programme', () => {
  const shop = useShop();
  const page = TOUCHPOINTS.find(({ name }) => name === 'return');
  if (!page) throw new Error('There is a return page.');

  // One order of one lamp, delivered on 4 June: whatever the reports say is about it.
  beforeEach(() => {
    shop.change((world) => ({
      ...world,
      orders: world.orders.filter(({ items }) => items.some(({ parentId }) => parentId === 'lamp-brass')),
      partRequests: [],
      returns: [],
    }));
  });

  /** The shopper comes to the return page and ticks a reason that a part could solve. */
  async function wantsToReturn(): Promise<void> {
    document.querySelector('product-support-provider')?.remove();
    const before = shop.count('GET /support-options');
    await page?.show();
    await shopper.ticks('It arrived broken');
    await shop.hasAnswered('GET /support-options', before + 1);
    await shop.settles();
  }

  /** The seller enrols the lamp with its shade, and stocks it. */
  async function joins(): Promise<void> {
    const { registrationId } = await seller.registers(LAMP, `${SHADE},2,1`);
    await platform.confirms(registrationId);
    await seller.uploadsStock(SHADE, 5);
  }

  async function requestsTheShade(): Promise<void> {
    await wantsToReturn();
    await shopper.isOn('How can we help?');
    if (!page) return;
    await fillIn(page, { part: /^Shade, brass/ });
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
  }

  async function seesTheRequest(): Promise<void> {
    document.querySelector('product-support-provider')?.remove();
    const { orderId, itemId } = shop.item;
    await shop.shows(
      html`<product-support-requests order-id=${orderId} item-id=${itemId}></product-support-requests>`,
    );
  }

  it('offers no part until it is registered, confirmed and stocked [E8 E11 R3 R5 R6 S10]', async () => {
    await wantsToReturn();
    shopper.doesNotSee('button', 'Request a free part');

    const { registrationId, confirmBy } = await seller.registers(LAMP, `${SHADE},2,1`);
    // 15 working days after 16 June, without Juneteenth and the Friday before the Fourth of July.
    expect(confirmBy).to.equal('2026-07-09');
    expect(await seller.cannotUploadStock(SHADE, 5)).to.equal('R5');
    await wantsToReturn();
    shopper.doesNotSee('button', 'Request a free part');

    await platform.confirms(registrationId);
    await wantsToReturn();
    shopper.doesNotSee('button', 'Request a free part');

    await seller.uploadsStock(SHADE, 5);
    await wantsToReturn();
    await shopper.sees('button', 'Request a free part');
  });

  it('is kept thanks to a part: the report shows one prevented return [S1 S5 S8 S17 L1 R1 R2 O1 O5 O6]', async () => {
    await joins();
    await requestsTheShade();
    await platform.bringsPartTo('confirmed', 'dispatched', 'delivered');
    await seesTheRequest();
    await shopper.presses('Yes, I keep the item');
    await shopper.reads('You keep the item.');

    const { preventedReturns, keepRate, dispatchedPartOrders } = await seller.reports();
    expect(dispatchedPartOrders.orders).to.equal(1);
    expect(keepRate).to.include({ kept: 1, of: 1, rate: 1, benchmark: 0.71 });
    // Until the longer window ends on 18 July, the lamp may still go back.
    expect(preventedReturns).to.include({ count: 0, open: 1 });
    await platform.setsClock('2026-07-19T17:00:00Z');
    expect((await seller.reports()).preventedReturns).to.include({ count: 1, open: 0 });
  });

  it('goes back, damaged by the carrier: the merchant gets its price without the fees [S12 S17 M5 M10]', async () => {
    await joins();
    await requestsTheShade();
    await platform.bringsPartTo('confirmed', 'dispatched', 'delivered');
    await seesTheRequest();
    await shopper.presses('No, it did not help');
    await shopper.presses('Return the whole item');
    await shopper.presses('Confirm the return');
    await shopper.isOn('Your return is arranged');

    const { decision: before } = await seller.newestReturn();
    expect(before).to.deep.include({ outcome: 'none', rules: ['M7'], conflict: ['M7', 'M8'] });
    await platform.receivesReturn('damaged-by-carrier');
    const { decision } = await seller.newestReturn();
    // 99 − 2.97 (Prime) − 2.68 (payment) − 6.95 (fulfilment)
    expect(decision).to.deep.include({
      outcome: 'reimbursed',
      method: 'automatic',
      amount: { amount: 86.4, currency: 'USD' },
      rules: ['M5', 'M10'],
    });
    expect((await seller.reports()).preventedReturns).to.include({ count: 0, open: 0 });
  });
});
