import { SCRIPTED } from './hosts.js';
import { worksIn } from './works-in.js';

describe('A shopper requests a part, among scripts that were not made for it,', () => {
  worksIn(SCRIPTED);
});
