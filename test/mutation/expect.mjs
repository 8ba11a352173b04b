// What the logic's tests take from '@open-wc/testing'; the rest of it needs a page.
export { expect } from '@esm-bundle/chai/esm/chai.js';
