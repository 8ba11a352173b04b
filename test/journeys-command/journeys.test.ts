import { expect } from '@open-wc/testing';
import type { Report, ScenarioResult } from '../../src/journeys/result.js';
import { LONG } from '../support/long-command.js';
import { starts } from '../support/processes.js';

/** How long a step may take in a demo that is as it should be, and in one with a fault, which waits for it in vain, in ms. */
const PATIENCE = '20000';
const IN_VAIN = '8000';

/** Goes journeys in the built demo; what came of each. */
async function go(...args: readonly string[]): Promise<{ code: number | null; scenarios: ScenarioResult[] }> {
  const running = await starts('node', ['test/journeys-command/run.mjs', '--json', ...args], { ready: /^/ });
  while (!(await running.isOver({ within: 10_000 })));
  const { code, stdout, stderr } = await running.ends();
  if (!stdout.startsWith('{')) throw new Error(`The journeys ended with ${code}:\n${stderr}`);
  const { ways }: Report = JSON.parse(stdout);
  return { code, scenarios: ways.flatMap(({ scenarios }) => [...scenarios]) };
}

const verdicts = (scenarios: readonly ScenarioResult[]) =>
  scenarios.map(({ id, verdict, detail }) => ({ id, verdict, ...(detail === undefined ? {} : { detail }) }));

describe('The journeys, in the built demo', function () {
  this.timeout(LONG);

  it('come to their end by keyboard alone, from the order page [S1 S4 S8 S9]', async () => {
    const id = 'part-from-the-order-page';
    const { code, scenarios } = await go('--by', 'keyboard', '--only', id, '--timeout', PATIENCE);
    expect(verdicts(scenarios)).to.deep.equal([{ id, verdict: 'passed' }]);
    expect(code).to.equal(0);
    const [first] = scenarios;
    const calls = first?.steps.flatMap((step) => step.calls);
    expect(calls).to.deep.include({ call: 'POST /part-requests', status: 201 });
    expect(calls?.filter(({ call }) => call.startsWith('POST /part-requests'))).to.have.length(1);
  });

  it('come to their end in Arabic, in the return form, where nothing is offered [S10 E11]', async () => {
    const id = 'nothing-offered-in-the-return-form';
    const { scenarios } = await go('--language', 'ar', '--only', id, '--timeout', PATIENCE);
    expect(verdicts(scenarios)).to.deep.equal([{ id, verdict: 'passed' }]);
  });

  for (const [fault, by, words, said] of [
    ['untold', 'mouse', 'reads that a part can’t be returned', 'does not find the text "A replacement part'],
    ['out-of-reach', 'keyboard', 'presses “Get product support” on the order line', 'with the Tab key'],
    ['covered', 'mouse', 'presses “Get product support” on the order line', 'intercepts pointer events'],
  ] as const) {
    it(`fail in a demo with a fault, and say where: ${fault}`, async () => {
      const id = 'part-from-the-order-page';
      const { code, scenarios } = await go('--with', fault, '--by', by, '--only', id, '--timeout', IN_VAIN);
      expect(code).to.equal(1);
      const [scenario] = scenarios;
      expect(scenario).to.include({ id, verdict: 'failed' });
      expect(scenario?.detail).to.include(said);
      const last = scenario?.steps.at(-1);
      expect(last).to.include({ words, fault: scenario?.detail });
      expect(last?.rules).to.deep.equal([]);
    });
  }
});
