import type { Scenario } from '../scenario.js';

export const severalParts: Scenario = {
  id: 'several-parts',
  title: 'requests two parts at once, and then another',
  touchpoint: 'order',
  rules: ['S1', 'S8', 'S10'],
  async run({ shopper, shop }) {
    await shop.opens('order');
    const { orderId, itemId } = await shop.item();
    const support = await shopper.orderItem(orderId, itemId).asksForHelp();
    await support.requestsAPart();
    await support.says('missing');
    await support.continues();
    const first = await support.needsPart(1);
    const second = await support.needsPart(2);
    await support.continues();
    await support.hasNothingToAdd();
    const review = await support.reviewsIt();
    await review.keeps({ reason: 'missing', parts: [first, second] });
    await review.saysHowTheReturnWindowGrows();
    await support.sendsIt();
    await support.isReceived();
    await support.requestsAnotherPart();
    await support.needsPart(3);
    await support.continues();
    await support.hasNothingToAdd();
    await support.reviewsIt();
    await support.sendsIt();
    await support.isReceived();
  },
};

/** Parts that come in bags, of the mock's bookcase. */
const BOOKCASE = { orderId: '114-7619305', itemId: '114-7619305-1' };
const BAG_OF = 'Shelf pin';

export const piecesOfABag: Scenario = {
  id: 'pieces-of-a-bag',
  title: 'counts pieces, and is told how many bags that are',
  touchpoint: 'order',
  rules: ['S4', 'L5'],
  world: 'default',
  needs: ['the mock’s orders'],
  async run({ shopper, shop }) {
    await shop.opens('order', BOOKCASE);
    const support = await shopper.orderItem(BOOKCASE.orderId, BOOKCASE.itemId).requestsAnotherPart();
    await support.requestsAPart();
    await support.says('missing');
    await support.continues();
    await support.needs(BAG_OF, { pieces: 5 });
    await support.continues();
    await support.hasNothingToAdd();
    await support.reviewsIt();
    await support.sendsIt();
    await support.isReceived();
  },
};
