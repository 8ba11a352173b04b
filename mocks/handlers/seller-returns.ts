import { ReturnCause, type Reason } from '../../src/contract/index.js';
import { decideReimbursement, type ReimbursementDecision } from '../programme/reimbursement.js';
import { Claim, ReimbursementFacts } from '../programme/reimbursement-facts.js';
import { locate, parentOf } from '../world/facts.js';
import { reimbursementFactsOf } from '../world/reimbursement-facts.js';
import type { World, WorldReturn } from '../world/schema.js';
import { answer, param, type MockRoute } from './call.js';
import { problem } from './problems.js';
import { invalidSellerFields, withSellerBody } from './seller-problems.js';

/** A whole-item return as the merchant sees it. */
export interface SellerReturn extends Pick<
  WorldReturn,
  'returnId' | 'orderId' | 'itemId' | 'returnedAt' | 'cancelled' | 'refund' | 'receipt' | 'reimbursement'
> {
  /** The parent's title. */
  title: string;
  reason?: Reason | undefined;
  cause: ReturnCause;
  /** What it comes to now; absent for a cancelled one. */
  decision?: ReimbursementDecision;
}

/** What whole-item returns mean to the merchant (M). */
export const sellerReturnRoutes: MockRoute[] = [
  {
    call: 'POST /programme/reimbursements',
    answer: (call) =>
      withSellerBody(call, ReimbursementFacts, ruleOfFact, (facts) =>
        answer(200, decideReimbursement(facts)),
      ),
  },
  {
    call: 'GET /programme/returns',
    answer: ({ store: { world } }) =>
      answer(200, { returns: world.returns.map((made) => sellerReturn(world, made)) }),
  },
  {
    call: 'POST /programme/returns/{returnId}/claim',
    answer: (call) =>
      withSellerBody(
        call,
        Claim,
        () => 'M15',
        (claim) => {
          const { world } = call.store;
          const made = world.returns.find(({ returnId }) => returnId === param(call, 'returnId'));
          if (!made || made.cancelled) return problem('not-found');
          const foreign = (['orderId', 'itemId'] as const).filter(
            (id) => claim[id] !== undefined && claim[id] !== made[id],
          );
          if (foreign.length > 0) {
            return invalidSellerFields(
              foreign.map((id) => ({
                pointer: `/${id}`,
                detail: `Expected ${made[id]}, as on the return.`,
                rule: 'M15',
              })),
            );
          }
          const facts = reimbursementFactsOf(world, made, claim);
          const byItself = decideReimbursement(reimbursementFactsOf(world, made)).method === 'automatic';
          // What is paid by itself is in the report already: a claim comes second (M2).
          const decision = decideReimbursement({
            ...facts,
            inReimbursementsReport: facts.inReimbursementsReport || byItself,
          });
          if (decision.outcome === 'reimbursed' && decision.amount) {
            const reimbursement = { amount: decision.amount, reimbursedAt: world.now };
            call.store.update((current) => ({
              ...current,
              returns: current.returns.map((other) =>
                other.returnId === made.returnId ? { ...other, reimbursement } : other,
              ),
            }));
          }
          return answer(200, decision);
        },
      ),
  },
];

function sellerReturn(world: World, made: WorldReturn): SellerReturn {
  const { returnId, orderId, itemId, reason, cause, returnedAt, cancelled, refund, receipt, reimbursement } =
    made;
  const located = locate(world, made);
  return {
    returnId,
    orderId,
    itemId,
    title: located ? parentOf(world, located.item).title : '',
    reason,
    cause,
    returnedAt,
    cancelled,
    refund,
    receipt,
    reimbursement,
    ...(!cancelled && { decision: decideReimbursement(reimbursementFactsOf(world, made)) }),
  };
}

/** The rule that a fact belongs to. */
function ruleOfFact(pointer: string) {
  const member = pointer.split('/')[1] ?? '';
  return RULE_OF_FACT[member] ?? 'M15';
}

const RULE_OF_FACT: Readonly<Record<string, `M${number}`>> = {
  account: 'M1',
  inReimbursementsReport: 'M2',
  mishap: 'M3',
  returned: 'M5',
  refund: 'M8',
  deliveredOn: 'M8',
  precedence: 'M8',
  amounts: 'M10',
  measurement: 'M12',
};
