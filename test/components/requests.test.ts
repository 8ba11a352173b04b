import { expect, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { forgetOption } from '../../src/client/support-options.js';
import type { ProductSupportRequests } from '../../components/requests/requests.js';
import type { Fault } from '../../mocks/world/schema.js';
import { expectNoBarrier } from '../support/accessible.js';
import { aPartRequest } from '../support/builders.js';
import { expectFocusOn, focused } from '../support/focus.js';
import { asSeen } from '../support/isolates.js';
import { keyboard } from '../support/keyboard.js';
import { useSent } from '../support/sent.js';
import { useShop } from '../support/shop.js';
import { shopper, textOf } from '../support/shopper.js';

/** Ada's requests, newest first, by where they stand. */
const REQUESTED = 'PR-114-7619305';
const CONFIRMED = 'PR-114-7603478';
const DISPATCHED = 'PR-114-7590031';
const DELIVERED = 'PR-114-7566120';
const NOT_RECEIVED = 'PR-114-7551893';
const DELIVERED_LONG_AGO = 'PR-114-7473201';
const CANCELLED = 'PR-114-7540677';
const NOT_KEPT = 'PR-114-7509340';
const KEPT = 'PR-114-7522518';

const CALENDAR = 'Add the return date to your calendar';
const PRINT = 'Print this request';

const ALL = [
  REQUESTED,
  CONFIRMED,
  DISPATCHED,
  DELIVERED,
  NOT_RECEIVED,
  DELIVERED_LONG_AGO,
  CANCELLED,
  NOT_KEPT,
  KEPT,
];

const orderOf = (requestId: string): string => requestId.replace('PR-', '');

describe('<product-support-requests>', () => {
  const shop = useShop();
  const sent = useSent();

  const show = async (requests: TemplateResult): Promise<ProductSupportRequests> => {
    const page = await shop.shows(requests);
    const element = page.querySelector('product-support-requests');
    if (!element) throw new Error('There are no requests.');
    return element;
  };

  const showAll = () =>
    show(html`<product-support-requests><a href="/orders">Your orders</a></product-support-requests>`);

  /** The requests of the one item of an order. */
  const showOf = (requestId: string) => {
    const orderId = orderOf(requestId);
    return show(
      html`<product-support-requests order-id=${orderId} item-id="${orderId}-1"
        ><a href="/orders">Your orders</a></product-support-requests
      >`,
    );
  };

  const shownRequests = (element: ProductSupportRequests): string[] =>
    [...(element.shadowRoot?.querySelectorAll('article h3') ?? [])].map((heading) =>
      asSeen(heading.textContent ?? '')
        .trim()
        .replace('Request ', ''),
    );

  describe('lists', () => {
    it('all requests of the shopper, newest first', async () => {
      const element = await showAll();
      await shopper.isOn('Your part requests');
      await shopper.sees('article', `Request ${REQUESTED}`);
      expect(shownRequests(element)).to.deep.equal(ALL);
      await shopper.reads('Linden bookcase, oak, 5 shelves · Requested on June 16, 2026');
      await expectNoBarrier(element);
    });

    it('those of one order', async () => {
      const element = await show(
        html`<product-support-requests order-id=${orderOf(CONFIRMED)}></product-support-requests>`,
      );
      await shopper.sees('article', `Request ${CONFIRMED}`);
      expect(shownRequests(element)).to.deep.equal([CONFIRMED]);
      expect(sent.calls.map(({ search }) => String(search))).to.deep.equal([`orderId=${orderOf(CONFIRMED)}`]);
    });

    it('those of one order item, and of another once its id changes', async () => {
      const element = await showOf(DISPATCHED);
      await shopper.sees('article', `Request ${DISPATCHED}`);
      expect(shownRequests(element)).to.deep.equal([DISPATCHED]);
      shopper.doesNotRead('Verto office chair');

      Object.assign(element, { orderId: orderOf(KEPT), itemId: `${orderOf(KEPT)}-1` });
      await shopper.sees('article', `Request ${KEPT}`);
      expect(shownRequests(element)).to.deep.equal([KEPT]);
    });

    it('as they are by the latest answer, though an older one comes after it', async () => {
      shop.fails({ call: 'GET /part-requests', kind: 'delay', delayMs: 300, after: 'carried-out', times: 1 });
      const element = await showOf(REQUESTED);
      await waitUntil(() => shop.world.faults.length === 0, 'the first call was not made', { interval: 10 });
      await nextFrame();
      shop.change((world) => ({
        ...world,
        partRequests: world.partRequests.map((request) =>
          request.requestId === REQUESTED ? { ...request, status: 'confirmed' } : request,
        ),
      }));
      const { connection } = element.closest('product-support-provider') ?? {};
      if (!connection) throw new Error('There is no connection.');
      forgetOption(connection, { orderId: orderOf(REQUESTED), itemId: `${orderOf(REQUESTED)}-1` });
      await shopper.reads('Confirmed');
      await shop.settles();
      expect(textOf(element)).to.include('Confirmed');
    });

    it('none, and says so', async () => {
      await show(html`<product-support-requests order-id=${shop.item.orderId}></product-support-requests>`);
      await shopper.reads('You have not requested a part yet.');
    });

    it('one that was made meanwhile elsewhere on the page', async () => {
      const { orderId, itemId } = shop.item;
      await shop.shows(
        html`<product-support-requests order-id=${orderId} item-id=${itemId}></product-support-requests>
          <product-support-journey
            order-id=${orderId}
            item-id=${itemId}
            reason="missing"
          ></product-support-journey>`,
      );
      await shopper.reads('You have not requested a part yet.');
      await shopper.presses('Request a free part');
      await shopper.ticks(/^Drip tray/);
      await shopper.presses('Continue');
      await shopper.presses('Continue');
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      await shopper.sees('article', `Request ${shop.newestRequest.requestId}`);
    });

    it('without its heading where the page has one', async () => {
      await show(html`<product-support-requests heading-hidden></product-support-requests>`);
      await shopper.sees('article', `Request ${REQUESTED}`);
      shopper.doesNotSee('heading', 'Your part requests');
    });

    it('nothing while they load, and says so', async () => {
      shop.fails({ call: 'GET /part-requests', kind: 'delay', delayMs: 200 });
      await showAll();
      await shopper.reads('Loading your part requests …');
      await shopper.sees('article', `Request ${REQUESTED}`);
      shopper.doesNotRead('Loading your part requests …');
    });

    it('nothing when they can’t be loaded, with the plain link and another try', async () => {
      shop.opens('api-down');
      const element = await showAll();
      await shopper.reads('Your part requests can’t be loaded right now.');
      await shopper.sees('link', 'Your orders');
      expect(shop.heard('failed')).to.deep.equal([{ type: 'network' }]);
      await expectNoBarrier(element);

      shop.works();
      await shopper.presses('Try again');
      await shopper.sees('article', `Request ${REQUESTED}`);
      shopper.doesNotSee('link', 'Your orders');
    });
  });

  describe('says where a request stands, and what can be done', () => {
    const TRACK = /^Track the package/;
    const STATUSES: readonly [
      requestId: string,
      status: string,
      texts: readonly string[],
      buttons: readonly string[],
      tracked: boolean,
    ][] = [
      [
        REQUESTED,
        'Requested',
        ['2 × Cam lock Bag of 8', 'Expected Jun 18 – 20'],
        ['Cancel request', CALENDAR, PRINT],
        false,
      ],
      [CONFIRMED, 'Confirmed', ['1 × Bell', 'Expected'], ['Cancel request', CALENDAR, PRINT], false],
      [DISPATCHED, 'On its way', ['1 × Gas lift', 'Expected'], ['It did not arrive', CALENDAR, PRINT], true],
      [
        DELIVERED,
        'Delivered',
        ['Did the part solve the problem?'],
        ['It did not arrive', 'Yes, I keep the item', 'No, it did not help', CALENDAR, PRINT],
        true,
      ],
      [
        NOT_RECEIVED,
        'Did not arrive',
        ['We are sorry that the part did not arrive. You may return the whole item.'],
        ['Return the whole item', CALENDAR, PRINT],
        true,
      ],
      [CANCELLED, 'Canceled', [], [CALENDAR, PRINT], false],
      // Who keeps the item has no return date to keep in mind.
      [KEPT, 'Delivered', ['Glad it helped. You keep the item.'], [PRINT], true],
      [
        NOT_KEPT,
        'Delivered',
        ['We are sorry that it did not help. You may return the whole item until July 2, 2026.'],
        ['Return the whole item', CALENDAR, PRINT],
        true,
      ],
    ];
    for (const [requestId, status, texts, buttons, tracked] of STATUSES) {
      it(`${requestId}: “${status}”, ${buttons.join(', ')} [S13 S17]`, async () => {
        await showOf(requestId);
        const article = await shopper.sees('article', `Request ${requestId}`);
        const said = textOf(article);
        expect(said).to.match(new RegExp(`Requested on \\w+ \\d+, 2026 ${status}`));
        for (const text of texts) expect(said).to.include(text);
        const offered = [...article.querySelectorAll('button')].map((button) => textOf(button));
        expect(offered).to.have.members([...buttons]);
        if (tracked) {
          expect(await shopper.sees('link', TRACK)).to.have.property(
            'href',
            `https://track.example.com/${requestId}`,
          );
        } else shopper.doesNotSee('link', TRACK);
      });
    }

    it('in words of its own, where the API has a status that the kit does not know', async () => {
      const requests = [{ ...aPartRequest(), status: 'lost-at-sea', actions: ['set-sail'] }];
      shop.fails({ call: 'GET /part-requests', kind: 'body', body: JSON.stringify({ requests }) });
      await showAll();
      const article = await shopper.sees('article', 'Request request-1');
      expect(textOf(article)).to.include('In progress');
      expect([...article.querySelectorAll('button')].map(textOf)).to.deep.equal([CALENDAR, PRINT]);
    });
  });

  describe('cancels a request', () => {
    it('after asking first, with the window as it was and as it becomes [S8]', async () => {
      await showOf(REQUESTED);
      await keyboard.goesTo('button', 'Cancel request');
      await keyboard.presses('Enter');
      await shopper.sees('group', 'Cancel this request?');
      await shopper.reads('Your return window was July 21, 2026 becomes July 7, 2026 Dates in Pacific Time');
      expect(focused().textContent?.trim()).to.equal('Cancel this request?');
      expect(shop.countAll('POST')).to.equal(0);

      await keyboard.goesTo('button', 'Yes, cancel it');
      await keyboard.presses('Enter');
      await expectFocusOn('heading', `Request ${REQUESTED}`);
      await shopper.reads('Done. Your request is up to date.');
      shopper.doesNotSee('button', 'Cancel request');
      await shopper.reads('Your return window was July 21, 2026 now July 7, 2026 Dates in Pacific Time');
      expect(shop.count(`POST /part-requests/${REQUESTED}/cancel`)).to.equal(1);
      const orderId = orderOf(REQUESTED);
      expect(shop.heard('cancelled')).to.deep.equal([
        { requestId: REQUESTED, orderId, itemId: `${orderId}-1` },
      ]);
    });

    it('and reads what became of the window until another item is looked at [S8]', async () => {
      const element = await showOf(REQUESTED);
      await shopper.presses('Cancel request');
      await shopper.presses('Yes, cancel it');
      await shopper.reads('now July 7, 2026');
      Object.assign(element, { orderId: orderOf(KEPT), itemId: `${orderOf(KEPT)}-1` });
      await shopper.sees('article', `Request ${KEPT}`);
      Object.assign(element, { orderId: orderOf(REQUESTED), itemId: `${orderOf(REQUESTED)}-1` });
      await shopper.sees('article', `Request ${REQUESTED}`);
      shopper.doesNotRead('now July 7, 2026');
    });

    it('and reads what became of the window, though the answer was lost [S8]', async () => {
      shop.fails({
        call: 'POST /part-requests/{requestId}/cancel',
        kind: 'network-error',
        after: 'carried-out',
        times: 1,
      });
      await showOf(REQUESTED);
      await shopper.presses('Cancel request');
      await shopper.presses('Yes, cancel it');
      await shopper.reads('Your return window was July 21, 2026 now July 7, 2026');
    });

    it('of which the window takes no notice: then nothing is said of it', async () => {
      const before = aPartRequest({ returnWindowIfCancelled: undefined });
      const cancelled = aPartRequest({ status: 'cancelled', actions: [] });
      shop.fails(
        { call: 'GET /part-requests', kind: 'body', body: JSON.stringify({ requests: [before] }) },
        {
          call: 'POST /part-requests/{requestId}/cancel',
          kind: 'body',
          body: JSON.stringify(cancelled),
        },
      );
      await showAll();
      await shopper.presses('Cancel request');
      await shopper.sees('group', 'Cancel this request?');
      shopper.doesNotRead('Your return window');
      await shopper.presses('Yes, cancel it');
      await shopper.reads('Done. Your request is up to date.');
      shopper.doesNotRead('Your return window');
    });

    it('or keeps it, with the focus where it was asked from', async () => {
      await showOf(REQUESTED);
      await shopper.presses('Cancel request');
      await shopper.presses('Keep the request');
      await expectFocusOn('heading', `Request ${REQUESTED}`);
      shopper.doesNotSee('group', 'Cancel this request?');
      await shopper.sees('button', 'Cancel request');
      expect(shop.countAll('POST')).to.equal(0);
      expect(shop.heard('cancelled')).to.deep.equal([]);
    });

    it('once, however often it is pressed', async () => {
      await showOf(REQUESTED);
      await shopper.presses('Cancel request');
      const yes = await shopper.sees('button', 'Yes, cancel it');
      yes.click();
      yes.click();
      await shopper.reads('Done. Your request is up to date.');
      expect(shop.count(`POST /part-requests/${REQUESTED}/cancel`)).to.equal(1);
    });
  });

  it('says that a part did not arrive, and leads to the return of the item [S13]', async () => {
    await showOf(DISPATCHED);
    await shopper.presses('It did not arrive');
    await shopper.reads('We are sorry that the part did not arrive. You may return the whole item.');
    await expectFocusOn('heading', `Request ${DISPATCHED}`);
    await shopper.presses('Return the whole item');
    await expectFocusOn('heading', 'Return the whole item');
    await shopper.presses('Confirm the return');
    await shopper.isOn('Your return is arranged');
    expect(shop.newestReturn).to.deep.include({ orderId: orderOf(DISPATCHED), cause: 'not-received' });
  });

  describe('asks whether a part helped', () => {
    it('yes: the shopper keeps the item [S17]', async () => {
      await showOf(DELIVERED);
      await shopper.sees('group', 'Did the part solve the problem?');
      await shopper.presses('Yes, I keep the item');
      await shopper.reads('Glad it helped. You keep the item.');
      await expectFocusOn('heading', `Request ${DELIVERED}`);
      shopper.doesNotSee('button', 'No, it did not help');
      expect(shop.heard('resolved')).to.deep.equal([{ requestId: DELIVERED, kept: true }]);
    });

    it('no: the return is one press away, inside the longer window [S12 S17]', async () => {
      await showOf(DELIVERED);
      await shopper.presses('No, it did not help');
      await shopper.reads('We are sorry that it did not help. You may return the whole item until July');
      expect(shop.heard('resolved')).to.deep.equal([{ requestId: DELIVERED, kept: false }]);
      await shopper.presses('Return the whole item');
      await shopper.isOn('Return the whole item');
      await shopper.presses('Close');
      await expectFocusOn('button', 'Return the whole item');
    });
  });

  describe('where an action fails', () => {
    const ACTIONS: readonly [name: string, requestId: string, call: Fault['call'], presses: string[]][] = [
      [
        'cancelling',
        REQUESTED,
        'POST /part-requests/{requestId}/cancel',
        ['Cancel request', 'Yes, cancel it'],
      ],
      [
        'reporting that it did not arrive',
        DISPATCHED,
        'POST /part-requests/{requestId}/not-received',
        ['It did not arrive'],
      ],
      [
        'answering whether it helped',
        DELIVERED,
        'POST /part-requests/{requestId}/outcome',
        ['Yes, I keep the item'],
      ],
    ];
    for (const [name, requestId, call, presses] of ACTIONS) {
      it(`${name}: says that nothing was changed, and can be done again`, async () => {
        shop.fails({ call, kind: 'status', status: 503, times: 1 });
        await showOf(requestId);
        for (const press of presses) await shopper.presses(press);
        await shopper.reads('That did not work. Nothing was changed.');
        await expectFocusOn('heading', `Request ${requestId}`);
        expect(shop.heard('failed')).to.deep.equal([{ type: 'server' }]);
        expect([...shop.heard('cancelled'), ...shop.heard('resolved')]).to.deep.equal([]);

        for (const press of presses) await shopper.presses(press);
        await shopper.reads('Done. Your request is up to date.');
        shopper.doesNotRead('That did not work.');
      });

      it(`${name}: does not say so when only the answer was lost`, async () => {
        shop.fails({ call, kind: 'network-error', after: 'carried-out', times: 1 });
        await showOf(requestId);
        for (const press of presses) await shopper.presses(press);
        await shopper.reads('Done. Your request is up to date.');
        shopper.doesNotRead('Nothing was changed.');
      });
    }

    it('shows where the request stands now, when it was dispatched meanwhile', async () => {
      await showOf(CONFIRMED);
      await shopper.presses('Cancel request');
      shop.change((world) => ({
        ...world,
        partRequests: world.partRequests.map((request) =>
          request.requestId === CONFIRMED ? { ...request, status: 'dispatched' } : request,
        ),
      }));
      await shopper.presses('Yes, cancel it');
      await shopper.reads('On its way');
      await shopper.reads('That did not work. Nothing was changed.');
      shopper.doesNotSee('button', 'Cancel request');
    });

    it('leaves the plain link and another try, when the API does not answer at all', async () => {
      await showOf(REQUESTED);
      await shopper.presses('Cancel request');
      shop.fails({ call: '*', kind: 'network-error' });
      await shopper.presses('Yes, cancel it');
      await shopper.reads('Your part requests can’t be loaded right now.');
      await shopper.sees('link', 'Your orders');
      shop.works();
      await shopper.presses('Try again');
      await shopper.sees('article', `Request ${REQUESTED}`);
      shopper.doesNotRead('Nothing was changed.');
    });

    it('tells the order line too, when only the answer was lost', async () => {
      const orderId = orderOf(REQUESTED);
      const page = await shop.shows(
        html`<product-support-order-item
          order-id=${orderId}
          item-id="${orderId}-1"
        ></product-support-order-item>`,
      );
      await shopper.unfolds(/Replacement part requested/);
      shop.fails({
        call: 'POST /part-requests/{requestId}/cancel',
        kind: 'network-error',
        after: 'carried-out',
      });
      await shopper.presses('Cancel request');
      await shopper.presses('Yes, cancel it');
      await shopper.sees('button', 'Get product support');
      // Read, and folded up, it is gone.
      await shopper.reads('Canceled');
      await shopper.unfolds('Replacement part requested');
      const line = page.querySelector('product-support-order-item');
      await waitUntil(() => !line?.shadowRoot?.querySelector('details'), 'it is still there', {
        interval: 10,
      });
      shopper.doesNotRead('Replacement part requested');
    });
  });
});
