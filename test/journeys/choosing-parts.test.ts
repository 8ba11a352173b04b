import { expect, html } from '@open-wc/testing';
import { shop, useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';

type WorldPart = (typeof shop.world.parts)[number];

/** Opens the journey of the item that the scenario is about, as it stands in a page of its own. */
async function opens(): Promise<void> {
  const { orderId, itemId } = shop.item;
  await shop.shows(
    html`<product-support-journey order-id=${orderId} item-id=${itemId}></product-support-journey>`,
  );
  await shopper.isOn('How can we help?');
}

/** From the support page to the parts. */
async function saysWhy(reason: RegExp): Promise<void> {
  await shopper.presses('Request a free part');
  await shopper.ticks(reason);
  await shopper.presses('Continue');
  await shopper.isOn('Which parts do you need?');
}

/** From the parts on, with nothing more to say. */
async function sendsIt(): Promise<void> {
  await shopper.presses('Continue');
  await shopper.isOn('Anything we should know?');
  await shopper.presses('Continue');
  await shopper.isOn('Check your request');
  await shopper.presses('Request for free');
  await shopper.isOn('We have received your request');
}

const changePart = (partId: string, change: Partial<WorldPart>): void =>
  shop.change((world) => ({
    ...world,
    parts: world.parts.map((part) => (part.partId === partId ? { ...part, ...change } : part)),
  }));

describe('A shopper who weighs a free part against the return', () => {
  useShop();

  it('sees side by side when each is there, what goes back, until when, and what it costs [S5 S8 S15 S16]', async () => {
    await opens();
    await shopper.reads('When Arrives Jun 18 – 25 What goes back Nothing');
    await shopper.reads('Until when Return possible until July 28, 2026 What it costs Free of charge');
    await shopper.reads(/When Refund Jun \d+ – \d+ What goes back The whole item/);
    await shopper.reads(/Until when Drop it off by \w+ \d+, 2026 What it costs Free of charge/);
  });

  it('is told what the return costs where the shop does not pay for the parcel', async () => {
    shop.change((world) => ({ ...world, settings: { ...world.settings, returnCost: 6.5 } }));
    await opens();
    await shopper.reads('What it costs $6.50');
  });
});

describe('A shopper who needs a number of pieces', () => {
  useShop();

  it('says how many pieces, and gets enough packs [L5]', async () => {
    await opens();
    await saysWhy(/^Defective/);
    await shopper.ticks(/^Brew-head gasket Bag of 2/);
    await shopper.types('How many pieces? Brew-head gasket', '3');
    await shopper.reads('2 bags of 2, enough');
    await sendsIt();
    expect(shop.newestRequest.parts).to.deep.equal([{ partId: 'coffee-gasket', quantity: 2 }]);
  });

  it('is told the most that one request brings, before and when it is more than that [E10]', async () => {
    await opens();
    await saysWhy(/^Defective/);
    await shopper.ticks(/^Brew-head gasket Bag of 2/);
    await shopper.reads('up to 6 pieces');
    await shopper.types('How many pieces? Brew-head gasket', '7');
    await shopper.reads('One request brings at most 6 pieces.');
    await sendsIt();
    expect(shop.newestRequest.parts).to.deep.equal([{ partId: 'coffee-gasket', quantity: 3 }]);
  });

  it('is told how many different parts one request holds, and takes one out for another', async () => {
    shop.change((world) => ({ ...world, settings: { ...world.settings, partsPerRequest: 2 } }));
    await opens();
    await saysWhy(/^Defective/);
    await shopper.reads('Up to 2 different parts in one request. Chosen: 0.');
    await shopper.ticks(/^Drip tray/);
    await shopper.ticks(/^Tank lid/);
    await shopper.reads('That is the most for one request.');
    expect(await shopper.sees('checkbox', /^Portafilter/)).to.have.property('disabled', true);
    await shopper.ticks(/^Tank lid/);
    await shopper.ticks(/^Portafilter/);
    await sendsIt();
    expect(shop.newestRequest.parts.map(({ partId }) => partId)).to.deep.equal([
      'coffee-drip-tray',
      'coffee-portafilter',
    ]);
  });
});

describe('A shopper who is told what goes with a part', () => {
  useShop();

  it('adds a companion by one press, and gets none unasked', async () => {
    await opens();
    await saysWhy(/^Defective/);
    await shopper.ticks(/^Portafilter/);
    await shopper.reads('A worn gasket lets water past a new portafilter.');
    expect(await shopper.sees('checkbox', /^Brew-head gasket Bag/)).to.have.property('checked', false);
    await shopper.presses('Add Brew-head gasket');
    expect(await shopper.sees('checkbox', /^Brew-head gasket Bag/)).to.have.property('checked', true);
    await sendsIt();
    expect(shop.newestRequest.parts.map(({ partId }) => partId)).to.have.members([
      'coffee-portafilter',
      'coffee-gasket',
    ]);
  });

  it('gets the part that took the place of one that is no longer made', async () => {
    await opens();
    await saysWhy(/^Defective/);
    await shopper.reads('Takes the place of AR3-2300');
    await shopper.reads('No longer made · Brew-head gasket does its work');
    await shopper.presses('Choose Brew-head gasket');
    await sendsIt();
    expect(shop.newestRequest.parts).to.deep.equal([{ partId: 'coffee-gasket', quantity: 1 }]);
  });
});

describe('A shopper whose part is out of stock for now', () => {
  useShop();

  it('decides to wait for it: nothing is ordered, and the window is named [S10]', async () => {
    shop.opens('part-expected');
    await opens();
    await saysWhy(/^Damaged/);
    await shopper.reads('Expected on June 23, 2026');
    shopper.doesNotSee('checkbox', /^Water tank/);
    await shopper.presses('Wait for Water tank');
    await shopper.isOn('You wait for the part');
    await shopper.reads('Water tank is expected on June 23, 2026. Nothing is ordered');
    await shopper.reads('within your return window, which ends on July 14, 2026');
    expect(shop.count('POST /part-requests')).to.equal(0);
    await shopper.presses('Back');
    await shopper.isOn('Which parts do you need?');
  });

  it('is advised to return the item where the part comes too late', async () => {
    shop.opens('part-expected');
    changePart('coffee-water-tank', { expectedOn: '2026-08-01' });
    await opens();
    await saysWhy(/^Damaged/);
    await shopper.presses('Wait for Water tank');
    await shopper.reads('Your return window ends on July 14, 2026, before it is there.');
    await shopper.presses('Return the whole item');
    await shopper.isOn('Return the whole item');
    await shopper.presses('Confirm the return');
    await shopper.isOn('Your return is arranged');
    expect(shop.newestReturn).to.deep.include({ reason: 'damaged' });
  });

  it('chooses between waiting and returning when stock runs out while ordering, and more is on its way [S11]', async () => {
    shop.opens('stock-runs-out');
    changePart('coffee-water-tank', { expectedOn: '2026-06-30' });
    await opens();
    await saysWhy(/^Defective/);
    await shopper.ticks(/^Water tank/);
    await shopper.presses('Continue');
    await shopper.presses('Continue');
    await shopper.presses('Request for free');
    await shopper.isOn('Sorry, stock has just run out');
    await shopper.sees('button', 'Choose from what is left');
    await shopper.sees('button', 'Return the whole item');
    await shopper.presses('Wait for it');
    await shopper.isOn('You wait for the part');
    await shopper.reads('expected on June 30, 2026');
    await shopper.presses('Back');
    await shopper.isOn('Sorry, stock has just run out');
  });

  it('is told when more comes though nothing can be had, and may return [S10 E11]', async () => {
    shop.opens('nothing-in-stock-expected');
    const { orderId, itemId } = shop.item;
    await shop.shows(
      html`<product-support-journey order-id=${orderId} item-id=${itemId}></product-support-journey>`,
    );
    await shopper.isOn('Product support is not available for this item');
    await shopper.reads(/is expected on June 23, 2026/);
    await shopper.sees('button', 'Return the whole item');
    await shopper.presses('Wait for it');
    await shopper.isOn('You wait for the part');
  });
});

describe('A shopper who gives a reason', () => {
  useShop();

  it('is told where to look first, and finds it there', async () => {
    await opens();
    await saysWhy(/^Missing/);
    await shopper.ticks(/^Drip tray/);
    await shopper.reads('The drip tray is taped under the lid of the water tank');
    await shopper.presses('Found it');
    await shopper.sees('button', 'Get product support');
    expect(shop.count('POST /part-requests')).to.equal(0);
    expect(shop.heard('closed')).to.have.lengthOf(1);
  });

  it('is not told of a mix-up that belongs to another reason', async () => {
    await opens();
    await saysWhy(/^Damaged/);
    await shopper.ticks(/^Drip tray/);
    await shopper.sees('checkbox', /^Drip tray/);
    shopper.doesNotRead('taped under the lid');
  });

  const QUESTIONS = [
    {
      reason: /^Missing/,
      asks: 'Which box should it have been in? (optional)',
      answer: () => shopper.types('Which box should it have been in? (optional)', ' box 2 of 3 '),
      sent: { box: 'box 2 of 3' },
      read: 'box 2 of 3',
    },
    {
      reason: /^Damaged/,
      asks: 'Was the packaging damaged too? (optional)',
      answer: () => shopper.ticks('No'),
      sent: { packagingDamaged: false },
      read: 'Packaging not damaged',
    },
    {
      reason: /^Defective/,
      asks: 'Since when does it not work? (optional)',
      answer: () => shopper.ticks('It worked at first'),
      sent: { since: 'later' },
      read: 'It worked at first',
    },
    {
      reason: /^Doesn’t fit/,
      asks: 'Which model is it meant for? (optional)',
      answer: () => shopper.types('Which model is it meant for? (optional)', 'AR3-E 230 V'),
      sent: { model: 'AR3-E 230 V' },
      read: 'AR3-E 230 V',
    },
  ];
  for (const { reason, asks, answer, sent, read } of QUESTIONS) {
    it(`is asked "${asks}" and answers [S1]`, async () => {
      await opens();
      await saysWhy(reason);
      await shopper.ticks(/^Tank lid/);
      await shopper.presses('Continue');
      await shopper.reads(asks);
      await answer();
      await shopper.presses('Continue');
      await shopper.isOn('Check your request');
      await shopper.reads(read);
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      expect(shop.newestRequest.answers).to.deep.equal(sent);
    });

    it(`leaves "${asks}" out [S1]`, async () => {
      await opens();
      await saysWhy(reason);
      await shopper.ticks(/^Tank lid/);
      await sendsIt();
      expect(shop.newestRequest).not.to.have.property('answers');
    });
  }
});

describe('A shopper among five hundred parts', () => {
  useShop();

  it('finds a part by its number with a slip, and chooses it', async () => {
    shop.opens('large-catalogue');
    await opens();
    await saysWhy(/^Defective/);
    await shopper.reads('50 of 500 parts');
    const wanted = shop.world.parts.find(({ partNumber }) => partNumber === 'LX-0377');
    if (!wanted) throw new Error('The catalogue has no such part.');
    await shopper.types('Search the parts', 'lx 0377');
    await shopper.ticks(new RegExp(`^${wanted.name}.*LX-0377`));
    await shopper.types('Search the parts', 'no such thing');
    await shopper.reads('No part matches “no such thing”.');
    // What was chosen stays in sight.
    await shopper.sees('checkbox', new RegExp(`^${wanted.name}`));
    await shopper.presses('Show all parts');
    await shopper.presses('Show more parts');
    await shopper.reads('100 of 500 parts');
    await sendsIt();
    expect(shop.newestRequest.parts).to.deep.equal([{ partId: wanted.partId, quantity: 1 }]);
  });
});
