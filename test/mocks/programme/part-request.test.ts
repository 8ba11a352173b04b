import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { decideEligibility } from '../../../mocks/programme/eligibility.js';
import {
  allowedActions,
  canAdvance,
  decidePartRequest,
  isLive,
  orderTotal,
  REQUEST_STATUSES,
  type AskedPart,
  type RequestStatus,
} from '../../../mocks/programme/part-request.js';
import { requestsLeft, type PartFacts } from '../../../mocks/programme/parts-offer.js';
import { CODE_OF_RULE, type EligibilityRule } from '../../../mocks/programme/rules.js';
import { anyFacts, anyPart, partFacts } from './facts.js';

/** What the terms are where a test says nothing else. */
const terms = { partsPerRequest: 10, otherFaults: [], currency: 'USD' };
const decide = (parts: readonly PartFacts[], asked: readonly AskedPart[]) =>
  decidePartRequest({ eligibility: { available: true, checked: [] }, parts, asked, ...terms });
const one = { partId: 'shade', quantity: 1 };

describe('part request', () => {
  it('is accepted for nothing, tax included [S1, S16]', () => {
    expect(decide([partFacts()], [one])).to.deep.equal({
      decision: 'accepted',
      total: { amount: 0, currency: 'USD' },
    });
    expect(orderTotal('EUR')).to.deep.equal({ amount: 0, currency: 'EUR' });
  });

  const refusals: readonly [EligibilityRule, string][] = [
    ['E1', 'not-offered'],
    ['E2', 'not-offered'],
    ['E3', 'not-offered'],
    ['E4', 'return-window-closed'],
    ['E5', 'already-returned'],
    ['E6', 'not-offered'],
    ['E7', 'not-offered'],
    ['E8', 'not-offered'],
    ['E9', 'not-offered'],
    ['E10', 'request-limit-reached'],
    ['E11', 'part-out-of-stock'],
  ];
  for (const [rule, problem] of refusals) {
    it(`is refused as ${problem} when the item fails ${rule} [${rule}]`, () => {
      const eligibility = { available: false, code: CODE_OF_RULE[rule], rule, checked: [] };
      expect(decidePartRequest({ eligibility, parts: [partFacts()], asked: [one], ...terms })).to.deep.equal({
        decision: 'refused',
        problem,
        rule,
      });
    });
  }

  it('is refused when a part has reached its limit [E10]', () => {
    expect(decide([partFacts({ liveRequests: 2 })], [one])).to.include({
      problem: 'request-limit-reached',
      rule: 'E10',
    });
  });

  it('is refused when less is left than was asked for [S11]', () => {
    const part = partFacts({ stock: 1, maxQuantity: 2 });
    expect(decide([part], [{ ...one, quantity: 2 }])).to.include({
      problem: 'part-out-of-stock',
      rule: 'S11',
    });
    expect(decide([part], [one]).decision).to.equal('accepted');
  });

  it('is refused when the seller took the part out [E9]', () => {
    const parts = [partFacts({ takenOut: true }), partFacts({ partId: 'switch' })];
    expect(decide(parts, [one])).to.include({ problem: 'not-offered', rule: 'E9' });
  });

  const oneOfTwo: readonly [string, Partial<PartFacts>, object][] = [
    ['was taken out', { takenOut: true }, { problem: 'not-offered', rule: 'E9' }],
    ['has reached its limit', { liveRequests: 2 }, { problem: 'request-limit-reached', rule: 'E10' }],
    ['is gone', { stock: 0 }, { problem: 'part-out-of-stock', rule: 'S11' }],
  ];
  for (const [what, change, refusal] of oneOfTwo) {
    it(`is refused as a whole when one of its two parts ${what} [E9, E10, S11]`, () => {
      const parts = [partFacts({ partId: 'switch' }), partFacts(change)];
      const decision = decide(parts, [{ partId: 'switch', quantity: 1 }, one]);
      expect(decision).to.deep.equal({ decision: 'refused', ...refusal });
    });
  }

  it('says of each field what is wrong with it [E10]', () => {
    const parts = [partFacts(), partFacts({ partId: 'switch', maxQuantity: 3 })];
    const asked = [one, { partId: 'wheel', quantity: 1 }, { partId: 'switch', quantity: 4 }, one];
    const eligibility = { available: true, checked: [] };
    const decision = decidePartRequest({ ...terms, eligibility, parts, asked, partsPerRequest: 3 });
    expect(decision.decision === 'invalid' && decision.errors.map(({ detail }) => detail)).to.deep.equal([
      'One request may hold at most 3 different parts.',
      'This part does not belong to the item.',
      'One request may hold at most 3.',
      'This part is already in the request.',
    ]);
  });

  it('names the field of a part that is unknown, double, or more than one request may hold [E10]', () => {
    const parts = [partFacts(), partFacts({ partId: 'switch', maxQuantity: 3 })];
    const decision = decide(parts, [
      one,
      { partId: 'wheel', quantity: 1 },
      { partId: 'switch', quantity: 4 },
      one,
    ]);
    expect(decision.decision === 'invalid' && decision.errors.map(({ pointer }) => pointer)).to.deep.equal([
      '/parts/1/partId',
      '/parts/2/quantity',
      '/parts/3/partId',
    ]);
  });

  it('may hold so many different parts and no more, each fault of its other fields beside it [E10]', () => {
    const parts = ['shade', 'switch', 'ring'].map((partId) => partFacts({ partId }));
    const asked = parts.map(({ partId }) => ({ partId, quantity: 1 }));
    const pointersOf = (partsPerRequest: number, pointers: readonly string[]) => {
      const otherFaults = pointers.map((pointer) => ({ pointer }));
      const eligibility = { available: true, checked: [] };
      const decision = decidePartRequest({
        ...terms,
        eligibility,
        parts,
        asked,
        partsPerRequest,
        otherFaults,
      });
      return decision.decision === 'invalid'
        ? decision.errors.map(({ pointer }) => pointer)
        : decision.decision;
    };
    expect(pointersOf(3, [])).to.equal('accepted');
    expect(pointersOf(2, [])).to.deep.equal(['/parts']);
    expect(pointersOf(2, ['/addressId'])).to.deep.equal(['/parts', '/addressId']);
    expect(pointersOf(3, ['/evidenceIds'])).to.deep.equal(['/evidenceIds']);
  });

  it('is refused by eligibility before any of its fields is looked at [S14]', () => {
    const eligibility = { available: false, code: CODE_OF_RULE.E9, rule: 'E9' as const, checked: [] };
    const otherFaults = [{ pointer: '/addressId' }];
    const decision = decidePartRequest({ ...terms, eligibility, parts: [], asked: [one], otherFaults });
    expect(decision).to.deep.equal({ decision: 'refused', problem: 'not-offered', rule: 'E9' });
  });

  it('is accepted only within stock, limit and maximum, for any parts [S10, E10]', () => {
    const asked = fc.array(
      fc.record({
        partId: fc.constantFrom('shade', 'switch', 'ring'),
        quantity: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1, maxLength: 3 },
    );
    const parts = fc.uniqueArray(anyPart, { selector: ({ partId }) => partId });
    fc.assert(
      fc.property(parts, asked, (known, lines) => {
        const fits = lines.every(({ partId, quantity }, index) => {
          const part = known.find((candidate) => candidate.partId === partId);
          const isFirst = lines.findIndex((line) => line.partId === partId) === index;
          return (
            part &&
            isFirst &&
            !part.takenOut &&
            requestsLeft(part) > 0 &&
            quantity <= Math.min(part.stock, part.maxQuantity)
          );
        });
        expect(decide(known, lines).decision === 'accepted').to.equal(fits);
      }),
    );
  });

  it('says not-offered and nothing more to every shopper whom the programme does not serve [S14]', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const eligibility = decideEligibility(facts);
        fc.pre(['E1', 'E2', 'E3', 'E6', 'E7', 'E8', 'E9'].includes(eligibility.rule ?? ''));
        const decision = decidePartRequest({
          eligibility,
          parts: facts.parts,
          asked: [one],
          ...terms,
        });
        expect(decision.decision === 'refused' && decision.problem).to.equal('not-offered');
      }),
    );
  });
});

describe('what a shopper may do with a request', () => {
  const rows: readonly [RequestStatus, boolean | undefined, readonly string[], string][] = [
    ['requested', undefined, ['cancel'], 'S8'],
    ['confirmed', undefined, ['cancel'], 'S8'],
    ['dispatched', undefined, ['report-not-received'], 'S13'],
    ['delivered', undefined, ['answer-outcome', 'report-not-received'], 'S13, S17'],
    ['delivered', true, [], 'S17'],
    ['delivered', false, [], 'S17'],
    ['not-received', undefined, [], 'S13'],
    ['cancelled', undefined, [], 'S8'],
  ];
  for (const [status, kept, actions, rules] of rows) {
    const answered = kept === undefined ? '' : `, answered ${kept ? 'keep' : 'return'}`;
    it(`is ${actions.join(' or ') || 'nothing'} while ${status}${answered} [${rules}]`, () => {
      expect(allowedActions({ status, kept })).to.deep.equal(actions);
    });
  }

  it('counts every request that was not cancelled [S8, E10]', () => {
    expect(REQUEST_STATUSES.filter((status) => !isLive(status))).to.deep.equal(['cancelled']);
  });
});

describe('the way of a request', () => {
  it('leads forward only, and nowhere from its end', () => {
    const possible = REQUEST_STATUSES.flatMap((from) =>
      REQUEST_STATUSES.filter((to) => canAdvance(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(possible).to.deep.equal([
      'requested → confirmed',
      'requested → dispatched',
      'requested → delivered',
      'confirmed → dispatched',
      'confirmed → delivered',
      'dispatched → delivered',
    ]);
  });
});
