import type { Scenario } from '../scenario.js';

export const returnGoesOn: Scenario = {
  id: 'return-goes-on',
  title: 'goes on with the return, one press away, and may think again',
  touchpoint: 'return',
  rules: ['S5'],
  async run({ shopper, shop }) {
    await shop.opens('return');
    await shopper.ticks(shop.returnReason);
    const offer = shopper.returnOffer();
    const support = await offer.opensByItself();
    await support.mayChoose();
    await support.returnsTheWholeItem();
    await offer.goesOnWithTheReturn();
    await offer.reconsiders();
    await support.mayChoose();
  },
};
