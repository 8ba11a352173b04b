import { LONG, runsLong } from '../support/long-command.js';

describe('Two tabs and the last unit of a part', () => {
  it('order it once, and both say so, whatever comes first in which tab and whichever answer is lost', async function () {
    this.timeout(LONG);
    // With tabs that are reloaded and closed as well it takes half an hour: `npm run test:tabs`.
    const lines = await runsLong('test/soak/two-tabs.mjs', '--stock', 'the last unit', '--leaves', '0');
    console.log(lines.slice(-2).join('\n'));
  });

  it('both show their own where the second asks for one more while the first is still under way', async function () {
    this.timeout(LONG);
    // The interleaving in which an order was lost, with tabs that keep nothing and hear each other.
    const path = ['--ground', '3', '--depth', '7', '--path', '0,0,0,5,5,5,0'];
    await runsLong('test/soak/two-tabs.mjs', ...path);
  });
});
