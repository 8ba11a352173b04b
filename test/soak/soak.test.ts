import { LONG, runsLong } from '../support/long-command.js';

/** As many as fit into two minutes of a slow machine. */
const JOURNEYS = 12_000;

describe('The model of journeys, the API and what goes wrong between them', () => {
  it('breaks no law in thousands of journeys by chance: nothing is ordered twice, nothing is lost, nothing ends dead', async function () {
    this.timeout(LONG);
    // The same each time: what chance finds is looked for by the command, and must not stop a change that is not to blame.
    const lines = await runsLong('test/soak/soak.mjs', '--runs', `${JOURNEYS}`, '--seed', '4000');
    console.log(lines.slice(-2).join('\n'));
  });
});
