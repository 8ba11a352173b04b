import { WRONG_IN_POINTING } from './broken/pointing.js';
import { findsEach } from './finds-each.js';

describe('check-api on an API that is wrong in pointing at a part', () => {
  findsEach(WRONG_IN_POINTING);
});
