import { LONG, runsLong } from '../support/long-command.js';

describe('Two tabs and the last unit of a part', () => {
  it('order it once, and both say so, whatever comes first in which tab and whichever answer is lost', async function () {
    this.timeout(LONG);
    // With tabs that are reloaded and closed as well it takes the better part of an hour: `npm run test:tabs`.
    const lines = await runsLong('test/soak/two-tabs.mjs', '--stock', 'the last unit', '--leaves', '0');
    console.log(lines.slice(-2).join('\n'));
  });
});
