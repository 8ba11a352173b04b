import { LONG, runsLong } from '../support/long-command.js';

describe('Scripts and odd addresses in every text of an answer', () => {
  it('run nothing, fetch nothing that is not allowed, and are not reported, under three policies', async function () {
    this.timeout(LONG);
    // All of them take many minutes: here each field gets some.
    const lines = await runsLong('test/injection/injection.mjs', '--share', '0.04');
    console.log(lines.slice(-2).join('\n'));
  });
});
