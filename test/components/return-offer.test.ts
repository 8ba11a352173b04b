import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ProductSupportReturnOffer } from '../../components/return-offer/return-offer.js';
import type { Reason } from '../../src/contract/index.js';
import { expectNoBarrier } from '../support/accessible.js';
import { aSupportOption } from '../support/builders.js';
import { expectFocusOn, focused } from '../support/focus.js';
import { asSeen } from '../support/isolates.js';
import { keyboard } from '../support/keyboard.js';
import { expectNothingRendered, useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { losesCode } from './lost-code.js';

const OFFER = 'Keep it – get the part for free';

const REASON_MAP: Readonly<Record<string, Reason>> = {
  ARRIVED_BROKEN: 'damaged',
  PIECE_MISSING: 'missing',
};

const SHOP_REASONS = [
  ['ARRIVED_BROKEN', 'It arrived broken'],
  ['PIECE_MISSING', 'A piece is missing'],
  ['CHANGED_MIND', 'I changed my mind'],
  ['toString', 'Another reason'],
] as const;

describe('<product-support-return-offer>', () => {
  const shop = useShop();
  let submitted: FormData[] = [];
  let changes: string[] = [];
  beforeEach(() => {
    submitted = [];
    changes = [];
  });

  const offerElement = (): ProductSupportReturnOffer => {
    const element = document.querySelector('product-support-return-offer');
    if (!element) throw new Error('There is no offer.');
    return element;
  };

  const offer = (name?: string): TemplateResult => {
    const { orderId, itemId } = shop.item;
    return html`<product-support-return-offer
      name=${name ?? 'product-support'}
      order-id=${orderId}
      item-id=${itemId}
      .reasonMap=${REASON_MAP}
      @change=${() => changes.push(offerElement().value)}
      ><a href="/help">Help with returns</a></product-support-return-offer
    >`;
  };

  const reasons = (): TemplateResult => {
    const tick = (event: Event): void => {
      offerElement().setAttribute('reason', (event.target as HTMLInputElement).value);
    };
    return html`<fieldset>
      <legend>Why do you return it?</legend>
      ${SHOP_REASONS.map(
        ([code, words]) =>
          html`<label
            ><input type="radio" name="shop-reason" value=${code} @change=${tick} />${words}</label
          >`,
      )}
    </fieldset>`;
  };

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    submitted.push(new FormData(event.currentTarget as HTMLFormElement));
  };

  const showForm = async (name?: string): Promise<HTMLFormElement> => {
    const page = await shop.shows(
      html`<form @submit=${submit}>
        ${reasons()}${offer(name)}
        <button type="submit">Return it</button>
      </form>`,
    );
    const form = page.querySelector('form');
    if (!form) throw new Error('There is no form.');
    return form;
  };

  /** What the form would submit for the offer. */
  const valuesOf = (form: HTMLFormElement): [string, FormDataEntryValue][] =>
    [...new FormData(form)].filter(([name]) => name !== 'shop-reason');

  /** From the opened offer to a request for one drip tray. */
  const requestPart = async (): Promise<void> => {
    await shopper.presses('Request a free part');
    await shopper.ticks(/^Drip tray/);
    await shopper.presses('Continue');
    await shopper.presses('Continue');
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
  };

  describe('opens by itself', () => {
    it('on a reason that a part can solve, and leaves the focus on the reason [S5]', async () => {
      await showForm();
      await shop.settles();
      shopper.doesNotSee('heading', OFFER);
      await keyboard.goesTo('radio', 'It arrived broken');
      await keyboard.presses('Space');

      await shopper.isOn('How can we help?');
      await shopper.sees('heading', OFFER);
      await shopper.sees('button', 'Return the whole item');
      await expectFocusOn('radio', 'It arrived broken');
      await shopper.reads(
        `${OFFER}. We send you the part you need. You keep the item, and your return window gets longer.`,
      );
      await expectNoBarrier(offerElement());
    });

    it('with one of the kit’s own reasons too, where the shop maps none [S5]', async () => {
      const { orderId, itemId } = shop.item;
      await shop.shows(
        html`<product-support-return-offer order-id=${orderId} item-id=${itemId} reason="defective">
        </product-support-return-offer>`,
      );
      await shopper.isOn('How can we help?');
      await requestPart();
      expect(shop.newestRequest).to.deep.include({ reason: 'defective', touchpoint: 'return' });
    });

    for (const reason of ['I changed my mind', 'Another reason']) {
      it(`but not on “${reason}”, which no part solves [S5]`, async () => {
        await showForm();
        await shopper.ticks(reason);
        await expectNothingRendered(offerElement());
        shopper.doesNotSee('heading', OFFER);
        shopper.doesNotSee('link', 'Help with returns');
      });
    }

    it('and hides again on another reason, with what was entered kept for the next [S5]', async () => {
      await showForm();
      await shopper.ticks('It arrived broken');
      await shopper.presses('Request a free part');
      await shopper.ticks(/^Drip tray/);
      await shopper.presses('Continue');
      await shopper.types('Note (optional)', 'A corner is broken off.');

      await shopper.ticks('I changed my mind');
      await offerElement().updateComplete;
      shopper.doesNotSee('heading', OFFER);
      shopper.doesNotSee('textbox', 'Note (optional)');

      await shopper.ticks('A piece is missing');
      await shopper.presses('Continue');
      await shopper.isOn('Check your request');
      await shopper.reads('A corner is broken off.');
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      expect(shop.newestRequest).to.deep.include({
        reason: 'missing',
        note: 'A corner is broken off.',
        parts: [{ partId: 'coffee-drip-tray', quantity: 1 }],
      });
      expect(shop.heard('opened')).to.have.lengthOf(1);
    });

    it('but not for an item that does not qualify [S5 S10]', async () => {
      shop.opens('all-parts-out-of-stock');
      await showForm();
      await shopper.ticks('It arrived broken');
      await expectNothingRendered(offerElement());
      shopper.doesNotSee('heading', OFFER);
    });

    it('for the item that its ids name, and forgets the one before', async () => {
      const form = await showForm();
      await shopper.ticks('It arrived broken');
      await shopper.presses('Return the whole item');
      await shopper.reads('You are returning the whole item.');

      Object.assign(offerElement(), { orderId: '114-7597216', itemId: '114-7597216-1' });
      await offerElement().updateComplete;
      shopper.doesNotSee('heading', OFFER);
      await expectNothingRendered(offerElement());
      expect(valuesOf(form)).to.deep.equal([]);

      Object.assign(offerElement(), { orderId: '114-7641922', itemId: '114-7641922-1' });
      await shopper.reads('Breeze blender 1.5 l');
      await shopper.sees('heading', OFFER);
    });

    it('with nothing asked where the shop knows the answer already', async () => {
      const { orderId, itemId } = shop.item;
      await shop.shows(
        html`<product-support-return-offer
          order-id=${orderId}
          item-id=${itemId}
          reason="missing"
          .option=${aSupportOption(shop.item)}
        ></product-support-return-offer>`,
      );
      await shopper.isOn('How can we help?');
      await shop.settles();
      expect(shop.count('GET /support-options')).to.equal(0);
    });

    it('unless the API is down: then the plain link stands in its place', async () => {
      shop.opens('api-down');
      await showForm();
      await shopper.ticks('It arrived broken');
      await shopper.sees('link', 'Help with returns');
      shopper.doesNotSee('heading', OFFER);
    });
  });

  it('shows the plain link where its code does not arrive, and tries again on the next reason', async () => {
    await showForm();
    const code = losesCode(offerElement());
    await shopper.ticks('It arrived broken');
    await shopper.sees('link', 'Help with returns');
    shopper.doesNotSee('heading', OFFER);
    expect(shop.heard('failed')).to.deep.equal([{ type: 'network' }]);

    code.arrives();
    await shopper.ticks('A piece is missing');
    await shopper.isOn('How can we help?');
    await shopper.sees('heading', OFFER);
  });

  describe('takes part in the shop’s form', () => {
    it('with nothing while the shopper has not chosen', async () => {
      const form = await showForm();
      await shopper.ticks('It arrived broken');
      await shopper.isOn('How can we help?');
      expect(offerElement().form).to.equal(form);
      expect(valuesOf(form)).to.deep.equal([]);
      await shopper.presses('Return it');
      expect(submitted).to.have.lengthOf(1);
    });

    it('with the requested part and its number, under the name that the shop gave', async () => {
      const form = await showForm('support');
      await shopper.ticks('It arrived broken');
      await requestPart();
      const { requestId } = shop.newestRequest;
      expect(valuesOf(form)).to.deep.equal([
        ['support', 'requested'],
        ['support-request-id', requestId],
      ]);
      expect(changes).to.deep.equal(['requested']);

      await shopper.presses('Done');
      await shopper.reads('Your replacement part is requested. There is nothing to send back.');
      await expectFocusOnText('Your replacement part is requested.');
      shopper.doesNotSee('button', 'See the free part again');
      expect(valuesOf(form)).to.have.lengthOf(2);
    });

    it('with the return after one press, which makes no return of the kit’s own [S5]', async () => {
      const form = await showForm();
      await shopper.ticks('It arrived broken');
      await shopper.presses('Return the whole item');
      await shopper.reads('You are returning the whole item.');
      await expectFocusOnText('You are returning the whole item.');
      expect(valuesOf(form)).to.deep.equal([['product-support', 'return']]);
      expect(changes).to.deep.equal(['return']);
      expect(shop.count('POST /returns')).to.equal(0);
      expect(submitted).to.deep.equal([]);
      await expectNoBarrier(offerElement());
    });

    it('and one press from any question, with what was entered going along [S5]', async () => {
      await showForm();
      await shopper.ticks('It arrived broken');
      await shopper.presses('Request a free part');
      await shopper.isOn('Which parts do you need?');
      await shopper.ticks(/^Drip tray/);
      await shopper.presses('Return the whole item');
      await shopper.reads('You are returning the whole item.');
      expect(shop.heard('return-chosen')).to.deep.equal([
        { ...shop.item, reason: 'damaged', note: '', cause: 'chosen' },
      ]);

      await shopper.presses('See the free part again');
      await shopper.isOn('Which parts do you need?');
      const tray = await shopper.sees('checkbox', /^Drip tray/);
      expect(tray).to.have.property('checked', true);
    });

    it('and lets the shopper see the free part again, which takes the choice back', async () => {
      const form = await showForm();
      await shopper.ticks('It arrived broken');
      await shopper.presses('Return the whole item');
      await shopper.presses('See the free part again');
      await shopper.isOn('How can we help?');
      expect(valuesOf(form)).to.deep.equal([]);
      expect(changes).to.deep.equal(['return', '']);
      await requestPart();
      expect(valuesOf(form)[0]).to.deep.equal(['product-support', 'requested']);
    });

    it('and forgets the chosen return when the form is reset', async () => {
      const form = await showForm();
      await shopper.ticks('It arrived broken');
      await shopper.presses('Return the whole item');
      await shopper.reads('You are returning the whole item.');
      form.reset();
      await shopper.isOn('How can we help?');
      expect(valuesOf(form)).to.deep.equal([]);
      shopper.doesNotRead('You are returning the whole item.');
    });

    it('but not a part that was requested: it is on its way', async () => {
      const form = await showForm();
      await shopper.ticks('It arrived broken');
      await requestPart();
      form.reset();
      expect(valuesOf(form)[0]).to.deep.equal(['product-support', 'requested']);
    });

    it('but not with the Enter key, which belongs to the journey while the focus is there', async () => {
      await showForm();
      await shopper.ticks('It arrived broken');
      await shopper.presses('Request a free part');
      await shopper.ticks(/^Drip tray/);
      await keyboard.goesTo('checkbox', /^Drip tray/);
      await keyboard.presses('Enter');
      await shopper.isOn('Anything we should know?');
      await shopper.presses('Continue');
      await shopper.isOn('Check your request');
      expect(submitted).to.deep.equal([]);
    });
  });

  describe('outside a form', () => {
    const showPage = () => shop.shows(html`${reasons()}${offer()}`);

    it('makes the return itself, after the shopper has confirmed it [S12]', async () => {
      await showPage();
      await shopper.ticks('It arrived broken');
      await shopper.presses('Return the whole item');
      await shopper.isOn('Return the whole item');
      expect(offerElement().form).to.equal(null);
      expect(shop.count('POST /returns')).to.equal(0);
      await shopper.presses('Confirm the return');
      await shopper.isOn('Your return is arranged');
      expect(shop.newestReturn).to.deep.include({ ...shop.item, reason: 'damaged', cause: 'chosen' });
      expect(changes).to.deep.equal(['return']);

      await shopper.presses('Done');
      await shopper.reads('You are returning the whole item.');
      shopper.doesNotSee('button', 'See the free part again');
    });

    it('leaves the return to a shop that takes it over, and says that it was chosen', async () => {
      shop.takesReturnsOver();
      await showPage();
      await shopper.ticks('It arrived broken');
      await shopper.presses('Return the whole item');
      await shopper.reads('You are returning the whole item.');
      expect(offerElement().value).to.equal('return');
      expect(changes).to.deep.equal(['return']);
      await shop.settles();
      expect(shop.count('POST /returns')).to.equal(0);
    });

    it('stays one press away when the shopper closes it without a choice', async () => {
      shop.opens('session-expired');
      await showPage();
      await shopper.ticks('It arrived broken');
      await shopper.presses('Request a free part');
      await shopper.ticks(/^Drip tray/);
      await shopper.presses('Continue');
      await shopper.presses('Continue');
      await shopper.presses('Request for free');
      await shopper.isOn('Please sign in again');
      await shopper.presses('Close');
      await shopper.presses('Get product support');
      await shopper.isOn('Please sign in again');
      expect(offerElement().value).to.equal('');
      expect(changes).to.deep.equal([]);
    });
  });

  async function expectFocusOnText(text: string): Promise<void> {
    await shopper.reads(text);
    await offerElement().updateComplete;
    expect(asSeen(focused().textContent ?? '')).to.include(text);
  }
});
