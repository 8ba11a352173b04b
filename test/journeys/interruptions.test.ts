import { expect } from '@open-wc/testing';
import { useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { fillIn, TOUCHPOINTS } from './touchpoints.js';

/** How often a call is made where nobody answers. */
const TRIES = 4;

for (const page of TOUCHPOINTS) {
  describe(`When something fails, a shopper from the ${page.name} page`, () => {
    const shop = useShop();

    it(`keeps the plain link while the API is down, and gets help once it is back [${page.rule}]`, async () => {
      if (page.name === 'email') {
        await page.show();
        shop.fails({ call: '*', kind: 'network-error' });
        await shopper.presses('Get product support');
        await shopper.isOn('We can’t open the link right now');
        await shopper.sees('link', 'Your orders');
        shop.works();
        await shopper.presses('Try again');
        await shopper.isOn('How can we help?');
      } else {
        shop.fails({ call: '*', kind: 'network-error' });
        await page.show();
        if (page.name === 'return') await shopper.ticks('It arrived broken');
        await shopper.sees('link', /Help|Contact us/);
        shopper.doesNotSee(...page.option);
        shop.works();
        if (page.name === 'help') {
          await shopper.presses('Try again');
          await shopper.sees(...page.option);
        } else {
          // Later, the shopper comes back to the page.
          document.querySelector('product-support-provider')?.remove();
          await page.show();
          await page.enter();
        }
      }
    });

    it('tries again when the support page does not load', async () => {
      await page.show();
      shop.fails({
        call: 'GET /orders/{orderId}/items/{itemId}/support',
        kind: 'status',
        status: 503,
        times: TRIES,
      });
      if (page.name === 'return') await shopper.ticks('It arrived broken');
      else await shopper.presses(page.option[1]);
      await shopper.isOn('That did not work');
      await shopper.sees('link', /Help|Contact us|Your orders/);
      await shopper.presses('Try again');
      await shopper.isOn('How can we help?');
    });

    it('gets nothing twice when the answer to the request is lost [S1]', async () => {
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Drip tray/ });
      const before = shop.world.partRequests.length;
      shop.fails({ call: 'POST /part-requests', kind: 'network-error', after: 'carried-out', times: 1 });
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      expect(shop.world.partRequests.length).to.equal(before + 1);
      expect(shop.count('POST /part-requests')).to.equal(2);
    });

    it('gets nothing twice, and the request, when each answer to it is lost [S1]', async () => {
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Drip tray/ });
      const before = shop.world.partRequests.length;
      shop.fails({ call: 'POST /part-requests', kind: 'network-error', after: 'carried-out' });
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      expect(shop.world.partRequests.length).to.equal(before + 1);
      expect(shop.count('POST /part-requests')).to.equal(TRIES);
      expect(shop.countAll('GET /part-requests/by-key/')).to.equal(1);
    });

    it('notices nothing of a fault that passes', async () => {
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Drip tray/ });
      shop.fails({ call: 'POST /part-requests', kind: 'status', status: 503, times: TRIES - 1 });
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      expect(shop.heard('failed')).to.have.length(0);
    });

    it('sends again, with everything kept, when the request never arrived [S1]', async () => {
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Drip tray/, note: 'The left one.' });
      const before = shop.world.partRequests.length;
      shop.fails({ call: 'POST /part-requests', kind: 'network-error', times: TRIES });
      await shopper.presses('Request for free');
      await shopper.isOn('We don’t know yet whether it went through');
      await shopper.reads('Sending it again orders nothing twice');
      await shopper.presses('Try again');
      await shopper.isOn('We have received your request');
      expect(shop.world.partRequests.length).to.equal(before + 1);
      expect(shop.newestRequest.note).to.equal('The left one.');
    });

    it('checks again when nobody answers what became of the request', async () => {
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Drip tray/ });
      shop.fails(
        { call: 'POST /part-requests', kind: 'network-error', after: 'carried-out', times: TRIES },
        { call: 'GET /part-requests/by-key/{key}', kind: 'status', status: 500, times: TRIES },
      );
      const before = shop.world.partRequests.length;
      await shopper.presses('Request for free');
      await shopper.presses('Check again');
      await shopper.isOn('We have received your request');
      expect(shop.count('POST /part-requests')).to.equal(TRIES);
      expect(shop.world.partRequests.length).to.equal(before + 1);
    });

    it('signs in again and goes on where the session ended', async () => {
      shop.opens('session-expired');
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Drip tray/, note: 'The left one.' });
      await shopper.presses('Request for free');
      await shopper.isOn('Please sign in again');
      expect(shop.heard('session-expired')).to.have.length(1);
      await shopper.presses('I’m signed in – continue');
      await shopper.isOn('We have received your request');
      expect(shop.newestRequest.note).to.equal('The left one.');
    });

    it('gets a way on when an answer is not what the contract says', async () => {
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Drip tray/ });
      shop.fails({
        call: 'POST /part-requests',
        kind: 'body',
        status: 201,
        body: '<html>',
        contentType: 'text/html',
        times: 1,
      });
      await shopper.presses('Request for free');
      await shopper.isOn('That did not work');
      await shopper.presses('Back');
      await shopper.isOn('Check your request');
      await shopper.reads('Drip tray');
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
    });

    it('goes back step by step and finds everything as it was entered', async () => {
      await page.show();
      await page.enter();
      await fillIn(page, { part: /^Brew-head gasket/, note: 'Two would be good.' });
      await shopper.presses('Back');
      await shopper.isOn('Anything we should know?');
      expect(await shopper.sees('textbox', 'Note (optional)')).to.have.property(
        'value',
        'Two would be good.',
      );
      await shopper.presses('Back');
      await shopper.isOn('Which parts do you need?');
      expect(await shopper.sees('checkbox', /^Brew-head gasket/)).to.have.property('checked', true);
      await shopper.types('How many pieces? Brew-head gasket', '3');
      await shopper.presses('Back');
      if (!page.givesReason) {
        await shopper.isOn('What is wrong with the part?');
        expect(await shopper.sees('radio', /^Damaged/)).to.have.property('checked', true);
        await shopper.presses('Continue');
      } else await shopper.presses('Request a free part');
      await shopper.presses('Continue');
      await shopper.presses('Continue');
      await shopper.reads('2 ×');
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      expect(shop.newestRequest).to.deep.include({
        note: 'Two would be good.',
        parts: [{ partId: 'coffee-gasket', quantity: 2 }],
      });
    });
  });
}

describe('A link from the e-mail that does not work', () => {
  const shop = useShop();
  const [email] = TOUCHPOINTS;

  for (const { scenario, heading } of [
    { scenario: 'link-expired', heading: 'This link has expired' },
    { scenario: 'link-used', heading: 'This link has already been used' },
    { scenario: 'link-invalid', heading: 'This link does not work' },
  ] as const) {
    it(`says why and leads to the orders: ${scenario} [S3]`, async () => {
      shop.opens(scenario);
      await email?.show();
      await shopper.isOn('Help with your delivery');
      await shopper.presses('Get product support');
      await shopper.isOn(heading);
      await shopper.sees('link', 'Your orders');
    });
  }
});
