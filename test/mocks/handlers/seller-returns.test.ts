import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { WholeItemReturn } from '../../../src/contract/index.js';
import { useMockApi } from '../mock-api.js';
import { sellerOf } from '../seller.js';

const Money = z.strictObject({ amount: z.number(), currency: z.string() });
const Decision = z.strictObject({
  outcome: z.enum(['none', 'reimbursed', 'replaced-or-reimbursed', 'incomplete']),
  method: z.optional(z.enum(['automatic', 'claim'])),
  amount: z.optional(Money),
  disposition: z.optional(z.enum(['sellable', 'unfulfillable'])),
  dueOn: z.optional(z.string()),
  missing: z.array(z.string()),
  conflict: z.array(z.string()),
  advice: z.array(z.string()),
  rules: z.array(z.string()),
  fee: z.optional(z.json()),
});
const SellerReturns = z.strictObject({
  returns: z.array(
    z.strictObject({
      returnId: z.string(),
      orderId: z.string(),
      itemId: z.string(),
      title: z.string(),
      reason: z.optional(z.string()),
      cause: z.string(),
      returnedAt: z.string(),
      cancelled: z.boolean(),
      refund: z.optional(
        z.strictObject({ refundedAt: z.string(), by: z.string(), customerKeeps: z.boolean() }),
      ),
      receipt: z.optional(z.strictObject({ receivedAt: z.string(), condition: z.string() })),
      reimbursement: z.optional(z.strictObject({ amount: Money, reimbursedAt: z.string() })),
      decision: z.optional(Decision),
    }),
  ),
});
const NOTHING_MORE = { missing: [], conflict: [], advice: [] };

describe('POST /programme/reimbursements', () => {
  const api = useMockApi();
  const NAME = 'POST /programme/reimbursements';
  const facts = (change: object = {}) => ({
    asOf: '2026-06-16',
    account: 'active',
    inReimbursementsReport: false,
    deliveredOn: '2026-05-01',
    refund: { on: '2026-05-20', by: 'platform', customerKeeps: false },
    returned: { on: '2026-05-28', condition: 'damaged-by-carrier' },
    amounts: { price: 100, primeFee: 3, paymentFee: 2.5, fulfilmentFees: 6.5, currency: 'USD', quantity: 1 },
    ...change,
  });

  it('decides from the facts of one order item, and stores nothing [M5, M10]', async () => {
    const before = api.store.world;
    expect(await api.ok(Decision, NAME, { body: facts() })).to.deep.equal({
      outcome: 'reimbursed',
      method: 'automatic',
      amount: { amount: 88, currency: 'USD' },
      rules: ['M5', 'M10'],
      ...NOTHING_MORE,
    });
    expect(api.store.world).to.equal(before);
  });

  const faulty: readonly [string, object, string[][]][] = [
    ['an account state that there is not', { account: 'rich' }, [['M1', '/account']]],
    [
      'a report that is neither yes nor no',
      { inReimbursementsReport: 'no' },
      [['M2', '/inReimbursementsReport']],
    ],
    ['a mishap that there is not', { mishap: 'eaten' }, [['M3', '/mishap']]],
    ['a lost item that came back', { mishap: 'lost' }, [['M3', '/mishap']]],
    [
      'a return before the delivery',
      { returned: { on: '2026-04-30', condition: 'sellable' } },
      [['M5', '/returned/on']],
    ],
    [
      'a refund still to come',
      { refund: { on: '2026-06-17', by: 'platform', customerKeeps: false } },
      [['M8', '/refund/on']],
    ],
    ['a delivery that is no day', { deliveredOn: '1 May' }, [['M8', '/deliveredOn']]],
    ['a price below 0', { amounts: { ...facts().amounts, price: -1 } }, [['M10', '/amounts/price']]],
    [
      'a measurement without its days',
      {
        measurement: { chargedFee: 9, remeasuredInPast60Days: 0, unitsAtCentre: 1, monthLimitReached: false },
      },
      [
        ['M12', '/measurement/chargedOn'],
        ['M12', '/measurement/askedOn'],
      ],
    ],
    [
      'a claim that checked no known report',
      { claim: { checkedReports: ['tax'] } },
      [['M15', '/claim/checkedReports/0']],
    ],
    ['a fact that is not known', { gift: true }, [['M15', '/gift']]],
  ];
  for (const [what, change, faults] of faulty) {
    it(`refuses ${what}, by its path [${faults[0]?.[0]}]`, async () => {
      const { errors } = await api.refusedSeller('invalid-request', 422, NAME, { body: facts(change) });
      expect(errors?.map(({ rule, pointer }) => [rule, pointer])).to.deep.equal(faults);
    });
  }

  it('says in words why facts contradict each other', async () => {
    const { errors } = await api.refusedSeller('invalid-request', 422, NAME, {
      body: facts({ mishap: 'lost' }),
    });
    expect(errors?.map(({ detail }) => detail)).to.deep.equal(['An item that came back is not lost.']);
  });

  it('refuses an order to which nothing happened, and what is not JSON', async () => {
    for (const body of [facts({ refund: undefined, returned: undefined }), '{']) {
      const { errors } = await api.refusedSeller('invalid-request', 422, NAME, { body });
      expect(errors?.map(({ pointer }) => pointer)).to.deep.equal(['']);
    }
  });
});

describe('what a whole-item return comes to', () => {
  const api = useMockApi();
  const seller = sellerOf(api);
  /** A railway, refunded by the platform on 27 May, its 60 days ending on 26 July; price 79.50. */
  const REFUNDED = 'R-114-7531946';
  const COMPLETE = {
    checkedReports: ['reimbursements', 'returns'],
    orderId: '114-7531946',
    itemId: '114-7531946-1',
  };

  const seen = async (returnId: string) => {
    const { returns } = await api.ok(SellerReturns, 'GET /programme/returns');
    const made = returns.find((candidate) => candidate.returnId === returnId);
    if (!made) throw new Error(`There is no return "${returnId}".`);
    return made;
  };
  const decisionOf = async (returnId: string) => (await seen(returnId)).decision;
  const receive = async (returnId: string, condition: string) => {
    const response = await api.call(`POST /mock/returns/${returnId}/receipt`, { body: { condition } });
    expect(response.status).to.equal(200);
  };
  const claim = (returnId: string, body: object = COMPLETE) =>
    api.ok(Decision, `POST /programme/returns/${returnId}/claim`, { body });
  /** The shopper sends an item back. */
  const sendBack = async (item: { orderId: string; itemId: string }) =>
    (
      await api.ok(
        WholeItemReturn,
        'POST /returns',
        { body: { ...item, cause: 'did-not-help' }, key: 'return-1' },
        201,
      )
    ).returnId;

  it('is listed for every return, the seller’s view of it included', async () => {
    const { returns } = await api.ok(SellerReturns, 'GET /programme/returns');
    expect(returns.map(({ returnId }) => returnId)).to.deep.equal(
      api.store.world.returns.map(({ returnId }) => returnId),
    );
    const { decision, ...made } = await seen(REFUNDED);
    expect(made).to.deep.equal({
      returnId: REFUNDED,
      orderId: '114-7531946',
      itemId: '114-7531946-1',
      title: 'Pine Valley railway, 64 pieces',
      reason: 'incompatible',
      cause: 'chosen',
      returnedAt: '2026-05-28T01:05:00Z',
      cancelled: false,
      refund: { refundedAt: '2026-05-28T01:05:00Z', by: 'platform', customerKeeps: false },
    });
    expect(decision?.outcome).to.equal('none');
  });

  it('is the price without the fees where a carrier of the platform damaged it [M5, M10]', async () => {
    const returnId = await sendBack(api.item());
    await receive(returnId, 'damaged-by-carrier');
    // Coffee machine: 149.90 − 4.50 (3 %) − 3.90 (2.4 % and 0.30) − 6.95 = 134.55.
    expect(await decisionOf(returnId)).to.deep.equal({
      outcome: 'reimbursed',
      method: 'automatic',
      amount: { amount: 134.55, currency: 'USD' },
      rules: ['M5', 'M10'],
      ...NOTHING_MORE,
    });
  });

  it('is paid for every unit of the order item [M10]', async () => {
    const returnId = await sendBack({ orderId: '114-7619305', itemId: '114-7619305-1' });
    await receive(returnId, 'damaged-by-platform');
    // Two bookcases: 2 × (189 − 5.67 − 4.84 − 6.95) = 2 × 171.54.
    expect((await decisionOf(returnId))?.amount).to.deep.equal({ amount: 343.08, currency: 'USD' });
  });

  for (const [condition, rule, disposition] of [
    ['sellable', 'M4', 'sellable'],
    ['damaged-by-customer', 'M6', 'unfulfillable'],
    ['recalled', 'M6', 'unfulfillable'],
    ['defective', 'M6', 'unfulfillable'],
    ['used-memory', 'M16', 'unfulfillable'],
  ] as const) {
    it(`is nothing where it was received ${condition}: into ${disposition} stock [${rule}]`, async () => {
      await receive(REFUNDED, condition);
      const decision = await decisionOf(REFUNDED);
      expect([decision?.outcome, decision?.rules, decision?.disposition]).to.deep.equal([
        'none',
        [rule],
        disposition,
      ]);
    });
  }

  it('is nothing while the merchant’s account is not in good standing [M1]', async () => {
    await receive(REFUNDED, 'damaged-by-carrier');
    await api.call('PUT /mock/seller', { body: { account: 'suspended' } });
    expect(await decisionOf(REFUNDED)).to.deep.equal({ outcome: 'none', rules: ['M1'], ...NOTHING_MORE });
  });

  it('that was cancelled is nothing, and cannot be claimed', async () => {
    api.change({ returns: api.store.world.returns.map((made) => ({ ...made, cancelled: true })) });
    expect(await decisionOf(REFUNDED)).to.equal(undefined);
    for (const returnId of [REFUNDED, 'none']) {
      await api.refusedSeller('not-found', 404, `POST /programme/returns/${returnId}/claim`, {
        body: COMPLETE,
      });
    }
  });

  it('that was paid by itself cannot be claimed as well [M2]', async () => {
    await receive(REFUNDED, 'damaged-by-carrier');
    const before = api.store.world;
    expect(await claim(REFUNDED)).to.deep.equal({ outcome: 'none', rules: ['M2'], ...NOTHING_MORE });
    expect(api.store.world).to.equal(before);
  });

  it('that came back on the 60th day after the refund is paid by itself, on the 61st by claim [M5]', async () => {
    const { world } = api.store;
    const receivedAt = async (now: string) => {
      api.store.update(() => world);
      await seller.setClock(now);
      await receive(REFUNDED, 'damaged-by-platform');
      return decisionOf(REFUNDED);
    };
    // Railway: 79.50 − 2.38 − 2.21 − 6.95 = 67.96. 3 % of 79.50 is 2.385, which a computer holds a little below.
    expect(await receivedAt('2026-07-27T06:59:59Z')).to.deep.equal({
      outcome: 'reimbursed',
      method: 'automatic',
      amount: { amount: 67.96, currency: 'USD' },
      rules: ['M5', 'M10'],
      ...NOTHING_MORE,
    });
    expect(await receivedAt('2026-07-27T07:00:00Z')).to.deep.equal({
      outcome: 'none',
      rules: ['M5'],
      ...NOTHING_MORE,
      missing: ['claim'],
    });
  });

  it('that came back late is paid on a complete claim, once [M5, M10, M15, M2]', async () => {
    await seller.setClock('2026-07-27T07:00:00Z');
    await receive(REFUNDED, 'damaged-by-platform');

    const before = api.store.world;
    expect(await claim(REFUNDED, { checkedReports: ['returns'], orderId: '114-7531946' })).to.deep.equal({
      outcome: 'incomplete',
      method: 'claim',
      rules: ['M5', 'M15'],
      ...NOTHING_MORE,
      missing: ['check-of-reimbursements-report', 'item-id'],
    });
    expect(api.store.world).to.equal(before);

    const amount = { amount: 67.96, currency: 'USD' };
    expect(await claim(REFUNDED)).to.deep.equal({
      outcome: 'reimbursed',
      method: 'claim',
      amount,
      rules: ['M5', 'M10'],
      ...NOTHING_MORE,
    });
    const { reimbursement, decision } = await seen(REFUNDED);
    expect(reimbursement).to.deep.equal({ amount, reimbursedAt: '2026-07-27T07:00:00Z' });
    expect(decision?.rules).to.deep.equal(['M2']);

    const paid = api.store.world;
    expect(await claim(REFUNDED)).to.deep.equal({ outcome: 'none', rules: ['M2'], ...NOTHING_MORE });
    expect(api.store.world).to.equal(paid);
  });

  it('is paid once when two complete claims come at the same time [M2]', async () => {
    await seller.setClock('2026-07-27T07:00:00Z');
    await receive(REFUNDED, 'damaged-by-platform');
    const decisions = await Promise.all([claim(REFUNDED), claim(REFUNDED)]);
    expect(decisions.map(({ outcome }) => outcome)).to.have.members(['reimbursed', 'none']);
  });

  it('refuses a claim that is none, by member [M15]', async () => {
    const { errors } = await api.refusedSeller(
      'invalid-request',
      422,
      `POST /programme/returns/${REFUNDED}/claim`,
      { body: { checkedReports: ['tax'], orderId: 7, reason: 'late' } },
    );
    expect(errors?.map(({ rule, pointer }) => [rule, pointer])).to.deep.equal([
      ['M15', '/checkedReports/0'],
      ['M15', '/orderId'],
      ['M15', '/reason'],
    ]);
  });
});
