import type { Scenario } from '../scenario.js';
import { goesToTheReview } from './the-way.js';

export const partFromTheReturnFlow: Scenario = {
  id: 'part-from-the-return-flow',
  title: 'ticks a reason in the return form, and gets a part in place of the return',
  touchpoint: 'return',
  rules: ['S1', 'S5', 'S8'],
  async run({ shopper, shop }) {
    await shop.opens('return');
    await shopper.ticks(shop.returnReason);
    const offer = shopper.returnOffer();
    const support = await offer.opensByItself();
    await support.mayChoose();
    // The reason was ticked in the shop's form: it is not asked again.
    await goesToTheReview(support, { reasonIsGiven: true });
    await support.sendsIt();
    await support.isReceived();
    await support.isDone();
    await offer.saysThatAPartIsRequested();
  },
};
