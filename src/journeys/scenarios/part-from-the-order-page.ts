import type { Scenario } from '../scenario.js';

export const partFromTheOrderPage: Scenario = {
  id: 'part-from-the-order-page',
  title: 'requests a part from the order page, and keeps the item',
  touchpoint: 'order',
  rules: ['S1', 'S2', 'S4', 'S7', 'S8', 'S9', 'S12', 'S15', 'S16'],
  async run({ shopper, shop }) {
    await shop.opens('order');
    const { orderId, itemId } = await shop.item();
    const item = shopper.orderItem(orderId, itemId);
    const support = await item.asksForHelp();
    await support.isOpen();
    await support.requestsAPart();
    await support.says('damaged');
    await support.continues();
    const part = await support.needsPart();
    await support.continues();
    await support.notes('A corner is broken off.');
    await support.continues();
    const review = await support.reviewsIt();
    await review.keeps({ reason: 'damaged', parts: [part], note: 'A corner is broken off.' });
    await review.saysThatItIsFree();
    await review.saysThatAPartCannotBeReturned();
    await review.saysWhenItArrives();
    await review.saysHowTheReturnWindowGrows();
    await support.sendsIt();
    await support.isReceived();
    await support.isDone();
    await item.isRequested();
  },
};
