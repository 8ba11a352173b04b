import { expect, html, waitUntil } from '@open-wc/testing';
import type { ProductSupportJourney } from '../../components/journey/journey.js';
import { viewOf, type JourneyState } from '../../src/journey/index.js';
import { de } from '../../src/messages/de.js';
import { en } from '../../src/messages/en.js';
import type { MessageText } from '../../src/messages/index.js';
import { expectNoBarrier } from '../support/accessible.js';
import { expectFocusOn, focused } from '../support/focus.js';
import { keyboard } from '../support/keyboard.js';
import { useShop } from '../support/shop.js';
import { find, shopper, textOf } from '../support/shopper.js';
import { everyState, stateNamed } from '../support/states.js';
import { useWarnings } from '../support/warnings.js';

describe('<product-support-journey>', () => {
  const shop = useShop();
  const warnings = useWarnings();

  const journeyIn = (page: Element): ProductSupportJourney => {
    const element = page.querySelector('product-support-journey');
    if (!element) throw new Error('There is no journey.');
    return element;
  };

  /** A journey that has been taken up at a state; nothing is asked, as its provider names no API. */
  const showAt = async (
    state: JourneyState,
    page: { lang?: string; dir?: string; apiBase?: string } = {},
  ): Promise<ProductSupportJourney> => {
    const element = journeyIn(
      await shop.shows(
        html`<product-support-journey order-id="order-1" item-id="item-1"
          ><a href="/help">The shop’s own help</a></product-support-journey
        >`,
        { apiBase: '', ...page },
      ),
    );
    element.resume(state);
    await waitUntil(() => element.shadowRoot?.querySelector('h2'), 'nothing is shown', { interval: 10 });
    return element;
  };

  /** The journey of the scenario's item, opened in the page. */
  const open = async (): Promise<ProductSupportJourney> => {
    const { orderId, itemId } = shop.item;
    const page = await shop.shows(
      html`<product-support-journey order-id=${orderId} item-id=${itemId}></product-support-journey>`,
    );
    await shopper.isOn('How can we help?');
    return journeyIn(page);
  };

  const PAGES: readonly { name: string; lang: string; dir: string; words: Record<string, MessageText> }[] = [
    { name: 'in English', lang: 'en', dir: 'ltr', words: en },
    { name: 'from right to left', lang: 'en', dir: 'rtl', words: en },
    { name: 'in German', lang: 'de', dir: 'ltr', words: de },
  ];
  for (const { name: look, lang, dir, words } of PAGES) {
    describe(`shows ${look}, with its heading and its way back, and without a barrier`, () => {
      for (const { name, state } of everyState()) {
        it(name, async () => {
          const element = await showAt(state, { lang, dir });
          const { heading, canGoBack, actions, showsPlainLink } = viewOf(state);
          const word = (key: string): string => {
            const text = words[key];
            return typeof text === 'string' ? text : '';
          };
          await shopper.isOn(word(heading));
          expect(find('button', word('action.back')) !== undefined, 'a way back').to.equal(canGoBack);
          expect(find('link', 'The shop’s own help') !== undefined, 'a plain link').to.equal(showsPlainLink);
          for (const { key } of actions) {
            expect(find('button', word(key)) !== undefined, `the button ${key}`).to.equal(true);
          }
          expect(textOf(element), 'a value is missing').not.to.match(/[{}]|undefined|NaN/);
          await expectNoBarrier(element);
          expect(warnings.all).to.deep.equal([]);
        });
      }
    });
  }

  describe('begins', () => {
    it('by itself where it stands in the page, and leaves the focus where it is', async () => {
      await open();
      expect(focused()).to.equal(document.body);
      expect(shop.heard('opened')).to.deep.equal([shop.item]);
    });

    it('with the focus on its heading where a press led to it', async () => {
      const { orderId, itemId } = shop.item;
      await shop.shows(
        html`<product-support-journey
          order-id=${orderId}
          item-id=${itemId}
          .takesFocus=${true}
        ></product-support-journey>`,
      );
      await expectFocusOn('heading', 'How can we help?');
    });

    it('as a dialog only when it is told to, and says when it is closed', async () => {
      const { orderId, itemId } = shop.item;
      const page = await shop.shows(
        html`<product-support-journey
          presentation="dialog"
          order-id=${orderId}
          item-id=${itemId}
        ></product-support-journey>`,
      );
      const element = journeyIn(page);
      await shop.settles();
      expect(shop.calls).to.deep.equal([]);
      shopper.doesNotSee('heading', /./);

      element.show();
      await expectFocusOn('heading', 'How can we help?');
      expect(find('dialog', 'How can we help?')?.matches(':modal')).to.equal(true);
      expect(element.hasAttribute('open')).to.equal(true);
      await expectNoBarrier(element);

      element.hide();
      await element.updateComplete;
      shopper.doesNotSee('heading', /./);
      expect(element.hasAttribute('open')).to.equal(false);
      expect(shop.heard('closed')).to.deep.equal([shop.item]);
    });

    it('with a reason that was given before, and does not ask for it [S5]', async () => {
      const { orderId, itemId } = shop.item;
      await shop.shows(
        html`<product-support-journey
          reason="defective"
          order-id=${orderId}
          item-id=${itemId}
        ></product-support-journey>`,
      );
      await shopper.presses('Request a free part');
      await shopper.isOn('Which parts do you need?');
      await shopper.reads('Step 1 of 3');
    });

    it('where it was taken up before its provider was there', async () => {
      const { orderId, itemId } = shop.item;
      const page = await shop.shows(html`<div></div>`);
      const element = Object.assign(document.createElement('product-support-journey'), { orderId, itemId });
      page.append(element);
      element.resume(stateNamed('details: with a note'));
      await shopper.isOn('Anything we should know?');
      await shop.settles();
      await shopper.isOn('Anything we should know?');
      expect(shop.calls).to.deep.equal([]);
    });

    it('again from its first step for another item', async () => {
      const element = await open();
      await shopper.presses('Request a free part');
      await shopper.isOn('What is wrong with the part?');
      Object.assign(element, { orderId: '114-7641922', itemId: '114-7641922-1' });
      await shopper.isOn('How can we help?');
      await shopper.reads('Breeze blender 1.5 l');
      expect(shop.heard('opened')).to.have.lengthOf(2);
    });
  });

  describe('says what keeps the shopper from going on', () => {
    const ERRORS: readonly [name: string, state: string, error: string, role: string, field: RegExp][] = [
      [
        'no reason',
        'reason: continued without an answer',
        'Choose what is wrong with the part.',
        'radio',
        /^Missing/,
      ],
      ['no part', 'parts: continued without one', 'Choose at least one part.', 'checkbox', /^Shelf/],
      [
        'a note that is too long',
        'details: with a note that is too long',
        'The note is too long. Shorten it to 1,000 characters.',
        'textbox',
        /^Note/,
      ],
    ];
    for (const [name, state, error, role, field] of ERRORS) {
      it(`${name}: in a summary that leads to the field`, async () => {
        const element = await showAt(stateNamed(state));
        await shopper.sees('group', 'There is a problem');
        await keyboard.goesTo('button', error);
        await keyboard.presses('Enter');
        await expectFocusOn(role, field);
        await expectNoBarrier(element);
      });
    }

    it('moves the focus to the summary, and takes it away once the answer is there', async () => {
      await open();
      await shopper.presses('Request a free part');
      await shopper.isOn('What is wrong with the part?');
      await shopper.presses('Continue');
      await expectFocusOn('group', 'There is a problem');
      await shopper.ticks(/^Damaged/);
      await waitUntil(() => find('group', 'There is a problem') === undefined);
      await shopper.presses('Continue');
      await expectFocusOn('heading', 'Which parts do you need?');
    });

    it('counts the characters of a note as they are typed', async () => {
      await showAt(stateNamed('details: without a note'));
      await shopper.reads('0 of 1,000 characters');
      await shopper.types('Note (optional)', 'Left side');
      await shopper.reads('9 of 1,000 characters');
    });
  });

  describe('leads back', () => {
    it('one step at a time, with what was entered kept and the heading in focus', async () => {
      await open();
      await shopper.presses('Request a free part');
      await shopper.ticks(/^Damaged/);
      await shopper.presses('Continue');
      await shopper.ticks(/^Drip tray/);
      await shopper.presses('Continue');
      await shopper.types('Note (optional)', 'A corner is broken off.');
      await shopper.presses('Continue');
      await shopper.isOn('Check your request');
      await shopper.reads('Step 4 of 4');

      await shopper.presses('Back');
      await expectFocusOn('heading', 'Anything we should know?');
      expect(await shopper.sees('textbox', 'Note (optional)')).to.have.property(
        'value',
        'A corner is broken off.',
      );
      await shopper.presses('Back');
      await expectFocusOn('heading', 'Which parts do you need?');
      expect(await shopper.sees('checkbox', /^Drip tray/)).to.have.property('checked', true);
      await shopper.presses('Back');
      await expectFocusOn('heading', 'What is wrong with the part?');
      expect(await shopper.sees('radio', /^Damaged/)).to.have.property('checked', true);
      await shopper.presses('Back');
      await expectFocusOn('heading', 'How can we help?');
    });

    it('from the review to the one answer that is to change', async () => {
      await showAt(stateNamed('review: complete'));
      await shopper.presses('Change the reason');
      await expectFocusOn('heading', 'What is wrong with the part?');
      await shopper.ticks(/^Missing/);
      for (const heading of ['Which parts do you need?', 'Anything we should know?', 'Check your request']) {
        await shopper.presses('Continue');
        await shopper.isOn(heading);
      }
      await shopper.reads('Missing');
    });

    it('to where the return was chosen', async () => {
      await showAt(stateNamed('return-review: with reason and note kept'));
      await shopper.presses('Back');
      await expectFocusOn('heading', 'Sorry, stock has just run out');
    });
  });

  describe('takes what holds of its attributes', () => {
    const WRONG: readonly [name: string, attribute: string, value: string, warning: string][] = [
      ['a touchpoint', 'touchpoint', 'checkout', '"checkout" is no touchpoint (email, order, return, help)'],
      ['a reason', 'reason', 'ugly', '"ugly" is no reason (missing, damaged, defective, incompatible)'],
    ];
    for (const [name, attribute, value, warning] of WRONG) {
      it(`and warns once of ${name} that is none`, async () => {
        const element = Object.assign(document.createElement('product-support-journey'), shop.item);
        element.setAttribute(attribute, value);
        const page = await shop.shows(html``);
        page.append(element);
        await shopper.presses('Request a free part');
        await shopper.isOn('What is wrong with the part?');
        expect(warnings.all).to.have.lengthOf(1);
        expect(warnings.all[0]).to.include(`<product-support-journey>: ${warning}`);
      });
    }

    it('and returns for what led to it last [S12 S13]', async () => {
      const element = Object.assign(document.createElement('product-support-journey'), shop.item);
      element.returnCause = 'not-received';
      const page = await shop.shows(html``);
      page.append(element);
      await shopper.isOn('Return the whole item');
      element.returnCause = 'did-not-help';
      await waitUntil(() => shop.countAll('GET /orders') === 2, 'it did not begin anew', { interval: 10 });
      await shop.settles();
      await shopper.presses('Confirm the return');
      await shopper.isOn('Your return is arranged');
      expect(shop.newestReturn.cause).to.equal('did-not-help');
    });

    it('and warns once where the API knows no such item, and shows the plain link only', async () => {
      const page = await shop.shows(
        html`<product-support-journey order-id="no-such-order" item-id="no-such-item"
          ><a href="/help">Help</a></product-support-journey
        >`,
      );
      await warnings.first();
      expect(textOf(page)).to.equal('Help');
      expect(warnings.all).to.have.lengthOf(1);
      expect(warnings.all[0]).to.include('no item "no-such-item" of order "no-such-order"');
    });

    it('and warns once where an id is missing, and shows nothing', async () => {
      const page = await shop.shows(
        html`<product-support-journey order-id="order-1"></product-support-journey>`,
      );
      await warnings.first();
      await shop.settles();
      expect(textOf(page)).to.equal('');
      expect(shop.calls).to.deep.equal([]);
      expect(warnings.all).to.deep.equal([
        '<product-support-journey>: needs the attributes "order-id" and "item-id"; nothing is shown.',
      ]);
    });
  });
});
