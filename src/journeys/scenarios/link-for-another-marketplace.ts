import type { Scenario } from '../scenario.js';

export const linkForAnotherMarketplace: Scenario = {
  id: 'link-for-another-marketplace',
  title: 'follows a link to an item of a marketplace that has no links, and reads so',
  touchpoint: 'email',
  rules: ['S3', 'E2'],
  world: 'marketplace-de',
  async run({ shopper, shop }) {
    await shop.opens('email');
    const support = await shopper.deepLink().opensSupport();
    await support.isNotAvailable();
    await support.saysThatTheLinkIsForAnotherMarketplace();
  },
};
