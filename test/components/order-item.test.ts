import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ProductSupportOrderItem } from '../../components/order-item/order-item.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import type { OrderItemRef } from '../../mocks/world/schema.js';
import { expectNoBarrier } from '../support/accessible.js';
import { aSupportOption } from '../support/builders.js';
import { expectFocusOn, focused } from '../support/focus.js';
import { keyboard } from '../support/keyboard.js';
import { useSent } from '../support/sent.js';
import { API_BASE, expectNothingRendered, useShop } from '../support/shop.js';
import { find, shopper } from '../support/shopper.js';
import { openStreamingPage } from '../support/streaming-page.js';
import { useWarnings } from '../support/warnings.js';

const OPTION = ['button', 'Get product support'] as const;

/** An order line whose part request was made this morning. */
const REQUESTED = { orderId: '114-7619305', itemId: '114-7619305-1' };
const DELIVERED = { orderId: '114-7566120', itemId: '114-7566120-1' };

describe('<product-support-order-item>', () => {
  const shop = useShop();
  const sent = useSent();
  const warnings = useWarnings();

  const line = (ids: OrderItemRef = shop.item): TemplateResult =>
    html`<product-support-order-item order-id=${ids.orderId} item-id=${ids.itemId}
      ><a href="/help">Help</a></product-support-order-item
    >`;

  const showLine = async (content: TemplateResult = line()): Promise<ProductSupportOrderItem> => {
    const page = await shop.shows(content);
    const element = page.querySelector('product-support-order-item');
    if (!element) throw new Error('There is no order line.');
    return element;
  };

  const heightOf = (element: Element): number => element.getBoundingClientRect().height;

  /** From the option to the review, with one drip tray. */
  const fillIn = async (note = ''): Promise<void> => {
    await shopper.presses('Get product support');
    await shopper.presses('Request a free part');
    await shopper.ticks(/^Damaged/);
    await shopper.presses('Continue');
    await shopper.ticks(/^Drip tray/);
    await shopper.presses('Continue');
    await shopper.isOn('Anything we should know?');
    if (note) await shopper.types('Note (optional)', note);
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
  };

  describe('shows on an order line', () => {
    it('the plain link until the answer is there, and then the option [S4]', async () => {
      const element = await showLine();
      expect(shop.calls).to.deep.equal([]);
      expect(find('link', 'Help')).not.to.equal(undefined);
      shopper.doesNotSee(...OPTION);
      const reserved = heightOf(element);

      await shopper.sees(...OPTION);
      shopper.doesNotSee('link', 'Help');
      expect(heightOf(element)).to.equal(reserved);
      await expectNoBarrier(element);
    });

    it('nothing where the item does not qualify, with its line kept [S10]', async () => {
      shop.opens('all-parts-out-of-stock');
      const element = await showLine();
      const reserved = heightOf(element);
      await expectNothingRendered(element);
      shopper.doesNotSee('link', 'Help');
      expect(heightOf(element)).to.equal(reserved).and.to.be.at.least(44);
    });

    it('not even its line where the shop sets `collapse` [S10]', async () => {
      const { orderId, itemId } = shop.item;
      const collapsing = html`<product-support-order-item collapse order-id=${orderId} item-id=${itemId}
        ><a href="/help">Help</a></product-support-order-item
      >`;
      const qualifying = await showLine(collapsing);
      await shopper.sees(...OPTION);
      expect(heightOf(qualifying)).to.be.at.least(44);

      shop.opens('all-parts-out-of-stock');
      const element = await showLine(collapsing);
      await expectNothingRendered(element);
      expect(heightOf(element)).to.equal(0);
    });

    it('the plain link as long as the API is down', async () => {
      shop.opens('api-down');
      await showLine();
      await shop.hasAnswered('GET /support-options');
      await shop.settles();
      await shopper.sees('link', 'Help');
      shopper.doesNotSee(...OPTION);
      expect(shop.calls).to.deep.equal(['GET /support-options']);
    });

    it('nothing without its two ids, and tells the developer so once', async () => {
      const element = await showLine(
        html`<product-support-order-item order-id="114-7702615"
          ><a href="/help">Help</a></product-support-order-item
        >`,
      );
      await warnings.first();
      element.collapse = true;
      await element.updateComplete;
      shopper.doesNotSee('link', 'Help');
      shopper.doesNotSee(...OPTION);
      expect(shop.calls).to.deep.equal([]);
      expect(warnings.all).to.deep.equal([
        '<product-support-order-item>: needs the attributes "order-id" and "item-id"; nothing is shown.',
      ]);
    });

    it('nothing for ids that the API does not know, and tells the developer so once', async () => {
      const element = await showLine(
        html`<product-support-order-item order-id="no-such-order" item-id="no-such-item"
          ><a href="/help">Help</a></product-support-order-item
        >`,
      );
      await expectNothingRendered(element);
      element.collapse = true;
      await element.updateComplete;
      shopper.doesNotSee('link', 'Help');
      await warnings.first();
      expect(warnings.all).to.have.lengthOf(1);
      expect(warnings.all[0]).to.include('no support for item "no-such-item" of order "no-such-order"');
    });

    it('the option once the ids are set, as a framework may do a moment later', async () => {
      const element = await showLine(html`<product-support-order-item></product-support-order-item>`);
      Object.assign(element, shop.item);
      await shopper.sees(...OPTION);
    });

    it('what holds for another item once its ids change, and never the answer for the one before', async () => {
      const element = await showLine();
      await shopper.sees(...OPTION);

      Object.assign(element, { orderId: '114-7688140', itemId: '114-7688140-1' });
      await element.updateComplete;
      shopper.doesNotSee(...OPTION);
      await shopper.sees('link', 'Help');
      await expectNothingRendered(element);

      Object.assign(element, REQUESTED);
      await shopper.reads('Replacement part requested');
      Object.assign(element, shop.item);
      await element.updateComplete;
      shopper.doesNotRead('Replacement part requested');
      await shopper.sees(...OPTION);
    });
  });

  describe('takes an answer that the shop has already', () => {
    const given = (over: Parameters<typeof aSupportOption>[0] = {}) =>
      aSupportOption({ ...shop.item, ...over });

    const lineWith = (option: object): TemplateResult => {
      const { orderId, itemId } = shop.item;
      return html`<product-support-order-item order-id=${orderId} item-id=${itemId} .option=${option}
        ><a href="/help">Help</a></product-support-order-item
      >`;
    };

    it('and asks for none, not even when it is pressed and used', async () => {
      await showLine(lineWith(given()));
      await shopper.presses('Get product support');
      await shopper.isOn('How can we help?');
      await shopper.presses('Close');
      await shop.settles();
      expect(shop.count('GET /support-options')).to.equal(0);
      expect(shop.countAll('GET /orders')).to.equal(1);
      expect(warnings.all).to.deep.equal([]);
    });

    it('and shows nothing where that says so', async () => {
      const element = await showLine(lineWith(given({ available: false, code: 'not-delivered' })));
      await expectNothingRendered(element);
      await shop.settles();
      expect(shop.calls).to.deep.equal([]);
    });

    it('and asks once a request has made it old', async () => {
      const element = await showLine(lineWith(given()));
      await fillIn();
      await shopper.presses('Request for free');
      await shopper.presses('Done');
      await shopper.reads('Replacement part requested');
      expect(shop.count('GET /support-options')).to.equal(1);
      expect(element.option).to.equal(undefined);
    });

    it('and asks after all where it was for another item', async () => {
      const element = await showLine(lineWith(given()));
      await shopper.sees(...OPTION);
      Object.assign(element, REQUESTED);
      await shopper.reads('Replacement part requested');
      expect(shop.count('GET /support-options')).to.equal(1);
      expect(warnings.all).to.deep.equal([]);
    });

    const WRONG: readonly [name: string, option: object][] = [
      ['of another item', aSupportOption()],
      ['that is none', { product: 'support' }],
    ];
    for (const [name, option] of WRONG) {
      it(`but not one ${name}: warns once and asks the API`, async () => {
        await showLine(lineWith(option));
        await shopper.sees(...OPTION);
        expect(shop.calls).to.deep.equal(['GET /support-options']);
        await warnings.first();
        expect(warnings.all).to.have.lengthOf(1);
        expect(warnings.all[0]).to.include('the property "option" is not an answer of GET /support-options');
      });
    }
  });

  describe('says where a part request stands', () => {
    it('once one was made elsewhere on the page, and offers another part', async () => {
      const { orderId, itemId } = shop.item;
      await shop.shows(
        html`${line()}<product-support-journey
            order-id=${orderId}
            item-id=${itemId}
          ></product-support-journey>`,
      );
      await shopper.sees(...OPTION);
      await shopper.presses('Request a free part');
      await shopper.ticks(/^Missing/);
      await shopper.presses('Continue');
      await shopper.ticks(/^Drip tray/);
      await shopper.presses('Continue');
      await shopper.presses('Continue');
      await shopper.presses('Request for free');
      await shopper.sees('button', 'Request another part');
      await shopper.reads('Replacement part requested Requested');
      shopper.doesNotSee(...OPTION);
    });

    it('shows the request itself when it is unfolded, and the line as it then is', async () => {
      const element = await showLine(line(REQUESTED));
      await shopper.unfolds(/Replacement part requested/);
      await shopper.sees('heading', 'Request PR-114-7619305');
      shopper.doesNotSee('heading', 'Your part requests');
      await expectNoBarrier(element);

      await shopper.presses('Cancel request');
      await shopper.presses('Yes, cancel it');
      await shopper.sees(...OPTION);
      // What came of it is read before it goes: where it was, and for as long as it is unfolded.
      await shopper.reads(/Your return window was .* now /);
      await expectNoBarrier(element);
      await shopper.unfolds(/Replacement part requested/);
      await waitUntil(() => !element.shadowRoot?.querySelector('details'), 'it is still there', {
        interval: 10,
      });
      shopper.doesNotRead('Replacement part requested');
    });

    it('shows nothing of it where the line is given another item with its answer, though it is unfolded', async () => {
      const element = await showLine(line(REQUESTED));
      await shopper.unfolds(/Replacement part requested/);
      await shopper.sees('heading', 'Request PR-114-7619305');
      const { orderId, itemId } = shop.item;
      Object.assign(element, {
        orderId,
        itemId,
        option: { orderId, itemId, available: true, solutions: [] },
      });
      await shopper.sees(...OPTION);
      shopper.doesNotRead('Replacement part requested');
    });

    it('leaves the way to the return where the part did not help, and gives the focus to the line after it [S12 S17]', async () => {
      const element = await showLine(line(DELIVERED));
      await shopper.unfolds(/Replacement part requested/);
      await shopper.presses('No, it did not help');
      await shopper.reads(/You may return the whole item until/);
      await shopper.sees('button', 'Return the whole item');
      const summary = element.shadowRoot?.querySelector('summary');
      summary?.focus();
      summary?.click();
      await expectFocusOn(...OPTION);
      shopper.doesNotRead('Replacement part requested');
    });
  });

  describe('opens the journey in a dialog', () => {
    it('with the focus on its heading; Escape closes it and gives the focus back', async () => {
      await showLine();
      await keyboard.goesTo(...OPTION);
      await keyboard.presses('Enter');
      await shopper.isOn('How can we help?');
      await expectFocusOn('heading', 'How can we help?');
      expect(find('dialog', 'How can we help?')).not.to.equal(undefined);
      expect(shop.heard('opened')).to.deep.equal([shop.item]);

      await keyboard.presses('Escape');
      await expectFocusOn(...OPTION);
      expect(find('dialog', /./)).to.equal(undefined);
      expect(shop.heard('closed')).to.deep.equal([shop.item]);
    });

    it('that closes by its own button too, and says so once', async () => {
      await showLine();
      await shopper.presses('Get product support');
      await shopper.isOn('How can we help?');
      await shopper.presses('Close');
      await expectFocusOn(...OPTION);
      expect(shop.heard('closed')).to.deep.equal([shop.item]);
    });

    it('where it was left, with what was entered kept', async () => {
      await showLine();
      await fillIn('A corner is broken off.');
      await shopper.presses('Close');
      await expectFocusOn(...OPTION);
      await shopper.presses('Get product support');
      await shopper.isOn('Check your request');
      await expectFocusOn('heading', 'Check your request');
      await shopper.reads('A corner is broken off.');
      expect(shop.countAll('GET /orders')).to.equal(1);
    });

    it('and stays open when it is opened again before the browser has told of its end', async () => {
      const element = await showLine();
      await shopper.presses('Get product support');
      await shopper.isOn('How can we help?');
      const journey = element.shadowRoot?.querySelector('product-support-journey');
      const dialog = journey?.shadowRoot?.querySelector('dialog');
      if (!journey || !dialog) throw new Error('There is no dialog.');
      const told = oneEvent(dialog, 'close');
      journey.hide();
      await journey.updateComplete;
      journey.show();
      await journey.updateComplete;
      await told;
      await journey.updateComplete;
      expect(dialog.open).to.equal(true);
      await shopper.isOn('How can we help?');
    });

    it('anew after an outcome', async () => {
      await showLine();
      await fillIn('A corner is broken off.');
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      await shopper.presses('Done');
      await shopper.presses('Request another part');
      await shopper.isOn('How can we help?');
      await shopper.reads('Requested so far');
      shopper.doesNotRead('A corner is broken off.');
    });

    it('and gives the focus back to the button, which now offers another part', async () => {
      await showLine();
      await fillIn();
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      await shopper.presses('Done');
      await expectFocusOn('button', 'Request another part');
    });

    it('and gives the focus to what is left of the line, when that was the last part [E10]', async () => {
      shop.change((world) => ({
        ...world,
        registrations: world.registrations.map((registration) => ({
          ...registration,
          lines: registration.lines
            .filter(({ partId }) => partId === 'coffee-drip-tray')
            .map((line) => ({ ...line, orderLimit: 1 })),
        })),
      }));
      const element = await showLine();
      await fillIn();
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      // The button goes while the dialog is still open: there is nothing to give the focus back to.
      await waitUntil(
        () => !element.shadowRoot?.querySelector('[part="option"]'),
        'the button is still there',
        {
          interval: 10,
        },
      );
      await shopper.presses('Done');
      await waitUntil(() => focused().localName === 'summary', 'the focus left the line', { interval: 10 });
      shopper.doesNotSee('button', 'Request another part');
    });

    it('that stays open, and stays a dialog, when the line is put elsewhere in the page', async () => {
      const element = await showLine();
      await fillIn('A corner is broken off.');
      const { parentElement } = element;
      element.remove();
      await nextFrame();
      parentElement?.append(element);
      await shopper.isOn('Check your request');
      await expectFocusOn('heading', 'Check your request');
      expect(find('dialog', 'Check your request')?.matches(':modal')).to.equal(true);
      await shopper.reads('A corner is broken off.');

      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      await shopper.presses('Done');
      await shopper.reads('Replacement part requested');
      expect(shop.count('POST /part-requests')).to.equal(1);
    });

    it('anew for another item', async () => {
      const element = await showLine();
      await fillIn();
      await shopper.presses('Close');
      Object.assign(element, { orderId: '114-7641922', itemId: '114-7641922-1' });
      await shopper.presses('Get product support');
      await shopper.isOn('How can we help?');
      await shopper.reads('Breeze blender 1.5 l');
    });

    it('and leads to the plain link from there when the support can’t be loaded', async () => {
      await showLine();
      await shopper.sees(...OPTION);
      shop.fails({ call: 'GET /orders/{orderId}/items/{itemId}/support', kind: 'network-error' });
      await shopper.presses('Get product support');
      await shopper.isOn('That did not work');
      await shopper.sees('link', 'Help');
      shop.works();
      await shopper.presses('Try again');
      await shopper.isOn('How can we help?');
    });
  });

  describe('on a page of 100 order lines', () => {
    const items = (): OrderItemRef[] => {
      const order = shop.world.orders.find(({ orderId }) => orderId === shop.item.orderId);
      return order?.items.map(({ itemId }) => ({ orderId: order.orderId, itemId })) ?? [];
    };

    it('asks once for all of them, once to open a journey, and once to submit it', async () => {
      shop.opens('many-orders');
      const lines = items();
      expect(lines).to.have.lengthOf(100);
      const page = await shop.shows(html`${lines.map((ids) => line(ids))}`);
      await shopper.sees(...OPTION);
      await shop.settles();
      expect(shop.calls).to.deep.equal(['GET /support-options']);
      expect(sent.calls[0]?.search.getAll('item')).to.have.lengthOf(100);
      for (const element of page.querySelectorAll('product-support-order-item')) {
        expect(element.shadowRoot?.querySelector('button')).not.to.equal(null);
      }

      await fillIn();
      const { orderId, itemId } = shop.item;
      const toOpen = `GET /orders/${orderId}/items/${itemId}/support`;
      expect(shop.calls).to.deep.equal(['GET /support-options', toOpen]);
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      await shop.hasAnswered('GET /support-options', 2);
      await shop.settles();
      expect(shop.calls.slice(0, 3)).to.deep.equal(['GET /support-options', toOpen, 'POST /part-requests']);
      // That one line, and no other, then asks where its request stands.
      expect(sent.calls.slice(3).map(({ search }) => search.getAll('item'))).to.deep.equal([
        [`${orderId}:${itemId}`],
      ]);
    });

    it('asks once for all of them when a script adds them in one task', async () => {
      shop.opens('many-orders');
      const page = await shop.shows(html``);
      for (const ids of items()) {
        page.append(Object.assign(document.createElement('product-support-order-item'), ids));
      }
      await shopper.sees(...OPTION);
      await shop.settles();
      expect(shop.calls).to.deep.equal(['GET /support-options']);
    });

    it('asks once for all of them when the page streams in over many tasks', async () => {
      shop.opens('many-orders');
      const page = openStreamingPage();
      const tag = 'product-support-order-item';
      const write = (lines: readonly OrderItemRef[]): void => {
        for (const { orderId, itemId } of lines) {
          page.write(`<${tag} order-id="${orderId}" item-id="${itemId}"></${tag}>`);
        }
      };
      try {
        const lines = items();
        page.write(
          `<!doctype html><script type="module" async src="/components/define.ts"></script>
          <product-support-provider api-base="${API_BASE}">`,
        );
        write(lines.slice(0, 20));
        await page.isDefined(tag);
        for (let from = 20; from < lines.length; from += 20) {
          write(lines.slice(from, from + 20));
          await page.takesATask();
        }
        expect(shop.calls).to.deep.equal([]);
        page.write(
          `<script>document.querySelector('product-support-provider').getToken = () => '${MAIN_SHOPPER.token}';</script>`,
        );
        page.ends();
        await waitUntil(
          () =>
            [...page.document.querySelectorAll(tag)].every((line) =>
              line.shadowRoot?.querySelector('button'),
            ),
          'not every line shows its option',
          { interval: 10, timeout: 5000 },
        );
        expect(shop.calls).to.deep.equal(['GET /support-options']);
        expect(sent.calls[0]?.search.getAll('item')).to.have.lengthOf(100);
      } finally {
        page.remove();
      }
    });
  });

  it('holds together outside a provider, with `api-base` of its own', async () => {
    const { orderId, itemId } = shop.item;
    shop.fails({
      call: 'GET /support-options',
      kind: 'body',
      body: JSON.stringify({ options: [aSupportOption(shop.item)] }),
    });
    await fixture(
      html`<product-support-order-item api-base=${API_BASE} order-id=${orderId} item-id=${itemId}>
      </product-support-order-item>`,
    );
    await shopper.sees(...OPTION);
  });
});
