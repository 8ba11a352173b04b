import { LONG, runsLong } from '../support/long-command.js';

describe('Mutated answers', () => {
  it('never lead to an uncaught error, nor to a screen without a way on, in 100,000 of them', async function () {
    this.timeout(LONG);
    const lines = await runsLong('test/mutated/mutated.mjs', '--answers', '100000', '--seed', '1');
    console.log(lines.slice(-2).join('\n'));
  });
});
