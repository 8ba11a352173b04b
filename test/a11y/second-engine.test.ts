import { LONG, runsLong } from '../support/long-command.js';

describe('A sample of all looks', () => {
  it('holds no barrier by a second engine either', async function () {
    this.timeout(LONG);
    const lines = await runsLong('test/a11y/matrix.mjs', '--engine', 'ibm', '--share', '0.004');
    console.log(lines.at(-1));
  });
});
