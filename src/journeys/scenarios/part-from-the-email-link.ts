import type { Scenario } from '../scenario.js';
import { goesToTheReview } from './the-way.js';

export const partFromTheEmailLink: Scenario = {
  id: 'part-from-the-email-link',
  title: 'follows the link of the delivery e-mail, and requests a part',
  touchpoint: 'email',
  rules: ['S1', 'S3', 'S7', 'S8'],
  async run({ shopper, shop }) {
    await shop.opens('email');
    const support = await shopper.deepLink().opensSupport();
    await support.isOpen();
    await goesToTheReview(support, { reason: 'missing' });
    await support.sendsIt();
    await support.isReceived();
  },
};
