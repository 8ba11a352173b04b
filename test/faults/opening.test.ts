import { meetsEveryFault } from './meets.js';
import { showJourney } from './pages.js';

meetsEveryFault({
  name: 'A support page that is being opened',
  call: 'GET /orders/{orderId}/items/{itemId}/support',
  act: showJourney,
  works: /How can we help\?|Product support is not available for this item/,
});
