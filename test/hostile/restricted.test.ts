import { RESTRICTED } from './hosts.js';
import { worksIn } from './works-in.js';

describe('A shopper requests a part, where policies and names leave it less of the page,', () => {
  worksIn(RESTRICTED);
});
