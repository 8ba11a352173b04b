import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  decideEligibility,
  showsSolutions,
  type EligibilityFacts,
} from '../../../mocks/programme/eligibility.js';
import { covers } from '../../../mocks/programme/registration.js';
import { MARKETPLACE_CODES, PROGRAMME_MARKETPLACES } from '../../../mocks/programme/marketplaces.js';
import { CODE_OF_RULE, ELIGIBILITY_RULES, type EligibilityRule } from '../../../mocks/programme/rules.js';
import { anyFacts, anyPart, eligibilityFacts, partFacts } from './facts.js';

interface Row {
  rule: EligibilityRule;
  when: string;
  facts: Partial<EligibilityFacts>;
}

const FAILING: readonly Row[] = [
  { rule: 'E1', when: 'the marketplace has no programme', facts: { marketplace: 'MX' } },
  { rule: 'E1', when: 'the marketplace is not known', facts: { marketplace: 'toString' } },
  {
    rule: 'E2',
    when: 'the touchpoint is email outside the US',
    facts: { marketplace: 'DE', touchpoint: 'email' },
  },
  { rule: 'E3', when: 'the item has no delivery date', facts: { window: undefined } },
  { rule: 'E4', when: 'the window has ended', facts: { now: '2026-07-15T07:00:00Z' } },
  { rule: 'E5', when: 'the item was returned', facts: { returned: true } },
  { rule: 'E6', when: 'the platform does not fulfil the parent', facts: { platformFulfilled: false } },
  { rule: 'E7', when: 'the parent’s listing is inactive', facts: { parentActive: false } },
  { rule: 'E8', when: 'there is no registration', facts: { registrations: [] } },
  ...(['draft', 'submitted', 'in-error', 'withdrawn', 'closed'] as const).map((status): Row => ({
    rule: 'E8',
    when: `the registration is ${status}`,
    facts: { registrations: [{ status }] },
  })),
  {
    rule: 'E8',
    when: 'the withdrawal takes effect today',
    facts: { registrations: [{ status: 'withdrawing', withdrawsOn: '2026-06-16' }] },
  },
  { rule: 'E9', when: 'the shopper is excluded', facts: { shopperExcluded: true } },
  { rule: 'E9', when: 'the seller took the parts out', facts: { parts: [partFacts({ takenOut: true })] } },
  {
    rule: 'E10',
    when: 'every part has reached its limit',
    facts: { parts: [partFacts({ liveRequests: 2 }), partFacts({ orderLimit: 1, liveRequests: 3 })] },
  },
  {
    rule: 'E10',
    when: 'the one part below its limit was taken out',
    facts: { parts: [partFacts({ takenOut: true }), partFacts({ liveRequests: 2 })] },
  },
  { rule: 'E11', when: 'no part is in stock', facts: { parts: [partFacts({ stock: 0 })] } },
  { rule: 'E11', when: 'no part is mapped to the parent', facts: { parts: [] } },
  {
    rule: 'E11',
    when: 'only parts at their limit are in stock',
    facts: { parts: [partFacts({ liveRequests: 2 }), partFacts({ stock: 0 })] },
  },
];

const PASSING: readonly Row[] = [
  ...Object.keys(PROGRAMME_MARKETPLACES).map((marketplace): Row => ({
    rule: 'E1',
    when: `the marketplace is ${marketplace}`,
    facts: { marketplace },
  })),
  { rule: 'E2', when: 'the touchpoint is email in the US', facts: { touchpoint: 'email' } },
  { rule: 'E2', when: 'no touchpoint asks', facts: { marketplace: 'DE', touchpoint: undefined } },
  { rule: 'E4', when: 'it is the last minute of the last day', facts: { now: '2026-07-15T06:59:59Z' } },
  {
    rule: 'E8',
    when: 'one of several registrations is confirmed',
    facts: { registrations: [{ status: 'closed' }, { status: 'confirmed' }] },
  },
  {
    rule: 'E8',
    when: 'the withdrawal takes effect tomorrow',
    facts: { registrations: [{ status: 'withdrawing', withdrawsOn: '2026-06-17' }] },
  },
  {
    rule: 'E9',
    when: 'the seller took only some parts out',
    facts: { parts: [partFacts({ takenOut: true }), partFacts()] },
  },
  {
    rule: 'E10',
    when: 'one part has requests left',
    facts: { parts: [partFacts({ liveRequests: 2 }), partFacts()] },
  },
  {
    rule: 'E11',
    when: 'one part is in stock',
    facts: { parts: [partFacts({ stock: 0 }), partFacts({ stock: 1 })] },
  },
];

describe('eligibility', () => {
  for (const { rule, when, facts } of FAILING) {
    it(`is refused with ${CODE_OF_RULE[rule]} when ${when} [${rule}]`, () => {
      expect(decideEligibility(eligibilityFacts(facts))).to.deep.equal({
        available: false,
        code: CODE_OF_RULE[rule],
        rule,
        checked: ELIGIBILITY_RULES.slice(0, ELIGIBILITY_RULES.indexOf(rule) + 1),
      });
    });
  }

  for (const { rule, when, facts } of PASSING) {
    it(`is granted when ${when} [${rule}]`, () => {
      expect(decideEligibility(eligibilityFacts(facts))).to.deep.equal({
        available: true,
        checked: ELIGIBILITY_RULES,
      });
    });
  }

  it('has a row that fails for each rule [E1-E11]', () => {
    expect([...new Set(FAILING.map(({ rule }) => rule))]).to.deep.equal(ELIGIBILITY_RULES);
  });

  it('gives the code of the first rule that fails, whichever fail together [E1-E11]', () => {
    fc.assert(
      fc.property(fc.subarray([...ELIGIBILITY_RULES], { minLength: 1 }), (failing) => {
        const first = ELIGIBILITY_RULES.find((rule) => failing.includes(rule));
        expect(decideEligibility(factsFailing(new Set(failing))).rule).to.equal(first);
      }),
    );
  });

  it('checks up to the first failure and no further, for any facts [E1-E11]', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { available, rule, code, checked } = decideEligibility(facts);
        expect(checked).to.deep.equal(ELIGIBILITY_RULES.slice(0, checked.length));
        expect(available).to.equal(rule === undefined);
        if (rule !== undefined) {
          expect(checked.at(-1)).to.equal(rule);
          expect(code).to.equal(CODE_OF_RULE[rule]);
        } else expect(checked).to.deep.equal(ELIGIBILITY_RULES);
      }),
    );
  });

  it('is granted by the parts alone exactly when one of them is offered, for any parts [S10]', () => {
    fc.assert(
      fc.property(fc.array(anyPart), (parts) => {
        const { available } = decideEligibility(eligibilityFacts({ parts }));
        expect(available).to.equal(
          parts.some(
            ({ takenOut, stock, orderLimit, liveRequests }) =>
              !takenOut && stock > 0 && liveRequests < orderLimit,
          ),
        );
      }),
    );
  });
});

describe('other solutions', () => {
  const hidden = ['E1', 'E7', 'E8', 'E9'];
  for (const { rule, when, facts } of FAILING) {
    const shown = !hidden.includes(rule);
    it(`are ${shown ? 'shown' : 'hidden'} when ${when} [S7, ${rule}]`, () => {
      expect(showsSolutions(eligibilityFacts(facts))).to.equal(shown);
    });
  }

  it('stay hidden from an excluded shopper whose item fails an earlier rule [S14]', () => {
    const facts = eligibilityFacts({ shopperExcluded: true, returned: true });
    expect(decideEligibility(facts).rule).to.equal('E5');
    expect(showsSolutions(facts)).to.equal(false);
  });
});

describe('registration', () => {
  it('lets requests through until the day on which its withdrawal holds [R7, E8]', () => {
    const withdrawing = { status: 'withdrawing', withdrawsOn: '2026-07-07' } as const;
    expect(covers(withdrawing, '2026-07-06')).to.equal(true);
    expect(covers(withdrawing, '2026-07-07')).to.equal(false);
    expect(covers(withdrawing, '2026-07-08')).to.equal(false);
  });
});

describe('marketplaces', () => {
  it('are the twelve of the programme, with others around them [E1]', () => {
    expect(Object.keys(PROGRAMME_MARKETPLACES).join(' ')).to.equal('US CA UK DE FR IT ES NL SE PL BE IE');
    expect(MARKETPLACE_CODES).to.include('MX');
  });
});

/** Facts that fail exactly these rules, as far as one failure does not bring another with it. */
function factsFailing(rules: ReadonlySet<EligibilityRule>): EligibilityFacts {
  const fails = (rule: EligibilityRule) => rules.has(rule);
  const open = eligibilityFacts();
  return {
    marketplace: fails('E1') ? 'MX' : fails('E2') ? 'DE' : 'US',
    touchpoint: fails('E2') ? 'email' : 'order',
    now: fails('E4') ? '2026-09-01T12:00:00Z' : open.now,
    timeZone: open.timeZone,
    window: fails('E3') ? undefined : open.window,
    returned: fails('E5'),
    platformFulfilled: !fails('E6'),
    parentActive: !fails('E7'),
    registrations: [{ status: fails('E8') ? 'submitted' : 'confirmed' }],
    shopperExcluded: fails('E9'),
    parts: [partFacts({ liveRequests: fails('E10') ? 2 : 0, stock: fails('E11') ? 0 : 5 })],
  };
}
