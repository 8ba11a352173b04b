import { COVERED } from './hosts.js';
import { worksIn } from './works-in.js';

describe('A shopper requests a part, among layers that were not made for it,', () => {
  worksIn(COVERED);
});
