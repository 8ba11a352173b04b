import type { Scenario } from '../scenario.js';
import { goesToTheReview } from './the-way.js';

export const partFromTheHelpCentre: Scenario = {
  id: 'part-from-the-help-centre',
  title: 'picks an item in the help centre, and requests a part',
  touchpoint: 'help',
  rules: ['S1', 'S6', 'S7', 'S8'],
  async run({ shopper, shop }) {
    await shop.opens('help');
    const help = shopper.helpCentre();
    const support = await help.asksForHelpWithTheFirst();
    await support.isOpen();
    await goesToTheReview(support, { reason: 'defective' });
    await support.sendsIt();
    await support.isReceived();
    await support.isDone();
  },
};
