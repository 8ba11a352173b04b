import { shopper } from '../support/shopper.js';
import { meetsEveryFault } from './meets.js';
import { showHelpCentre, showLink, showOrderLine, showReturnOffer } from './pages.js';

meetsEveryFault({
  name: 'An order line that asks for its option',
  call: 'GET /support-options',
  act: showOrderLine,
  works: /Get product support/,
});

meetsEveryFault({
  name: 'A return offer that asks for its option',
  call: 'GET /support-options',
  act: showReturnOffer,
  works: /Keep it – get the part for free/,
});

meetsEveryFault({
  name: 'A link that is being opened',
  call: 'POST /deep-links/redeem',
  before: showLink,
  act: () => shopper.presses('Get product support'),
  works: /How can we help\?/,
});

meetsEveryFault({
  name: 'A help centre that asks for the orders',
  call: 'GET /orders',
  act: showHelpCentre,
  works: /Aroma 3 coffee machine/,
});
