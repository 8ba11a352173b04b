import { shopper } from '../support/shopper.js';
import { meetsEveryFault } from './meets.js';
import { showRequestAt, showRequests } from './pages.js';

meetsEveryFault({
  name: 'A list of requests that is being loaded',
  call: 'GET /part-requests',
  act: showRequests,
  works: /You have not requested a part yet|Request PR-/,
});

meetsEveryFault({
  name: 'A request that is being cancelled',
  call: 'POST /part-requests/{requestId}/cancel',
  before: async () => {
    await showRequestAt('requested');
    await shopper.presses('Cancel request');
  },
  act: () => shopper.presses('Yes, cancel it'),
  works: /Done\. Your request is up to date/,
});

meetsEveryFault({
  name: 'A part of which the shopper says that it did not arrive',
  call: 'POST /part-requests/{requestId}/not-received',
  before: () => showRequestAt('delivered'),
  act: () => shopper.presses('It did not arrive'),
  works: /Done\. Your request is up to date/,
});

meetsEveryFault({
  name: 'A part of which the shopper says that it helped',
  call: 'POST /part-requests/{requestId}/outcome',
  before: () => showRequestAt('delivered'),
  act: () => shopper.presses('Yes, I keep the item'),
  works: /Done\. Your request is up to date/,
});
