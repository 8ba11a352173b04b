import { WRONG_IN_DOING } from './broken/doing.js';
import { findsEach } from './finds-each.js';

describe('check-api on an API that is wrong in what it does', () => {
  findsEach(WRONG_IN_DOING);
});
