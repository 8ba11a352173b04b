import { WRONG_IN_SMALL_PRINT } from './broken/small-print.js';
import { findsEach } from './finds-each.js';

describe('check-api on an API that is wrong in the small print', () => {
  findsEach(WRONG_IN_SMALL_PRINT);
});
