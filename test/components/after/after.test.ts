import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { createAfter } from '../../../components/journey/after/after.js';
import type { ProductSupportJourney } from '../../../components/journey/journey.js';
import type { Part, PartRequest } from '../../../src/contract/index.js';
import { createMessages, en, type MessageKey, type MessageValues } from '../../../src/messages/index.js';
import { expectNoBarrier } from '../../support/accessible.js';
import { anExpectedPart, anExtendedWindow, aPartRequest, aReturnWindow } from '../../support/builders.js';
import { journeyAt } from '../../support/journeys.js';
import { keyboard } from '../../support/keyboard.js';
import { useShop } from '../../support/shop.js';
import { shopper, textOf } from '../../support/shopper.js';
import { useTakenAway } from './taken-away.js';

const ON_ITS_WAY = aPartRequest({
  status: 'dispatched',
  history: [
    { status: 'requested', at: '2026-07-10T16:00:00Z' },
    { status: 'confirmed', at: '2026-07-11T02:00:00Z' },
    { status: 'dispatched', at: '2026-07-12T16:00:00Z' },
  ],
  trackingUrl: 'https://track.example.com/request-1',
  parts: [
    { partId: 'screws', name: 'Screws', imageUrl: undefined, quantity: 2, packQuantity: 20 },
    { partId: 'shelf', name: 'Shelf', imageUrl: undefined, quantity: 1, packQuantity: 1 },
  ],
});

/** Shows what a shopper who waits for a part can do. */
class PartHost extends LitElement {
  static override properties = { waitedFor: { attribute: false } };
  declare waitedFor: Part;
  readonly #after = createAfter(this);

  constructor() {
    super();
    this.waitedFor = anExpectedPart();
  }

  words(key: MessageKey, values?: MessageValues): string {
    return createMessages('en', en).text(key, values);
  }

  protected override render(): unknown {
    return this.#after.waitButton(this.waitedFor);
  }
}
customElements.define('part-host', PartHost);

describe('After a request', () => {
  const shop = useShop();
  const takenAway = useTakenAway();

  /** The confirmation of a request. */
  async function confirms(
    request: PartRequest,
    page: { lang?: string; dir?: string } = {},
  ): Promise<ProductSupportJourney> {
    const provider = await shop.shows(
      html`<h1>The shop’s own page</h1>
        <product-support-journey order-id="order-1" item-id="item-1"></product-support-journey>`,
      { apiBase: '', ...page },
    );
    const element = provider.querySelector('product-support-journey');
    if (!element) throw new Error('There is no journey.');
    element.resume({ ...journeyAt('requested'), request });
    await waitUntil(() => element.shadowRoot?.querySelector('.timeline'), 'no timeline', {
      interval: 10,
      timeout: 5000,
    });
    return element;
  }

  describe('the way of it', () => {
    it('is a list of steps: done with its day, the one where it stands, and those to come', async () => {
      const element = await confirms(ON_ITS_WAY);
      const list = await shopper.sees('list', 'Where your request stands');
      expect([...list.children].map(textOf)).to.deep.equal([
        'Requested July 10, 2026',
        'Confirmed July 10, 2026',
        'On its way July 12, 2026 Track the package (opens in a new tab)',
        'Delivered Expected Jul 14 – 16',
      ]);
      expect([...list.children].map((step) => step.getAttribute('aria-current'))).to.deep.equal([
        null,
        null,
        'step',
        null,
      ]);
      await expectNoBarrier(element);
    });

    it('leads to the parcel, in a tab that knows nothing of the page', async () => {
      await confirms(ON_ITS_WAY);
      const link = await shopper.sees('link', 'Track the package (opens in a new tab)');
      expect(link).to.have.property('href', 'https://track.example.com/request-1');
      expect(link).to.have.property('rel', 'noopener noreferrer');
      expect(link.closest('li')?.getAttribute('aria-current')).to.equal('step');
    });

    it('says of a step to come, for those who do not see it, that it is to come', async () => {
      await confirms(aPartRequest({ arrival: undefined }));
      const list = await shopper.sees('list', 'Where your request stands');
      expect([...list.children].map(textOf)).to.deep.equal([
        'Requested July 10, 2026',
        'Confirmed Still to come',
        'On its way Still to come',
        'Delivered Still to come',
      ]);
      shopper.doesNotSee('link', /Track the package/);
    });

    it('ends where it was cancelled', async () => {
      const element = await confirms(aPartRequest({ status: 'cancelled' }));
      const list = await shopper.sees('list', 'Where your request stands');
      expect([...list.children].map(textOf)).to.deep.equal(['Requested July 10, 2026', 'Canceled']);
      expect(list.lastElementChild?.getAttribute('aria-current')).to.equal('step');
      await expectNoBarrier(element);
    });

    it('reads in German', async () => {
      await confirms(ON_ITS_WAY, { lang: 'de' });
      await shopper.sees('list', 'So steht Ihre Anforderung');
      await shopper.sees('link', 'Sendung verfolgen (öffnet einen neuen Tab)');
    });
  });

  describe('the return date for the calendar', () => {
    it('is a file named by its day, and is let go once it is saved [S8]', async () => {
      await confirms(ON_ITS_WAY);
      await keyboard.goesTo('button', 'Add the return date to your calendar');
      await keyboard.presses('Enter');
      const { name, type, text } = await takenAway.file();
      expect(name).to.equal('return-2026-08-03.ics');
      expect(type).to.equal('text/calendar;charset=utf-8');
      expect(text).to.include('\r\nDTSTART;VALUE=DATE:20260803\r\n');
      expect(text.replaceAll('\r\n ', '')).to.include(
        '\r\nSUMMARY:Last day to return Bookcase Alder\\, five shelves\r\n',
      );
      expect(text).to.match(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
      // Nothing of where the shopper lives goes into a calendar that others may see.
      expect(text).not.to.include('Robin');
      await waitUntil(() => takenAway.openUrls === 0, 'the file is kept', { interval: 50, timeout: 5000 });
    });

    it('is one entry for an item, however often the window changes', async () => {
      const uidOf = (text: string): string | undefined => /\r\nUID:(.+)\r\n/.exec(text)?.[1];
      await confirms(ON_ITS_WAY);
      await shopper.presses('Add the return date to your calendar');
      await takenAway.file();
      document.querySelector('product-support-provider')?.remove();
      await confirms(aPartRequest({ requestId: 'request-2', returnWindow: aReturnWindow() }));
      await shopper.presses('Add the return date to your calendar');
      await waitUntil(() => takenAway.files.length === 2, 'no second file', { interval: 10 });
      expect(takenAway.files.map(({ name }) => name)).to.deep.equal([
        'return-2026-08-03.ics',
        'return-2026-07-20.ics',
      ]);
      expect(new Set(takenAway.files.map(({ text }) => uidOf(text)))).to.deep.equal(
        new Set([`return-order-1-item-1@${location.host}`]),
      );
    });

    it('needs no name of the item', async () => {
      await confirms(aPartRequest({ itemTitle: undefined }));
      await shopper.presses('Add the return date to your calendar');
      expect((await takenAway.file()).text).to.include('\r\nSUMMARY:Last day to return the item\r\n');
    });
  });

  describe('on paper', () => {
    it('is the request, and nothing of the shop’s page', async () => {
      await confirms(ON_ITS_WAY);
      await shopper.presses('Print this request');
      const sheet = await takenAway.sheet();
      expect(sheet.title).to.equal('Part request request-1');
      expect(sheet.text).to.equal(
        [
          'Part request request-1',
          'Item Bookcase Alder, five shelves',
          'Parts 2 × Screws (Bag of 20) 1 × Shelf',
          'Delivery address Robin Miller 12 Harbor Street Portland, OR 97201 USA',
          'Return window Return possible until August 3, 2026 Dates in Pacific Time',
          'Requested July 10, 2026 Confirmed July 10, 2026 On its way July 12, 2026',
          'Delivered Expected Jul 14 – 16',
        ].join(' '),
      );
      expect(sheet.inlineStyles).to.equal(0);
    });

    it('leaves nothing in the page, however often it is printed', async () => {
      const element = await confirms(ON_ITS_WAY);
      await shopper.presses('Print this request');
      await takenAway.sheet();
      expect(takenAway.frames).to.equal(0);
      await shopper.presses('Print this request');
      await waitUntil(() => takenAway.sheets.length === 2, 'nothing was printed', { interval: 10 });
      // The printer is not done: printing again, or leaving, takes the first frame away.
      await shopper.presses('Print this request');
      await waitUntil(() => takenAway.sheets.length === 3, 'nothing was printed', { interval: 10 });
      expect(takenAway.frames).to.equal(1);
      const provider = element.parentElement;
      element.remove();
      provider?.append(element);
      expect(takenAway.frames).to.equal(0);
    });

    it('runs the way the page does', async () => {
      await confirms(ON_ITS_WAY, { dir: 'rtl' });
      await shopper.presses('Print this request');
      expect((await takenAway.sheet()).dir).to.equal('rtl');
    });
  });

  it('puts the day on which more comes of a part into the calendar', async () => {
    const host = await fixture<PartHost>(html`<part-host></part-host>`);
    await shopper.presses('Add the day to your calendar');
    const { name, text } = await takenAway.file();
    expect(name).to.equal('part-2026-07-18.ics');
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).to.include.members([
      `UID:part-door@${location.host}`,
      'DTSTART;VALUE=DATE:20260718',
      'SUMMARY:Glass door can be requested for free again',
      'TRIGGER:PT9H',
    ]);

    host.waitedFor = anExpectedPart({ expectedOn: undefined });
    await host.updateComplete;
    shopper.doesNotSee('button', 'Add the day to your calendar');
  });

  it('says what became of the return window: was, now, and in which zone [S8]', async () => {
    await confirms(
      aPartRequest({ returnWindow: anExtendedWindow(), returnWindowIfCancelled: aReturnWindow() }),
    );
    await shopper.reads('Return window was July 20, 2026 now August 3, 2026 Dates in Pacific Time');
  });
});
