import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { REIMBURSEMENT_CAP } from '../../../mocks/programme/reimbursement-amount.js';
import {
  ReimbursementFacts,
  RETURN_CONDITIONS,
  type ReimbursementAmounts,
  type Refund,
  type ReturnCondition,
} from '../../../mocks/programme/reimbursement-facts.js';
import { decideReimbursement, type ReimbursementDecision } from '../../../mocks/programme/reimbursement.js';
import { anyReimbursement, day, DAY_0, measurement, reimbursementFacts } from './reimbursement-facts.js';

const refund = (change: Partial<Refund> = {}): Refund => ({
  on: DAY_0,
  by: 'platform',
  customerKeeps: false,
  ...change,
});
const returned = (condition: ReturnCondition, on = day(10)) => ({ on, condition });
const COMPLETE_CLAIM = {
  checkedReports: ['returns' as const, 'reimbursements' as const],
  orderId: '113-1',
  itemId: '1',
};
const USD = (amount: number) => ({ amount, currency: 'USD' });
const AUTOMATIC = { outcome: 'reimbursed', method: 'automatic', amount: USD(30) } as const;

interface Row {
  rule: string;
  what: string;
  facts: Partial<ReimbursementFacts>;
  decision: Partial<ReimbursementDecision>;
}

/** What a decision holds where a row says nothing of it. */
const PLAIN = { missing: [], conflict: [], advice: [] };

const LATE = { refund: refund(), returned: returned('damaged-by-platform', day(61)) };
const NEVER_CAME = { refund: refund(), asOf: day(61) };

const ROWS: readonly Row[] = [
  ...(['inactive', 'under-review', 'suspended'] as const).map((account): Row => ({
    rule: 'M1',
    what: `nothing while the account is ${account}`,
    facts: { account, mishap: 'lost' },
    decision: { outcome: 'none', rules: ['M1'] },
  })),
  {
    rule: 'M1',
    what: 'the money while the account is active',
    facts: { account: 'active', mishap: 'lost' },
    decision: {
      outcome: 'replaced-or-reimbursed',
      method: 'automatic',
      amount: USD(30),
      rules: ['M3', 'M10'],
    },
  },
  {
    rule: 'M2',
    what: 'no second claim for what the reimbursements report holds',
    facts: { ...LATE, inReimbursementsReport: true, claim: COMPLETE_CLAIM },
    decision: { outcome: 'none', rules: ['M2'] },
  },
  ...(['lost', 'damaged-at-facility', 'damaged-by-carrier'] as const).map((mishap): Row => ({
    rule: 'M3',
    what: `a new item or the money for one that was ${mishap.replaceAll('-', ' ')}`,
    facts: { mishap },
    decision: {
      outcome: 'replaced-or-reimbursed',
      method: 'automatic',
      amount: USD(30),
      rules: ['M3', 'M10'],
    },
  })),
  {
    rule: 'M3',
    what: 'a new item or the money although a merchant refunded without authorisation',
    facts: { mishap: 'lost', refund: refund({ by: 'merchant' }) },
    decision: {
      outcome: 'replaced-or-reimbursed',
      method: 'automatic',
      amount: USD(30),
      rules: ['M3', 'M10'],
    },
  },
  {
    rule: 'M3',
    what: 'a new item or the money beside a return, which goes into the stock of its condition',
    facts: { mishap: 'damaged-at-facility', returned: returned('defective') },
    decision: {
      outcome: 'replaced-or-reimbursed',
      method: 'automatic',
      amount: USD(30),
      disposition: 'unfulfillable',
      rules: ['M3', 'M10', 'M6'],
    },
  },
  {
    rule: 'M4',
    what: 'nothing for a sellable return, which goes back into sellable stock',
    facts: { refund: refund(), returned: returned('sellable') },
    decision: { outcome: 'none', disposition: 'sellable', rules: ['M4'] },
  },
  ...(['damaged-by-platform', 'damaged-by-carrier'] as const).map((condition): Row => ({
    rule: 'M5',
    what: `the money by itself for a return ${condition.replaceAll('-', ' ')}`,
    facts: { refund: refund(), returned: returned(condition) },
    decision: { ...AUTOMATIC, rules: ['M5', 'M10'] },
  })),
  {
    rule: 'M5',
    what: 'the money by itself when it came back on day 60',
    facts: { refund: refund(), returned: returned('damaged-by-platform', day(60)) },
    decision: { ...AUTOMATIC, rules: ['M5', 'M10'] },
  },
  {
    rule: 'M5',
    what: 'the money by itself when it came back before its refund',
    facts: { refund: refund({ on: day(80) }), returned: returned('damaged-by-carrier', DAY_0) },
    decision: { ...AUTOMATIC, rules: ['M5', 'M10'] },
  },
  {
    rule: 'M5',
    what: 'the money by itself when it came back and was not refunded yet',
    facts: { returned: returned('damaged-by-carrier', day(100)) },
    decision: { ...AUTOMATIC, rules: ['M5', 'M10'] },
  },
  {
    rule: 'M5',
    what: 'nothing yet when it came back on day 61 and nobody claimed',
    facts: LATE,
    decision: { outcome: 'none', missing: ['claim'], rules: ['M5'] },
  },
  {
    rule: 'M5',
    what: 'the money by claim when it came back on day 61',
    facts: { ...LATE, claim: COMPLETE_CLAIM },
    decision: { outcome: 'reimbursed', method: 'claim', amount: USD(30), rules: ['M5', 'M10'] },
  },
  ...(['damaged-by-customer', 'recalled', 'defective'] as const).map((condition): Row => ({
    rule: 'M6',
    what: `nothing for a return ${condition.replaceAll('-', ' ')}, which goes into unfulfillable stock`,
    facts: { refund: refund(), returned: returned(condition), claim: COMPLETE_CLAIM },
    decision: { outcome: 'none', disposition: 'unfulfillable', rules: ['M6'] },
  })),
  {
    rule: 'M7',
    what: 'nothing for an item that was refunded on the day of its delivery and never returned',
    facts: { refund: refund(), deliveredOn: DAY_0 },
    decision: { outcome: 'none', rules: ['M7'] },
  },
  {
    rule: 'M7',
    what: 'nothing for an item that was delivered on day 60',
    facts: { refund: refund(), deliveredOn: day(60) },
    decision: { outcome: 'none', rules: ['M7'] },
  },
  {
    rule: 'M7',
    what: 'the money by itself where the platform asked the customer to keep it',
    facts: { refund: refund({ customerKeeps: true }), deliveredOn: DAY_0, asOf: DAY_0 },
    decision: { ...AUTOMATIC, rules: ['M7', 'M10'] },
  },
  {
    rule: 'M7',
    what: 'nothing on day 60 for an item that never came, against M8',
    facts: { ...NEVER_CAME, asOf: day(60) },
    decision: { outcome: 'none', dueOn: day(61), conflict: ['M7', 'M8'], rules: ['M7'] },
  },
  {
    rule: 'M7',
    what: 'nothing after day 60 either where it was given precedence',
    facts: { ...NEVER_CAME, precedence: 'M7' },
    decision: { outcome: 'none', conflict: ['M7', 'M8'], rules: ['M7'] },
  },
  {
    rule: 'M8',
    what: 'the money by itself on day 61 for an item that never came, against M7',
    facts: NEVER_CAME,
    decision: { ...AUTOMATIC, conflict: ['M7', 'M8'], rules: ['M8', 'M10'] },
  },
  {
    rule: 'M8',
    what: 'the money by itself on day 61 for an item that came before its refund and never went back',
    facts: { ...NEVER_CAME, deliveredOn: day(-1) },
    decision: { ...AUTOMATIC, conflict: ['M7', 'M8'], rules: ['M8', 'M10'] },
  },
  {
    rule: 'M8',
    what: 'the money by itself for a refund by an authorised merchant',
    facts: { asOf: day(61), refund: refund({ by: 'authorised-merchant' }), precedence: 'M8' },
    decision: { ...AUTOMATIC, conflict: ['M7', 'M8'], rules: ['M8', 'M10'] },
  },
  {
    rule: 'M8',
    what: 'the money by itself for an item that was delivered only on day 61',
    facts: { refund: refund(), deliveredOn: day(61) },
    decision: { ...AUTOMATIC, conflict: ['M7', 'M8'], rules: ['M8', 'M10'] },
  },
  {
    rule: 'M8',
    what: 'nothing yet on day 60 for an item that the customer may keep and that never came',
    facts: { asOf: day(60), refund: refund({ customerKeeps: true }) },
    decision: { outcome: 'none', dueOn: day(61), rules: ['M8'] },
  },
  {
    rule: 'M8',
    what: 'the money on day 61 for an item that the customer may keep and that never came',
    facts: { asOf: day(61), refund: refund({ customerKeeps: true }), precedence: 'M7' },
    decision: { ...AUTOMATIC, rules: ['M8', 'M10'] },
  },
  {
    rule: 'M8',
    what: 'nothing for an item that never arrived but is back in stock',
    facts: { refund: refund(), returned: returned('sellable', day(61)) },
    decision: { outcome: 'none', disposition: 'sellable', rules: ['M4'] },
  },
  {
    rule: 'M9',
    what: 'nothing for a refund that a merchant made without authorisation',
    facts: { ...NEVER_CAME, refund: refund({ by: 'merchant', customerKeeps: true }) },
    decision: { outcome: 'none', rules: ['M9'] },
  },
  {
    rule: 'M9',
    what: 'nothing for such a refund even if the item came back damaged by the carrier',
    facts: { refund: refund({ by: 'merchant' }), returned: returned('damaged-by-carrier') },
    decision: { outcome: 'none', rules: ['M9'] },
  },
  {
    rule: 'M15',
    what: 'an incomplete claim, with all that is missing',
    facts: { ...LATE, claim: { checkedReports: [] } },
    decision: {
      outcome: 'incomplete',
      method: 'claim',
      missing: ['check-of-reimbursements-report', 'check-of-returns-report', 'order-id', 'item-id'],
      rules: ['M5', 'M15'],
    },
  },
  {
    rule: 'M15',
    what: 'an incomplete claim where only one report was checked',
    facts: { ...LATE, claim: { ...COMPLETE_CLAIM, checkedReports: ['returns'] } },
    decision: {
      outcome: 'incomplete',
      method: 'claim',
      missing: ['check-of-reimbursements-report'],
      rules: ['M5', 'M15'],
    },
  },
  {
    rule: 'M15',
    what: 'the money where it does not hang on the claim',
    facts: {
      refund: refund(),
      returned: returned('damaged-by-platform'),
      claim: { checkedReports: [] },
    },
    decision: { ...AUTOMATIC, rules: ['M5', 'M10'] },
  },
  {
    rule: 'M16',
    what: 'nothing for a return with used memory, which the merchant clears from unfulfillable stock',
    facts: { refund: refund(), returned: returned('used-memory') },
    decision: {
      outcome: 'none',
      disposition: 'unfulfillable',
      advice: ['clear-item'],
      rules: ['M16'],
    },
  },
  {
    rule: 'M1, M4',
    what: 'no money but the right stock for a return while the account is suspended',
    facts: { account: 'suspended', returned: returned('sellable') },
    decision: { outcome: 'none', disposition: 'sellable', rules: ['M1', 'M4'] },
  },
];

describe('reimbursement of a merchant', () => {
  for (const { rule, what, facts, decision } of ROWS) {
    it(`is ${what} [${rule}]`, () => {
      const whole = ReimbursementFacts.parse(reimbursementFacts(facts));
      expect(decideReimbursement(whole)).to.deep.equal({ ...PLAIN, ...decision });
    });
  }

  it('counts calendar days across a clock change and a leap day [M5, M8]', () => {
    for (const [on, last, next] of [
      ['2026-02-10', '2026-04-11', '2026-04-12'],
      ['2028-01-15', '2028-03-15', '2028-03-16'],
      ['2026-12-01', '2027-01-30', '2027-01-31'],
    ] as const) {
      const at = (asOf: string) =>
        decideReimbursement(reimbursementFacts({ asOf, refund: refund({ on, customerKeeps: true }) }));
      expect(at(last)).to.deep.include({ outcome: 'none', dueOn: next });
      expect(at(next).outcome).to.equal('reimbursed');
    }
  });
});

describe('the amount of a reimbursement', () => {
  const NO_FEES = { primeFee: 0, paymentFee: 0, fulfilmentFees: 0 };
  const rows: readonly [string, string, Partial<ReimbursementAmounts>, number, boolean][] = [
    ['M10', 'the price without the three fees', {}, 30, false],
    ['M10', 'the price where there are no fees', NO_FEES, 40, false],
    ['M10', 'each fee taken off once', { primeFee: 0.01, paymentFee: 0.1, fulfilmentFees: 1 }, 38.89, false],
    ['M10', 'nothing where the fees are as high as the price', { price: 10 }, 0, false],
    ['M10', 'nothing, and never less, where the fees are higher', { price: 9.99, quantity: 3 }, 0, false],
    ['M10', 'every unit, to the cent', { ...NO_FEES, price: 16.1, quantity: 3 }, 48.3, false],
    ['M10', 'all of a unit worth 4,999.99', { ...NO_FEES, price: 4999.99 }, 4999.99, false],
    ['M10', 'all of a unit worth 5,000', { ...NO_FEES, price: 5000 }, 5000, false],
    ['M11', 'capped for a unit worth 5,000.01', { ...NO_FEES, price: 5000.01 }, 5000, true],
    ['M10', 'not capped at 5,000 after the fees', { price: 5010 }, 5000, false],
    ['M10', 'not capped at 4,999.99 after the fees', { price: 5009.99 }, 4999.99, false],
    ['M11', 'capped at 5,000.01 after the fees', { price: 5010.01 }, 5000, true],
    ['M11', 'capped for each of three units', { price: 6000, quantity: 3 }, 15000, true],
    ['M10', 'not capped for three units together', { ...NO_FEES, price: 4000, quantity: 3 }, 12000, false],
    ['M10', 'in the order’s own currency', { currency: 'EUR' }, 30, false],
  ];
  for (const [rule, what, change, amount, capped] of rows) {
    it(`is ${what} [${rule}]`, () => {
      const amounts = { ...reimbursementFacts().amounts, ...change };
      const decision = decideReimbursement(reimbursementFacts({ ...NEVER_CAME, amounts }));
      expect(decision.amount).to.deep.equal({ amount, currency: amounts.currency });
      expect(decision.rules).to.deep.equal(capped ? ['M8', 'M10', 'M11'] : ['M8', 'M10']);
      expect(decision.advice).to.deep.equal(capped ? ['insure'] : []);
    });
  }
});

describe('a fee for weight or size', () => {
  const decide = (change: Parameters<typeof measurement>[0], facts: Partial<ReimbursementFacts> = {}) =>
    decideReimbursement(
      ReimbursementFacts.parse(reimbursementFacts({ measurement: measurement(change), ...facts })),
    );

  it('is given back by the difference when asked for on day 90 [M12]', () => {
    expect(decide({ askedOn: day(90) })).to.deep.equal({
      ...PLAIN,
      outcome: 'none',
      rules: ['M12'],
      fee: { outcome: 'paid-back', difference: USD(2.75) },
    });
  });

  it('is given back when asked for on the day of the charge [M12]', () => {
    expect(decide({ askedOn: DAY_0 }).fee?.outcome).to.equal('paid-back');
  });

  for (const confirmedFee of [9.5, 12]) {
    it(`stays as charged when the platform measures ${confirmedFee} instead of 9.5 [M12]`, () => {
      expect(decide({ confirmedFee })).to.deep.include({
        rules: ['M12'],
        fee: { outcome: 'none', why: 'not-overcharged' },
      });
    });
  }

  it('waits for the remeasuring that confirms it [M12]', () => {
    expect(decide({ confirmedFee: undefined })).to.deep.include({
      rules: ['M12'],
      fee: { outcome: 'waiting', missing: 'remeasuring' },
    });
  });

  it('is not looked at when asked for on day 91 [M13]', () => {
    expect(decide({ askedOn: day(91) })).to.deep.include({
      rules: ['M13'],
      fee: { outcome: 'none', why: 'too-late' },
    });
  });

  const refusals: readonly [string, Parameters<typeof measurement>[0]][] = [
    ['it was remeasured twice in 60 days', { remeasuredInPast60Days: 2 }],
    ['it was remeasured more than twice', { remeasuredInPast60Days: 3 }],
    ['no units are at the centre', { unitsAtCentre: 0 }],
    ['the month’s limit is exceeded', { monthLimitReached: true }],
  ];
  for (const [why, change] of refusals) {
    it(`is not remeasured when ${why} [M14]`, () => {
      for (const confirmedFee of [undefined, 6.75]) {
        expect(decide({ ...change, confirmedFee })).to.deep.include({
          rules: ['M14'],
          fee: { outcome: 'none', why: 'no-remeasuring' },
        });
      }
    });
  }

  it('is decided beside the item, with the rules of both [M5, M10, M12]', () => {
    const both = decide({}, { refund: refund(), returned: returned('damaged-by-carrier') });
    expect(both).to.deep.equal({
      ...PLAIN,
      ...AUTOMATIC,
      rules: ['M5', 'M10', 'M12'],
      fee: { outcome: 'paid-back', difference: USD(2.75) },
    });
  });

  it('is given back for an item that the reimbursements report holds, for that speaks of the item [M2, M12]', () => {
    const decision = decide({}, { mishap: 'lost', inReimbursementsReport: true });
    expect(decision).to.deep.include({ outcome: 'none', rules: ['M2', 'M12'] });
    expect(decision.fee?.outcome).to.equal('paid-back');
  });

  it('is not given back while the account is suspended [M1]', () => {
    expect(decide({}, { account: 'suspended' })).to.deep.include({
      outcome: 'none',
      rules: ['M1'],
      fee: { outcome: 'none', why: 'account' },
    });
  });
});

describe('every decision on a reimbursement', () => {
  const RULES = Array.from({ length: 16 }, (_, index) => `M${index + 1}`);

  it('is covered by facts of every kind [M1-M16]', () => {
    const seen = new Set<string>(
      fc.sample(anyReimbursement, { numRuns: 3000, seed: 7 }).flatMap((facts) => {
        return decideReimbursement(facts).rules;
      }),
    );
    expect(RULES.filter((rule) => !seen.has(rule))).to.deep.equal([]);
  });

  it('names at least one rule, no rule twice, and the same ones for the same facts [M1-M16]', () => {
    fc.assert(
      fc.property(anyReimbursement, (facts) => {
        const frozen = JSON.stringify(facts);
        const decision = decideReimbursement(facts);
        expect(decision.rules).not.to.be.empty;
        expect(new Set(decision.rules).size).to.equal(decision.rules.length);
        expect(decideReimbursement(facts)).to.deep.equal(decision);
        expect(JSON.stringify(facts)).to.equal(frozen);
      }),
    );
  });

  it('pays from 0 to 5,000 a unit in whole cents, and exactly where it names M10 [M10, M11]', () => {
    fc.assert(
      fc.property(anyReimbursement, (facts) => {
        const { outcome, amount, method, rules } = decideReimbursement(facts);
        const pays = outcome === 'reimbursed' || outcome === 'replaced-or-reimbursed';
        expect(amount !== undefined).to.equal(pays);
        expect(rules.includes('M10')).to.equal(pays);
        expect(method !== undefined).to.equal(pays || outcome === 'incomplete');
        if (!amount) return;
        expect(amount.amount).to.be.within(0, REIMBURSEMENT_CAP * facts.amounts.quantity);
        expect(Number(amount.amount.toFixed(2))).to.equal(amount.amount);
        expect(amount.currency).to.equal(facts.amounts.currency);
      }),
    );
  });

  it('is none for an account that is not active or an item in the report, whatever else holds [M1, M2]', () => {
    fc.assert(
      fc.property(anyReimbursement, (facts) => {
        fc.pre(facts.account !== 'active' || facts.inReimbursementsReport);
        const decision = decideReimbursement(facts);
        expect(decision.outcome).to.equal('none');
        expect(decision.rules[0]).to.equal(facts.account !== 'active' ? 'M1' : 'M2');
        expect(decision).not.to.have.any.keys('amount', 'method', 'dueOn');
      }),
    );
  });

  it('is turned round by the precedence only where both rules speak [M7, M8]', () => {
    fc.assert(
      fc.property(anyReimbursement, (facts) => {
        const one = decideReimbursement({ ...facts, precedence: 'M7' });
        const other = decideReimbursement({ ...facts, precedence: 'M8' });
        expect(decideReimbursement({ ...facts, precedence: undefined })).to.deep.equal(other);
        expect(one.conflict).to.deep.equal(other.conflict);
        if (one.conflict.length === 0) expect(one).to.deep.equal(other);
        else {
          expect(one.conflict).to.deep.equal(['M7', 'M8']);
          expect(one).to.deep.include({ outcome: 'none' });
          expect(one).not.to.deep.equal(other);
        }
      }),
    );
  });

  it('puts a returned item into the stock of its condition, whatever is paid [M4, M6, M16]', () => {
    fc.assert(
      fc.property(anyReimbursement, (facts) => {
        const { disposition } = decideReimbursement(facts);
        const platformsFault = ['damaged-by-platform', 'damaged-by-carrier'];
        if (!facts.returned || platformsFault.includes(facts.returned.condition)) {
          expect(disposition).to.equal(undefined);
        } else {
          expect(disposition).to.equal(
            facts.returned.condition === 'sellable' ? 'sellable' : 'unfulfillable',
          );
        }
      }),
    );
  });

  it('keeps the fee and the item apart: neither changes the other [M12]', () => {
    fc.assert(
      fc.property(anyReimbursement, (facts) => {
        const { fee: _, rules, ...item } = decideReimbursement(facts);
        const { rules: itemRules, ...alone } = decideReimbursement({ ...facts, measurement: undefined });
        expect(item).to.deep.equal(alone);
        expect(rules.slice(0, itemRules.length)).to.deep.equal(itemRules);
      }),
    );
  });
});

describe('the facts of a reimbursement', () => {
  const faults = (facts: unknown) => {
    const { error } = ReimbursementFacts.safeParse(facts);
    return (error?.issues ?? []).map(({ path }) => `/${path.join('/')}`);
  };
  const base = reimbursementFacts({
    deliveredOn: DAY_0,
    refund: refund(),
    returned: returned('damaged-by-platform'),
    claim: COMPLETE_CLAIM,
    measurement: measurement(),
  });

  it('are taken when they fit, a return before its refund among them [M5]', () => {
    expect(faults(base)).to.deep.equal([]);
    expect(faults({ ...base, refund: refund({ on: day(50) }) })).to.deep.equal([]);
    expect(faults({ ...base, returned: returned('defective', base.deliveredOn) })).to.deep.equal([]);
    for (const condition of RETURN_CONDITIONS) {
      expect(faults({ ...base, returned: returned(condition) })).to.deep.equal([]);
    }
  });

  const wrong: readonly [string, string, Partial<Record<keyof ReimbursementFacts, unknown>>, string][] = [
    ['M1', 'an account state that does not exist', { account: 'closed' }, '/account'],
    ['M2', 'a report flag that is no flag', { inReimbursementsReport: 'no' }, '/inReimbursementsReport'],
    ['M3', 'a lost item that came back', { mishap: 'lost' }, '/mishap'],
    [
      'M3',
      'a lost item that came back sellable',
      { mishap: 'lost', returned: returned('sellable') },
      '/mishap',
    ],
    [
      'M3',
      'a damaged item that came back sellable',
      { mishap: 'damaged-by-carrier', returned: returned('sellable') },
      '/returned/condition',
    ],
    [
      'M4',
      'a condition that does not exist',
      { returned: { on: DAY_0, condition: 'new' } },
      '/returned/condition',
    ],
    ['M5', 'a return before the delivery', { returned: returned('sellable', day(-1)) }, '/returned/on'],
    ['M8', 'a day that does not exist', { refund: refund({ on: '2026-02-29' }) }, '/refund/on'],
    ['M8', 'a refund after the day of the decision', { refund: refund({ on: day(201) }) }, '/refund/on'],
    ['M8', 'a delivery after it', { deliveredOn: day(201), returned: undefined }, '/deliveredOn'],
    ['M5', 'a return after it', { returned: returned('sellable', day(201)) }, '/returned/on'],
    ['M9', 'a refund by nobody known', { refund: { ...refund(), by: 'customer' } }, '/refund/by'],
    ['M10', 'a negative fee', { amounts: { ...base.amounts, primeFee: -0.01 } }, '/amounts/primeFee'],
    ['M10', 'half a unit', { amounts: { ...base.amounts, quantity: 0.5 } }, '/amounts/quantity'],
    ['M10', 'no unit', { amounts: { ...base.amounts, quantity: 0 } }, '/amounts/quantity'],
    ['M10', 'an endless price', { amounts: { ...base.amounts, price: Infinity } }, '/amounts/price'],
    ['M10', 'no currency', { amounts: { ...base.amounts, currency: 'usd' } }, '/amounts/currency'],
    [
      'M12',
      'asking before the charge',
      { measurement: measurement({ askedOn: day(-1) }) },
      '/measurement/askedOn',
    ],
    [
      'M13',
      'asking after today',
      { measurement: measurement({ askedOn: day(201) }) },
      '/measurement/askedOn',
    ],
    [
      'M14',
      'fewer than no units',
      { measurement: measurement({ unitsAtCentre: -1 }) },
      '/measurement/unitsAtCentre',
    ],
    [
      'M15',
      'a report that does not exist',
      { claim: { ...COMPLETE_CLAIM, checkedReports: ['orders'] } },
      '/claim/checkedReports/0',
    ],
    ['M7', 'another precedence', { precedence: 'M9' }, '/precedence'],
    [
      'M10',
      'a price whose cents are not exact any more',
      { amounts: { ...base.amounts, price: 1_000_000_000.01 } },
      '/amounts/price',
    ],
    [
      'M10',
      'more units than any order has',
      { amounts: { ...base.amounts, quantity: 1_000_001 } },
      '/amounts/quantity',
    ],
    [
      'M14',
      'fewer than no remeasurings',
      { measurement: measurement({ remeasuredInPast60Days: -1 }) },
      '/measurement/remeasuredInPast60Days',
    ],
  ];
  for (const [rule, what, change, path] of wrong) {
    it(`are refused at ${path} for ${what} [${rule}]`, () => {
      expect(faults({ ...base, ...change })).to.deep.equal([path]);
    });
  }

  it('are taken up to the largest amounts, and on the day itself [M8, M10, M12]', () => {
    const largest = { ...base.amounts, price: 1_000_000_000, quantity: 1_000_000 };
    expect(faults({ ...base, amounts: largest })).to.deep.equal([]);
    const today = {
      ...base,
      asOf: DAY_0,
      returned: returned('defective', DAY_0),
      measurement: measurement({ askedOn: DAY_0 }),
    };
    expect(faults(today)).to.deep.equal([]);
  });

  it('are refused for a charge after the day of the decision [M12]', () => {
    const late = measurement({ chargedOn: day(201), askedOn: day(202) });
    expect(faults({ ...base, measurement: late })).to.deep.equal([
      '/measurement/chargedOn',
      '/measurement/askedOn',
    ]);
  });

  const contradictions: readonly [string, string, Partial<ReimbursementFacts>, string][] = [
    [
      'M5',
      'a return before the delivery',
      { returned: returned('defective', day(-1)) },
      `Expected a day from the delivery on, ${DAY_0}.`,
    ],
    [
      'M12',
      'asking before the charge',
      { measurement: measurement({ askedOn: day(-1) }) },
      `Expected a day from the charge on, ${DAY_0}.`,
    ],
    ['M3', 'a lost item that came back', { mishap: 'lost' }, 'An item that came back is not lost.'],
    [
      'M3',
      'a damaged item that came back sellable',
      { mishap: 'damaged-at-facility', returned: returned('sellable') },
      'An item that was damaged does not come back sellable.',
    ],
    [
      'M7',
      'an order to which nothing has happened',
      { refund: undefined, returned: undefined, measurement: undefined },
      'Expected at least one of mishap, refund, returned, measurement: there is nothing to decide.',
    ],
  ];
  for (const [rule, what, change, message] of contradictions) {
    it(`say in words what is wrong with ${what} [${rule}]`, () => {
      const { error } = ReimbursementFacts.safeParse({ ...base, ...change });
      expect(error?.issues.map((issue) => [issue.code, issue.message])).to.deep.equal([['custom', message]]);
    });
  }

  it('are refused as a whole where nothing has happened to the order [M3, M5, M7, M12]', () => {
    expect(faults(reimbursementFacts({ deliveredOn: DAY_0 }))).to.deep.equal(['/']);
    expect(decideReimbursement(reimbursementFacts())).to.deep.equal({
      ...PLAIN,
      outcome: 'none',
      rules: [],
    });
  });

  it('say in words what contradicts what [M8]', () => {
    const { error } = ReimbursementFacts.safeParse({ ...base, refund: refund({ on: day(201) }) });
    expect(error?.issues[0]?.message).to.equal(`Expected a day up to asOf, ${day(200)}.`);
  });

  it('hold nothing but what the policy speaks of, by name at every level [M1-M16]', () => {
    const places = [[], ['refund'], ['returned'], ['amounts'], ['claim'], ['measurement']] as const;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.stringMatching(/^x[a-z]{1,8}$/), ([place], name) => {
        const facts =
          place === undefined ? { ...base, [name]: 1 } : { ...base, [place]: { ...base[place], [name]: 1 } };
        const [issue] = ReimbursementFacts.safeParse(facts).error?.issues ?? [];
        expect(issue).to.deep.include({
          code: 'unrecognized_keys',
          keys: [name],
          path: place ? [place] : [],
        });
      }),
    );
  });

  it('have no place for part orders: the policy on damage is the same with them [O7]', () => {
    expect(faults({ ...base, partOrders: [] })).to.deep.equal(['/']);
  });
});
