import type { Scenario } from '../scenario.js';

const WHY = {
  expired: 'has expired',
  used: 'was used before',
  invalid: 'does not work',
} as const;

/** A link that is refused says why, and leads to the orders (S3). */
export const linksThatDoNotWork: readonly Scenario[] = (['expired', 'used', 'invalid'] as const).map(
  (why) => ({
    id: `link-${why}`,
    title: `follows a link that ${WHY[why]}, and reads so`,
    touchpoint: 'email',
    rules: ['S3'],
    world: `link-${why}`,
    async run({ shopper, shop }) {
      await shop.opens('email');
      await shopper.deepLink().isRefused(why);
    },
  }),
);
