import { expect } from '@open-wc/testing';
import { CHECK_IDS } from '../../src/check-api/index.js';
import { WRONG_IN_DOING } from './broken/doing.js';
import { WRONG_IN_POINTING } from './broken/pointing.js';
import { WRONG_IN_SHOWING } from './broken/showing.js';
import { WRONG_IN_SMALL_PRINT } from './broken/small-print.js';

describe('the questions of check-api', () => {
  it('are each failed by at least one broken API', () => {
    const broken = [...WRONG_IN_SHOWING, ...WRONG_IN_DOING, ...WRONG_IN_POINTING, ...WRONG_IN_SMALL_PRINT];
    const failed = broken.flatMap(({ breaks, alsoFails = [] }) => [breaks, ...alsoFails]);
    expect(new Set(failed)).to.deep.equal(new Set(CHECK_IDS));
    expect(new Set(broken.map(({ name }) => name)).size).to.equal(broken.length);
  });
});
