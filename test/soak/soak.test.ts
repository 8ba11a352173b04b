import { LONG, runsLong } from '../support/long-command.js';

/** As long as this run may take for it. */
const MINUTES = 2;

describe('The model of journeys, the API and what goes wrong between them', () => {
  it('breaks no law in two minutes of journeys by chance: nothing is ordered twice, nothing is lost, nothing ends dead', async function () {
    this.timeout(LONG);
    // The same each time: what chance finds is looked for by the command, and must not stop a change that is not to blame.
    const lines = await runsLong('test/soak/soak.mjs', '--minutes', `${MINUTES}`, '--seed', '1');
    console.log(lines.slice(-2).join('\n'));
  });
});
