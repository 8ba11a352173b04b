import { STYLED } from './hosts.js';
import { worksIn } from './works-in.js';

describe('A shopper requests a part, under style sheets that were not made for it,', () => {
  worksIn(STYLED);
});
