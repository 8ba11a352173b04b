import { expect } from '@open-wc/testing';
import { useVisits } from './visits.js';

const LOADER = '/kit/loader.js';
const PROVIDER = '/kit/loader/provider.js';
const ORDER_ITEM = '/kit/loader/order-item.js';
const JOURNEY = '/kit/loader/journey.js';

describe('A page with the loader', () => {
  const visit = useVisits('test/loader/loader-visits.mjs', [
    'an order line',
    'a page without the kit',
    'an element that is added later',
    'elements in shadow roots',
    'a pointer over the option',
    'a pointer over the shop’s own button',
    'the keyboard at the option',
    'a finger on the option',
    'a page that is idle',
    'an idle page that has nothing to open',
    'a pointer and the keyboard where data is to be saved',
    'a press where data is to be saved',
    'a journey and requests of the shop’s own',
    'code that does not arrive at first',
    'a strict policy',
    'two copies under a strict policy',
    'a loader with a query',
    'names that stand in for the document’s own',
    'a kit that is there already',
  ]);

  it('loads an order line in two files, asked for at the same time, and nothing else', () => {
    const { asked, faults } = visit('an order line');
    expect(asked.slice(0, 1)).to.deep.equal([LOADER]);
    expect(asked.slice(1).toSorted()).to.deep.equal([ORDER_ITEM, PROVIDER]);
    expect(faults).to.deep.equal([]);
  });

  it('loads nothing and does nothing where no tag of the kit is there', () => {
    const { asked, work } = visit('a page without the kit');
    expect(asked).to.deep.equal([LOADER]);
    expect(work).to.deep.equal([]);
  });

  it('finds an element that is added later', () => {
    const { before, asked } = visit('an element that is added later');
    expect(before).to.deep.equal([LOADER]);
    expect(asked).to.include(ORDER_ITEM);
  });

  it('finds elements in open shadow roots: declarative ones, and those of elements that are defined later', () => {
    const { asked, faults } = visit('elements in shadow roots');
    expect(asked).to.include.members([
      '/kit/loader/help-centre.js',
      ORDER_ITEM,
      '/kit/loader/return-offer.js',
    ]);
    // The orders are no part of this shop, and the return offer stands outside a provider.
    expect(faults.filter((fault) => !/404|<product-support-/.test(fault))).to.deep.equal([]);
  });

  for (const intent of [
    'a pointer over the option',
    'the keyboard at the option',
    'a finger on the option',
  ] as const) {
    it(`loads the journey ahead of the press: ${intent}`, () => {
      const { before, after } = visit(intent);
      expect({ before, after }).to.deep.equal({ before: false, after: true });
    });
  }

  it('takes nothing of the shop’s own for a wish to open the journey', () => {
    expect(visit('a pointer over the shop’s own button').after).to.equal(false);
  });

  it('loads the journey on a good connection once the page is idle, if there is something to open', () => {
    expect(visit('a page that is idle').asked).to.include(JOURNEY);
    expect(visit('an idle page that has nothing to open').asked).not.to.include(JOURNEY);
  });

  it('loads the journey no sooner than it is pressed for where data is to be saved', () => {
    expect(visit('a pointer and the keyboard where data is to be saved').after).to.equal(false);
    const { before, after } = visit('a press where data is to be saved');
    expect({ before, after }).to.deep.equal({ before: false, after: true });
  });

  it('loads the journey and the requests where a shop has put them into the page', () => {
    const { first, asked } = visit('a journey and requests of the shop’s own');
    expect(first).to.include(JOURNEY);
    expect(first).not.to.include('/kit/loader/requests.js');
    expect(asked).to.include('/kit/loader/requests.js');
  });

  it('leaves the plain link where code does not arrive, and is there when the page is opened anew', () => {
    const { kept, asked } = visit('code that does not arrive at first');
    expect(kept).to.equal(true);
    expect(asked.filter((file) => file === ORDER_ITEM).length).to.be.greaterThan(1);
  });

  it('works under a strict policy with Trusted Types, and nothing is reported', () => {
    const { asked, faults } = visit('a strict policy');
    expect(asked).to.include(JOURNEY);
    // The journey's support context is no part of this shop.
    expect(faults.filter((fault) => !fault.includes('404'))).to.deep.equal([]);
  });

  it('shares its Trusted Types policy with another copy of the kit in the page', () => {
    const { open, faults } = visit('two copies under a strict policy');
    expect(open).to.equal(true);
    expect(faults).to.deep.equal([]);
  });

  it('loads nothing twice where its address has a query', () => {
    const { asked, twice } = visit('a loader with a query');
    expect(asked).to.include(`${LOADER}?v=1`).and.to.include(JOURNEY);
    expect(asked).not.to.include(LOADER);
    expect(twice).to.deep.equal([]);
  });

  it('is not led astray by elements that are named as the document’s own methods', () => {
    expect(visit('names that stand in for the document’s own').status).to.equal(200);
  });

  it('leaves to another script what that has defined', () => {
    const { asked } = visit('a kit that is there already');
    expect(asked).to.deep.equal(['/kit/product-support-kit.js', LOADER]);
  });
});
