import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { coverageOf, notShown } from '../../src/journeys/coverage.js';
import { RULE_IDS } from '../../src/journeys/rules.js';
import { SCENARIOS } from '../../src/journeys/scenarios/index.js';
import { aScenario, aStep, aWay, VERDICTS } from './a-report.js';

const ruleOf = (rule: string, ...ways: Parameters<typeof aWay>[0][][]) => {
  const found = coverageOf({ ways: ways.flat().map((scenarios) => aWay(scenarios)) }).rules.find(
    (one) => one.rule === rule,
  );
  if (!found) throw new Error(`There is no rule ${rule}.`);
  return found;
};

describe('The coverage', () => {
  it('counts a rule where a step of a scenario that passed showed it, at its touchpoint', () => {
    const scenario = aScenario({
      touchpoint: 'help',
      steps: [aStep({ rules: ['S6'] }), aStep({ outcome: 'part requested' })],
    });
    const { at, outcomes } = ruleOf('S6', [[scenario]]);
    expect(at.help.map(({ id }) => id)).to.deep.equal([scenario.id]);
    expect(at.order).to.deep.equal([]);
    expect(outcomes).to.deep.equal(['part requested']);
  });

  it('does not count what a scenario only says that it will show', () => {
    const { at } = ruleOf('S9', [[aScenario({ rules: ['S9'], steps: [aStep()] })]]);
    expect(at.order).to.deep.equal([]);
  });

  it('counts nothing of a scenario that failed or was skipped', () => {
    for (const verdict of VERDICTS) {
      const { at } = ruleOf('S1', [[aScenario({ verdict })]]);
      expect(at.order.length, verdict).to.equal(verdict === 'passed' ? 1 : 0);
    }
  });

  it('names a scenario once, with the ways in which it was gone', () => {
    const { rules } = coverageOf({ ways: [aWay([aScenario()]), aWay([aScenario()], { by: 'touch' })] });
    expect(rules.find(({ rule }) => rule === 'S1')?.at.order).to.deep.equal([
      {
        id: 'part-from-the-order-page',
        title: 'requests a part from the order page',
        ways: ['With a mouse', 'By touch'],
      },
    ]);
  });

  it('never counts more than was there, whatever came', () => {
    const scenario = fc.record({
      verdict: fc.constantFrom(...VERDICTS),
      touchpoint: fc.constantFrom('email', 'order', 'return', 'help'),
      rules: fc.array(fc.constantFrom(...RULE_IDS, 'X1')),
    } as const);
    fc.assert(
      fc.property(fc.array(scenario), (all) => {
        const scenarios = all.map(({ rules, ...over }, index) =>
          aScenario({ ...over, id: `s${index}`, steps: [aStep({ rules })] }),
        );
        const coverage = coverageOf({ ways: [aWay(scenarios)] });
        for (const { rule, at } of coverage.rules) {
          const expected = all.filter(({ verdict, rules }) => verdict === 'passed' && rules.includes(rule));
          const counted = Object.values(at).flat();
          expect(counted.length).to.equal(expected.length);
        }
        const shown = new Set(all.flatMap(({ verdict, rules }) => (verdict === 'passed' ? rules : [])));
        expect(notShown(coverage)).to.deep.equal(RULE_IDS.filter((rule) => !shown.has(rule)));
      }),
    );
  });
});

describe('The scenarios', () => {
  it('have names of their own', () => {
    const ids = SCENARIOS.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(SCENARIOS.map(({ title }) => title)).size).to.equal(ids.length);
  });

  it('show every rule that a shopper can meet', () => {
    const shown = new Set<string>(SCENARIOS.flatMap(({ rules }) => rules));
    const met = RULE_IDS.filter((rule) => /^[SE]/.test(rule));
    expect(met).to.have.length(17 + 11);
    expect(met.filter((rule) => !shown.has(rule))).to.deep.equal([]);
  });

  it('begin at each touchpoint', () => {
    expect(new Set(SCENARIOS.map(({ touchpoint }) => touchpoint))).to.have.property('size', 4);
  });
});
