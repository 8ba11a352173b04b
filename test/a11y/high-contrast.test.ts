import { LONG, runsLong } from '../support/long-command.js';

describe('A tenth of all states, languages and widths, in high contrast', () => {
  it('holds no barrier, nothing too small or cut, and no focus that is not seen', async function () {
    this.timeout(LONG);
    const lines = await runsLong('test/a11y/matrix.mjs', '--share', '0.1', '--theme', 'high contrast');
    console.log(lines.at(-1));
  });
});
