import { LAID_OUT } from './hosts.js';
import { worksIn } from './works-in.js';

describe('A shopper requests a part, in layouts that were not made for it,', () => {
  worksIn(LAID_OUT);
});
