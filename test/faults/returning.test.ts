import { shopper } from '../support/shopper.js';
import { meetsEveryFault } from './meets.js';
import { showReturnReview } from './pages.js';

meetsEveryFault({
  name: 'A whole-item return that is being sent',
  call: 'POST /returns',
  before: showReturnReview,
  act: () => shopper.presses('Confirm the return'),
  works: /Your return is arranged/,
});
