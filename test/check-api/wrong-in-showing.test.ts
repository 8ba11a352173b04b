import { WRONG_IN_SHOWING } from './broken/showing.js';
import { findsEach } from './finds-each.js';

describe('check-api on an API that is wrong in what it shows', () => {
  findsEach(WRONG_IN_SHOWING);
});
