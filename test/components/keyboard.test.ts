import { expect, html } from '@open-wc/testing';
import type { ProductSupportReturnOffer } from '../../components/return-offer/return-offer.js';
import { expectFocusOn, focused } from '../support/focus.js';
import { focusCanBeSeen, keyboard } from '../support/keyboard.js';
import { useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';

describe('With the keyboard alone', () => {
  const shop = useShop();

  /** A step has come: its heading has the focus, and that can be seen. */
  const arrivesAt = async (heading: string): Promise<void> => {
    await expectFocusOn('heading', heading);
    expect(focusCanBeSeen(), `the focus at "${heading}"`).to.equal(true);
  };

  const pressesButton = async (name: string): Promise<void> => {
    await keyboard.goesTo('button', name);
    await keyboard.presses('Enter');
  };

  it('a shopper requests two packs of a part from an order line, and is back where she began [S4]', async () => {
    const { orderId, itemId } = shop.item;
    await shop.shows(
      html`<a href="/orders">Your orders</a
        ><product-support-order-item order-id=${orderId} item-id=${itemId}></product-support-order-item
        ><a href="/imprint">Imprint</a>`,
    );
    await shopper.sees('button', 'Get product support');
    await pressesButton('Get product support');
    await arrivesAt('How can we help?');
    await pressesButton('Request a free part');

    await arrivesAt('What is wrong with the part?');
    await keyboard.goesTo('radio', /^Missing/);
    await keyboard.presses('Space', 'ArrowDown', 'ArrowDown');
    await expectFocusOn('radio', /^Defective/);
    expect(focusCanBeSeen()).to.equal(true);
    await keyboard.presses('ArrowUp');
    await expectFocusOn('radio', /^Damaged/);
    await pressesButton('Continue');

    await arrivesAt('Which parts do you need?');
    await keyboard.goesTo('checkbox', /^Brew-head gasket/);
    await keyboard.presses('Space');
    await keyboard.goesTo('textbox', 'How many pieces? Brew-head gasket');
    await keyboard.types('3');
    await pressesButton('Continue');

    await arrivesAt('Anything we should know?');
    await keyboard.goesTo('textbox', 'Note (optional)');
    await keyboard.types('Both are torn.');
    await keyboard.presses('Enter');
    await keyboard.types('Thank you!');
    await pressesButton('Continue');

    await arrivesAt('Check your request');
    await pressesButton('Request for free');
    await arrivesAt('We have received your request');
    expect(shop.newestRequest).to.deep.include({
      reason: 'damaged',
      note: 'Both are torn.\nThank you!',
      parts: [{ partId: 'coffee-gasket', quantity: 2 }],
    });

    await pressesButton('Done');
    await expectFocusOn('button', 'Request another part');
    expect(focusCanBeSeen()).to.equal(true);
    await keyboard.presses('Tab');
    expect(focused().textContent).to.equal('Imprint');
  });

  it('a shopper stays inside the dialog while it is open, and leaves it with Escape', async () => {
    const { orderId, itemId } = shop.item;
    await shop.shows(
      html`<a href="/orders">Your orders</a
        ><product-support-order-item order-id=${orderId} item-id=${itemId}></product-support-order-item>`,
    );
    await shopper.sees('button', 'Get product support');
    await pressesButton('Get product support');
    await arrivesAt('How can we help?');
    const line = document.querySelector('product-support-order-item');
    for (let stop = 0; stop < 12; stop += 1) {
      await keyboard.presses('Tab');
      expect([line, document.body]).to.include(document.activeElement);
    }
    await keyboard.presses('Escape');
    await expectFocusOn('button', 'Get product support');
  });

  it('a shopper finds out what is missing, puts it right, and changes an answer in the review', async () => {
    const { orderId, itemId } = shop.item;
    await shop.shows(
      html`<product-support-journey order-id=${orderId} item-id=${itemId}></product-support-journey>`,
    );
    await shopper.isOn('How can we help?');
    await pressesButton('Request a free part');
    await arrivesAt('What is wrong with the part?');
    await pressesButton('Continue');
    await expectFocusOn('group', 'There is a problem');
    await pressesButton('Choose what is wrong with the part.');
    await expectFocusOn('radio', /^Missing/);
    // Enter goes on, as in any form of one question.
    await keyboard.presses('Space', 'Enter');
    await arrivesAt('Which parts do you need?');
    await keyboard.goesTo('checkbox', /^Drip tray/);
    await keyboard.presses('Space', 'Enter');
    await arrivesAt('Anything we should know?');
    await pressesButton('Continue');
    await arrivesAt('Check your request');
    await pressesButton('Change the parts');
    await arrivesAt('Which parts do you need?');
    await pressesButton('Back');
    await arrivesAt('What is wrong with the part?');
  });

  describe('in the shop’s return form', () => {
    let submitted: [string, FormDataEntryValue][] = [];

    const showForm = async (): Promise<void> => {
      submitted = [];
      const { orderId, itemId } = shop.item;
      const tick = (event: Event): void => {
        document
          .querySelector<ProductSupportReturnOffer>('product-support-return-offer')
          ?.setAttribute('reason', (event.target as HTMLInputElement).value);
      };
      const submit = (event: SubmitEvent): void => {
        event.preventDefault();
        submitted = [...new FormData(event.currentTarget as HTMLFormElement)];
      };
      await shop.shows(
        html`<form @submit=${submit}>
          <label><input type="radio" name="reason" value="regret" @change=${tick} />I changed my mind</label>
          <label><input type="radio" name="reason" value="damaged" @change=${tick} />It is damaged</label>
          <product-support-return-offer order-id=${orderId} item-id=${itemId}></product-support-return-offer>
          <button type="submit">Go on</button>
        </form>`,
      );
      await keyboard.presses('Tab', 'Space', 'ArrowDown');
      await shopper.isOn('How can we help?');
      await expectFocusOn('radio', 'It is damaged');
    };

    it('a shopper requests a part in place of the return, and submits that [S5]', async () => {
      await showForm();
      await pressesButton('Request a free part');
      await arrivesAt('Which parts do you need?');
      await keyboard.goesTo('checkbox', /^Drip tray/);
      await keyboard.presses('Space');
      await pressesButton('Continue');
      await arrivesAt('Anything we should know?');
      await pressesButton('Continue');
      await arrivesAt('Check your request');
      await pressesButton('Request for free');
      await arrivesAt('We have received your request');
      await pressesButton('Done');
      await shopper.reads('Your replacement part is requested.');
      expect(submitted).to.deep.equal([]);

      await pressesButton('Go on');
      expect(submitted).to.deep.equal([
        ['reason', 'damaged'],
        ['product-support', 'requested'],
        ['product-support-request-id', shop.newestRequest.requestId],
      ]);
    });

    it('a shopper goes on with the return with one press, and submits that [S5]', async () => {
      await showForm();
      await pressesButton('Return the whole item');
      await shopper.reads('You are returning the whole item.');
      await keyboard.presses('Tab');
      await expectFocusOn('button', 'See the free part again');
      expect(focusCanBeSeen()).to.equal(true);
      await pressesButton('Go on');
      expect(submitted).to.deep.equal([
        ['reason', 'damaged'],
        ['product-support', 'return'],
      ]);
    });
  });
});
