import { expect, html, waitUntil } from '@open-wc/testing';
import type { ProductSupportHelpCentre } from '../../components/help-centre/help-centre.js';
import { expectNoBarrier } from '../support/accessible.js';
import { expectFocusOn } from '../support/focus.js';
import { asSeen } from '../support/isolates.js';
import { keyboard } from '../support/keyboard.js';
import { useSent } from '../support/sent.js';
import { useShop } from '../support/shop.js';
import { find, shopper } from '../support/shopper.js';
import { losesCode } from './lost-code.js';

const COFFEE_MACHINE = 'Get product support for Aroma 3 coffee machine';

describe('<product-support-help-centre>', () => {
  const shop = useShop();
  const sent = useSent();

  const showHelp = async (): Promise<ProductSupportHelpCentre> => {
    const page = await shop.shows(
      html`<product-support-help-centre><a href="/contact">Contact us</a></product-support-help-centre>`,
    );
    const element = page.querySelector('product-support-help-centre');
    if (!element) throw new Error('There is no help centre.');
    return element;
  };

  /** The order numbers that are shown, from top to bottom. */
  const shownOrders = (element: ProductSupportHelpCentre): string[] =>
    [...(element.shadowRoot?.querySelectorAll('.order h2') ?? [])].map((heading) =>
      asSeen(heading.textContent ?? '')
        .trim()
        .replace('Order ', ''),
    );

  const searches = async (words: string): Promise<void> => {
    await shopper.types('Search your orders by product or number', words);
    await shopper.presses('Search');
  };

  describe('shows the shopper’s orders', () => {
    it('newest first, with a button for each item that qualifies and none for the others [S6]', async () => {
      const element = await showHelp();
      await shopper.sees('button', COFFEE_MACHINE);
      expect(shownOrders(element)).to.have.lengthOf(10);
      expect(shownOrders(element).slice(0, 3)).to.deep.equal(['114-7702615', '114-7688140', '114-7671093']);
      await shopper.reads('Placed on June 12, 2026');
      await shopper.sees('button', 'Get product support for Breeze blender 1.5 l');
      // On its way, and never registered.
      await shopper.reads('Fjell 3 tent');
      shopper.doesNotSee('button', /Fjell 3 tent/);
      await shopper.reads('Ostra floor lamp, brass');
      shopper.doesNotSee('button', /brass/);
      shopper.doesNotSee('link', 'Contact us');
      await expectNoBarrier(element);
    });

    it('with where a request stands', async () => {
      await showHelp();
      await shopper.reads(/Linden bookcase, oak, 5 shelves Replacement part requested Requested/);
      await shopper.reads(/Verto office chair Replacement part requested On its way/);
    });

    it('with one request for the options of a page', async () => {
      const element = await showHelp();
      await shopper.sees('button', COFFEE_MACHINE);
      await shop.settles();
      expect(shop.calls).to.deep.equal(['GET /orders', 'GET /support-options']);
      expect(sent.calls[1]?.search.get('touchpoint')).to.equal('help');

      await shopper.presses('Show older orders');
      await shopper.reads('20 orders shown');
      await shop.hasAnswered('GET /support-options', 2);
      await shop.settles();
      expect(shownOrders(element)).to.have.lengthOf(20);
      expect(shop.calls.slice(2)).to.deep.equal(['GET /orders', 'GET /support-options']);
    });

    it('says so where there are none, and leaves the plain link', async () => {
      shop.opens('no-orders');
      await showHelp();
      await shopper.reads('You have no orders yet.');
      await shopper.sees('link', 'Contact us');
      shopper.doesNotSee('button', 'Show all orders');
    });

    it('leaves the plain link where they can’t be loaded, and tries again', async () => {
      shop.opens('api-down');
      const element = await showHelp();
      await shopper.reads('Your orders can’t be loaded right now.');
      await shopper.sees('link', 'Contact us');
      expect(shop.heard('failed')).to.deep.equal([{ type: 'network' }]);
      await expectNoBarrier(element);

      shop.works();
      await shopper.presses('Try again');
      await shopper.sees('button', COFFEE_MACHINE);
      shopper.doesNotRead('Your orders can’t be loaded right now.');
    });
  });

  describe('shows many orders a page at a time', () => {
    it('of a thousand, with older ones below and the focus on the first of them', async () => {
      shop.opens('many-orders');
      const element = await showHelp();
      await shopper.sees('heading', 'Order 114-7702615');
      const first = shownOrders(element);
      await keyboard.goesTo('button', 'Show older orders');
      await keyboard.presses('Enter');
      await shopper.reads('20 orders shown');
      const second = shownOrders(element);
      expect(second.slice(0, 10)).to.deep.equal(first);
      expect(new Set(second).size).to.equal(20);
      await expectFocusOn('heading', `Order ${second[10] ?? ''}`);

      await shopper.presses('Show older orders');
      await shopper.reads('30 orders shown');
      await expectFocusOn('heading', `Order ${shownOrders(element)[20] ?? ''}`);
    });

    it('until there are no more', async () => {
      const element = await showHelp();
      await shopper.presses('Show older orders');
      await shopper.reads('20 orders shown');
      await shopper.presses('Show older orders');
      await shopper.sees('heading', 'Order 114-7398614');
      expect(shownOrders(element).at(-1)).to.equal('114-7398614');
      shopper.doesNotSee('button', 'Show older orders');
    });

    it('and goes on from the same place after a failure', async () => {
      const element = await showHelp();
      await shopper.sees('button', COFFEE_MACHINE);
      shop.fails({ call: 'GET /orders', kind: 'status', status: 503 });
      await shopper.presses('Show older orders');
      await shopper.reads('Your orders can’t be loaded right now.');
      expect(shownOrders(element)).to.have.lengthOf(10);
      shop.works();
      await shopper.presses('Try again');
      await shopper.reads('20 orders shown');
      expect(new Set(shownOrders(element)).size).to.equal(20);
    });

    it('and says so where what is possible for them can’t be asked: the plain link is there, and another try', async () => {
      shop.fails({ call: 'GET /support-options', kind: 'network-error' });
      const element = await showHelp();
      await shopper.reads('We can’t load the support for your item right now.');
      await shopper.sees('link', 'Contact us');
      expect(shownOrders(element)).to.have.lengthOf(10);
      shop.works();
      await shopper.presses('Try again');
      await shopper.sees('button', COFFEE_MACHINE);
      shopper.doesNotSee('link', 'Contact us');
      shopper.doesNotSee('button', 'Try again');
    });

    it('and not all lines of a long order at once', async () => {
      shop.opens('many-orders');
      const element = await showHelp();
      const lines = () => element.shadowRoot?.querySelector('.order')?.querySelectorAll('li').length;
      await shopper.sees('button', COFFEE_MACHINE);
      expect(lines()).to.equal(4);
      await shopper.presses('Show 96 more items');
      await waitUntil(
        () => element.shadowRoot?.querySelectorAll('.order:first-of-type [data-item]').length === 100,
        'not every line has its button',
        { interval: 10 },
      );
      expect(lines()).to.equal(100);
      expect(shop.count('GET /support-options')).to.equal(2);
    });
  });

  describe('finds an order', () => {
    it('by what was bought, with the Enter key too', async () => {
      const element = await showHelp();
      await shopper.sees('button', COFFEE_MACHINE);
      await shopper.types('Search your orders by product or number', 'railway');
      await keyboard.presses('Enter');
      await waitUntil(() => !shownOrders(element).includes('114-7702615'), 'it is still there');
      await shopper.sees('button', /Pine Valley railway/);
      shopper.doesNotSee('button', COFFEE_MACHINE);
      expect(shownOrders(element)).to.include('114-7641922').and.not.to.include('114-7702615');
    });

    it('by its number, also when it is the oldest of a thousand', async () => {
      shop.opens('many-orders');
      const element = await showHelp();
      await shopper.sees('heading', 'Order 114-7702615');
      const oldest = shop.world.orders.at(-1)?.orderId ?? '';
      await searches(oldest);
      await shopper.sees('heading', `Order ${oldest}`);
      expect(shownOrders(element)).to.deep.equal([oldest]);
      await shopper.reads('1 order shown');
    });

    it('or says that none matches, and shows all again', async () => {
      const element = await showHelp();
      await shopper.sees('button', COFFEE_MACHINE);
      await searches('submarine');
      await shopper.reads('No order matches “submarine”.');
      shopper.doesNotSee('heading', /^Order/);
      await expectNoBarrier(element);

      await shopper.presses('Show all orders');
      await shopper.sees('button', COFFEE_MACHINE);
      const field = await shopper.sees('searchbox', 'Search your orders by product or number');
      expect(field).to.have.property('value', '');
      await expectFocusOn('searchbox', 'Search your orders by product or number');
    });

    it('and shows the answer to the last search, whichever comes first', async () => {
      const element = await showHelp();
      await shopper.sees('button', COFFEE_MACHINE);
      // The code of the search is there from now on.
      await searches('submarine');
      await shopper.reads('No order matches “submarine”.');
      // Longer than it takes to type the next search.
      shop.fails({ call: 'GET /orders', kind: 'delay', delayMs: 800, times: 1 });
      await searches('railway');
      await searches('114-7702615');
      await shopper.reads('1 order shown');
      await shop.settles();
      expect(shownOrders(element)).to.deep.equal(['114-7702615']);
    });

    it('and after a failure tries that search again, not the list before it', async () => {
      const element = await showHelp();
      await shopper.sees('button', COFFEE_MACHINE);
      shop.fails({ call: 'GET /orders', kind: 'network-error' });
      await searches('114-7702615');
      await shopper.reads('Your orders can’t be loaded right now.');
      shop.works();
      await shopper.presses('Try again');
      await shopper.reads('1 order shown');
      expect(shownOrders(element)).to.deep.equal(['114-7702615']);
      expect(sent.to('GET /orders').at(-1)?.search.get('cursor')).to.equal(null);
    });
  });

  describe('leads to the support page of an item and back', () => {
    it('with the focus on its heading, and the list out of the way', async () => {
      await showHelp();
      await shopper.presses(COFFEE_MACHINE);
      await expectFocusOn('heading', 'How can we help?');
      await shopper.reads('Aroma 3 coffee machine');
      shopper.doesNotSee('heading', /^Order/);
      shopper.doesNotSee('searchbox', 'Search your orders by product or number');
      expect(shop.heard('opened')).to.deep.equal([shop.item]);
    });

    it('with the list as it was, and the focus on the item’s button', async () => {
      const element = await showHelp();
      await shopper.presses('Show older orders');
      await shopper.reads('20 orders shown');
      const before = shownOrders(element);
      const name = 'Get product support for Breeze blender 1.5 l';
      await shopper.presses(name);
      await shopper.isOn('How can we help?');
      await shopper.presses('All orders');
      await expectFocusOn('button', name);
      expect(shownOrders(element)).to.deep.equal(before);
      expect(shop.count('GET /orders')).to.equal(2);
    });

    it('with where the request made meanwhile stands', async () => {
      await showHelp();
      await shopper.presses(COFFEE_MACHINE);
      await shopper.presses('Request a free part');
      await shopper.ticks(/^Missing/);
      await shopper.presses('Continue');
      await shopper.ticks(/^Drip tray/);
      await shopper.presses('Continue');
      await shopper.presses('Continue');
      await shopper.presses('Request for free');
      await shopper.presses('Done');
      await expectFocusOn('button', COFFEE_MACHINE);
      await shopper.reads(/Aroma 3 coffee machine Replacement part requested Requested/);
      expect(shop.newestRequest.touchpoint).to.equal('help');
    });

    it('with the focus on the search where the item has no button any more', async () => {
      await showHelp();
      await shopper.presses(COFFEE_MACHINE);
      await shopper.presses('Return the whole item');
      await shopper.presses('Confirm the return');
      await shopper.presses('Done');
      await expectFocusOn('searchbox', 'Search your orders by product or number');
      expect(find('button', COFFEE_MACHINE)).to.equal(undefined);
    });
  });

  describe('leads on where the code for a press does not arrive', () => {
    it('with the plain link beside the orders, and another press tries again', async () => {
      const element = await showHelp();
      await shopper.sees('button', COFFEE_MACHINE);
      const code = losesCode(element);
      await shopper.presses(COFFEE_MACHINE);
      await shopper.sees('link', 'Contact us');
      await shopper.sees('button', COFFEE_MACHINE);
      await shopper.sees('button', 'Try again');
      expect(shop.heard('failed')).to.deep.equal([{ type: 'network' }]);
      await expectNoBarrier(element);

      code.arrives();
      await shopper.presses('Try again');
      await shopper.sees('button', 'Show older orders');
      shopper.doesNotSee('link', 'Contact us');
      await shopper.presses(COFFEE_MACHINE);
      await expectFocusOn('heading', 'How can we help?');
    });

    it('with the reason in words where the journey’s alone is missing', async () => {
      const element = await showHelp();
      await shopper.presses('Show older orders');
      await shopper.reads('20 orders shown');
      const code = losesCode(element);
      await shopper.presses(COFFEE_MACHINE);
      await shopper.reads('We can’t load the support for your item right now.');
      await shopper.sees('link', 'Contact us');

      code.arrives();
      await shopper.presses(COFFEE_MACHINE);
      await shopper.isOn('How can we help?');
    });

    it('and the API can’t be reached either: the plain link, and a way to try again', async () => {
      shop.opens('api-down');
      const page = await shop.shows(html`<div></div>`);
      const element = document.createElement('product-support-help-centre');
      const code = losesCode(element);
      page.querySelector('div')?.append(element);
      await shopper.sees('button', 'Try again');
      code.arrives();
      shop.works();
      await shopper.presses('Try again');
      await shopper.sees('button', COFFEE_MACHINE);
    });
  });
});
