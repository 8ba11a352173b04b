import { expect } from '@open-wc/testing';
import { useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { fillIn, TOUCHPOINTS } from './touchpoints.js';

for (const page of TOUCHPOINTS) {
  describe(`A shopper who comes from the ${page.name} page`, () => {
    const shop = useShop();

    it(`requests a part for free and keeps the item [S1 S2 S7 S8 S9 S15 S16 ${page.rule}]`, async () => {
      await page.show();
      await page.enter();
      await shopper.sees('link', /Clean and descale the Aroma 3/);
      await shopper.sees('link', /Change the brew-head gasket/);
      await shopper.sees('link', /Write to the Aroma workshop/);
      await fillIn(page, { part: /^Drip tray/, note: 'A corner is broken off.' });
      await shopper.reads('A replacement part can’t be returned.');
      await shopper.reads('Free of charge');
      await shopper.reads('was July 14, 2026');
      await shopper.reads('becomes July 28, 2026');
      await shopper.reads('Dates in Pacific Time');
      await shopper.reads('1420 NE Alder Street');
      await shopper.presses('Request for free');

      await shopper.isOn('We have received your request');
      await shopper.reads('Jun 18 – 20');
      await shopper.reads('You can return the whole item until July 28, 2026.');
      const { newestRequest: request, item } = shop;
      expect(request).to.deep.include({
        ...item,
        touchpoint: page.name,
        reason: 'damaged',
        note: 'A corner is broken off.',
        parts: [{ partId: 'coffee-drip-tray', quantity: 1 }],
      });
      expect(shop.heard('requested')).to.deep.equal([
        { ...item, requestId: request.requestId, returnWindowEndsOn: '2026-07-28' },
      ]);
    });

    it('presses twice in a hurry, and still reads that the request was received', async () => {
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Drip tray/ });
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      const done = await shopper.sees('button', 'Done');
      // So a browser tells of the second press of a double one, wherever the first one was.
      done.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true }));
      await shop.settles();
      await shopper.isOn('We have received your request');
      expect(shop.heard('closed')).to.deep.equal([]);
      await shopper.presses('Done');
      await shop.settles();
      expect(shop.heard('closed')).to.have.length(1);
    });

    it('is not offered the part that is out of stock, and requests another [S10]', async () => {
      shop.opens('part-out-of-stock');
      await page.show();
      await page.enter();
      await shopper.presses('Request a free part');
      if (!page.givesReason) {
        await shopper.ticks(/^Missing/);
        await shopper.presses('Continue');
      }
      await shopper.sees('checkbox', /^Tank lid/);
      shopper.doesNotSee('checkbox', /^Water tank/);
      await shopper.ticks(/^Tank lid/);
      await shopper.presses('Continue');
      await shopper.presses('Continue');
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      expect(shop.newestRequest.parts).to.deep.equal([{ partId: 'coffee-tank-lid', quantity: 1 }]);
    });

    it('chooses another part when stock runs out while ordering, with note and reason kept [S11]', async () => {
      shop.opens('stock-runs-out');
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Water tank/, note: 'It leaks at the bottom.' });
      await shopper.presses('Request for free');

      await shopper.isOn('Sorry, stock has just run out');
      await shopper.reads('Nothing was ordered. What you told us is kept.');
      await shopper.presses('Choose from what is left');
      shopper.doesNotSee('checkbox', /^Water tank/);
      await shopper.ticks(/^Tank lid/);
      await shopper.presses('Continue');
      await shopper.presses('Continue');
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      expect(shop.newestRequest).to.deep.include({
        reason: 'damaged',
        note: 'It leaks at the bottom.',
        parts: [{ partId: 'coffee-tank-lid', quantity: 1 }],
      });
    });

    it('goes on with the return when stock runs out, with item, reason and note kept [S11]', async () => {
      shop.opens('stock-runs-out');
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Water tank/, note: 'It leaks at the bottom.' });
      await shopper.presses('Request for free');
      await shopper.isOn('Sorry, stock has just run out');
      await shopper.presses('Return the whole item');
      const chosen = {
        ...shop.item,
        reason: 'damaged',
        note: 'It leaks at the bottom.',
        cause: 'out-of-stock',
      };
      if (page.name === 'return') {
        // The shop's form is the return: it gets the outcome, and the kit makes none of its own.
        await shopper.reads('You are returning the whole item.');
        const form = document.querySelector('form');
        expect(form && new FormData(form).get('product-support')).to.equal('return');
        expect(shop.count('POST /returns')).to.equal(0);
      } else {
        await shopper.isOn('Return the whole item');
        await shopper.reads('It leaks at the bottom.');
        await shopper.presses('Confirm the return');
        await shopper.isOn('Your return is arranged');
        expect(shop.newestReturn).to.deep.include(chosen);
      }
      expect(shop.heard('return-chosen')).to.deep.equal([chosen]);
    });
  });
}
