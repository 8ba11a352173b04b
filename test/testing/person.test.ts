import { expect } from '@open-wc/testing';
import { NotFound } from '../../src/testing/person.js';
import { OrderItem } from '../../src/testing/order-item.js';
import { SupportPage } from '../../src/testing/support-page.js';
import { shopperAt } from '../../src/testing/shopper.js';
import { APage, aPerson } from './a-page.js';

/** What a promise fails with. */
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error,
  );

describe('A page object', () => {
  it('finds by role and name, in the language of the page', async () => {
    const page = new APage([{ role: 'button', name: 'Produkthilfe erhalten' }]);
    const { person } = aPerson(page, { language: 'de' });
    const name = await person.words.text('option.get');
    page.things[0] = { role: 'button', name };
    await new OrderItem(person, ['product-support-order-item']).asksForHelp();
    expect(page.done).to.deep.equal([`press button ${name}`]);
  });

  it('waits for what comes later', async () => {
    const page = new APage();
    const { person } = aPerson(page, { timeout: 5000 });
    const { count } = page;
    // There after the first look, and not at it.
    page.count = async (sought) => {
      const seen = await count(sought);
      if (page.things.length === 0) page.things.push({ role: 'button', name: 'Get product support' });
      return seen;
    };
    await new OrderItem(person, []).asksForHelp();
    expect(page.done).to.deep.equal(['press button Get product support']);
  });

  it('says what was looked for and what the page shows, where it does not come', async () => {
    const page = new APage([{ role: 'button', name: 'Request another part' }]);
    const { person, steps } = aPerson(page);
    const error = await failureOf(new OrderItem(person, ['product-support-order-item']).asksForHelp());
    expect(error).to.be.instanceOf(NotFound);
    expect(String(error)).to.include('does not find the button "Get product support"');
    expect(String(error)).to.include('product-support-order-item shows: button "Request another part"');
    expect(steps).to.have.length(1);
    expect(steps[0]).to.deep.include({ words: 'presses “Get product support” on the order line' });
    expect(steps[0]?.fault).to.include('does not find');
    expect(page.done).to.deep.equal([]);
  });

  it('tells each step once, in the shopper’s words, with the rules that it shows', async () => {
    const page = new APage(
      [
        { role: 'heading', name: 'Which parts do you need?' },
        { role: 'checkbox', name: 'Drip tray Part no. AR-T4' },
      ],
      ['Drip tray\nPart no. AR-T4'],
    );
    const { person, steps } = aPerson(page);
    expect(await new SupportPage(person, []).needsPart()).to.equal('Drip tray');
    expect(steps).to.deep.equal([{ words: 'needs the first part on offer', rules: ['S10'] }]);
    expect(page.done).to.have.length(1);
  });

  it('says so where the list is shorter', async () => {
    const page = new APage(
      [
        { role: 'heading', name: 'Which parts do you need?' },
        { role: 'checkbox', name: 'Drip tray' },
      ],
      ['Drip tray'],
    );
    const { person } = aPerson(page);
    expect(String(await failureOf(new SupportPage(person, []).needsPart(2)))).to.include('no part 2');
  });

  it('presses twice where the shopper is in a hurry', async () => {
    const page = new APage([{ role: 'button', name: 'Request for free' }]);
    const { person } = aPerson(page);
    await new SupportPage(person, []).sendsItWithADoublePress();
    expect(page.done).to.deep.equal(['double press button Request for free']);
  });
});

describe('A shopper', () => {
  it('finds an order line by ids with any signs in them', async () => {
    const asked: string[] = [];
    // Whatever is asked of a place is a place again; there is nothing in any of them.
    const place: object = new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'count') return async () => 0;
          return (selector: string) => {
            if (name === 'locator') asked.push(selector);
            return place;
          };
        },
      },
    );
    const page = {
      locator: () => place,
      keyboard: {},
      touchscreen: {},
    };
    const item = shopperAt(page as never, { timeout: 1 }).orderItem('a"b\\c', '1');
    await failureOf(item.isOfferedHelp());
    expect(asked[0]).to.equal(String.raw`product-support-order-item[order-id="a\"b\\c"][item-id="1"]`);
  });

  it('does not go by touch where WebdriverIO has none', () => {
    const browser = { $: () => ({}), execute: async () => [], keys: async () => {} };
    expect(() => shopperAt(browser as never, { by: 'touch' })).to.throw('by mouse or by keyboard');
  });
});
