import { LONG, runsLong } from '../support/long-command.js';

/** As long as this run may take for it. */
const MINUTES = 2;

describe('The model of journeys, the API and what goes wrong between them', () => {
  it('breaks no law in two minutes of journeys by chance: nothing is ordered twice, nothing is lost, nothing ends dead', async function () {
    this.timeout(LONG);
    // Known before it begins: a run that does not end can be made again as well.
    const seed = Math.floor(Math.random() * 2 ** 31);
    const lines = await runsLong('test/soak/soak.mjs', '--minutes', `${MINUTES}`, '--seed', `${seed}`);
    console.log(lines.slice(-2).join('\n'));
  });
});
