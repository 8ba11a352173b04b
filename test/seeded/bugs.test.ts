import { expect } from '@open-wc/testing';
import { LONG, runsLong } from '../support/long-command.js';

describe('The bugs that are seeded by hand', () => {
  it('can each be made in the code as it is now', async function () {
    this.timeout(LONG);
    const lines = await runsLong('test/seeded/run.mjs', '--find');
    expect(Number(/^\d+/.exec(lines.at(-1) ?? '')?.[0])).to.be.at.least(60);
  });
});
