import type { Scenario } from '../scenario.js';

export const orderFoundInTheHelpCentre: Scenario = {
  id: 'order-found-in-the-help-centre',
  title: 'searches the help centre for an order, looks at its support page, and goes back',
  touchpoint: 'help',
  rules: ['S6', 'S7'],
  world: 'default',
  async run({ shopper, shop }) {
    await shop.opens('help');
    const help = shopper.helpCentre();
    await help.searches('114-7660587');
    const support = await help.asksForHelpWithTheFirst();
    await support.isOpen();
    await help.goesBackToTheOrders();
  },
};
