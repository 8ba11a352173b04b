import type { Scenario } from '../scenario.js';

export const waitsForAPart: Scenario = {
  id: 'waits-for-a-part',
  title: 'waits for a part of which more will come, and orders nothing',
  touchpoint: 'order',
  rules: ['S4', 'S10'],
  world: 'part-expected',
  async run(scene) {
    const { shopper, shop, calls } = scene;
    await shop.opens('order');
    const { orderId, itemId } = await shop.item();
    const support = await shopper.orderItem(orderId, itemId).asksForHelp();
    await support.requestsAPart();
    await support.says('missing');
    await support.continues();
    await support.waitsForThePart();
    const ordered = calls().some(({ call }) => call === 'POST /part-requests');
    await scene.makesSure('has ordered nothing', ['S10'], !ordered, 'A part request was sent.');
    await support.isDone();
  },
};
