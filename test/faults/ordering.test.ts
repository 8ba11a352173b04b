import { shopper } from '../support/shopper.js';
import { meetsEveryFault } from './meets.js';
import { showReview } from './pages.js';

const submit = (): Promise<void> => shopper.presses('Request for free');

meetsEveryFault({
  name: 'A request that is being sent',
  call: 'POST /part-requests',
  before: showReview,
  act: submit,
  works: /We have received your request/,
});

meetsEveryFault({
  name: 'A request of which nobody knows whether it was made, and that is being looked for',
  call: 'GET /part-requests/by-key/{key}',
  before: showReview,
  act: submit,
  // It never arrives.
  also: ({ method, url }) =>
    method === 'POST' && url.endsWith('/part-requests')
      ? Promise.reject(new TypeError('Failed to fetch'))
      : undefined,
  works: /We have received your request/,
  cannot: ({ mayWork }) => (mayWork ? 'no request was made that could be found' : undefined),
});
