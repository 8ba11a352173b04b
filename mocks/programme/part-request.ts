import type { FieldFault, Money, PartRequestAction } from '../../src/contract/index.js';
import type { Eligibility } from './eligibility.js';
import { requestsLeft, type PartFacts } from './parts-offer.js';
import type { EligibilityRule } from './rules.js';

/** Where a part request stands. */
export const REQUEST_STATUSES = [
  'requested',
  'confirmed',
  'dispatched',
  'delivered',
  'not-received',
  'cancelled',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export interface AskedPart {
  partId: string;
  quantity: number;
}

export type RequestRefusal =
  'part-out-of-stock' | 'request-limit-reached' | 'return-window-closed' | 'already-returned' | 'not-offered';

export type RequestDecision =
  | { decision: 'accepted'; total: Money }
  | { decision: 'refused'; problem: RequestRefusal; rule: EligibilityRule | 'S11' }
  | { decision: 'invalid'; errors: FieldFault[] };

/** Every other rule answers `not-offered`: what a shopper without the programme sees (S14). */
const REFUSAL_OF_RULE: Partial<Record<EligibilityRule, RequestRefusal>> = {
  E4: 'return-window-closed',
  E5: 'already-returned',
  E10: 'request-limit-reached',
  E11: 'part-out-of-stock',
};

/** Decides a part request: eligibility first, then the fields, the limits (E10), and the stock (S10, S11). */
export function decidePartRequest(facts: {
  eligibility: Eligibility;
  asked: readonly AskedPart[];
  /** Every part that is mapped to the parent. */
  parts: readonly PartFacts[];
  /** How many different parts one request may hold. */
  partsPerRequest: number;
  /** What is wrong with its other fields. */
  otherFaults: readonly FieldFault[];
  currency: string;
}): RequestDecision {
  const { rule } = facts.eligibility;
  if (rule !== undefined) {
    return { decision: 'refused', problem: REFUSAL_OF_RULE[rule] ?? 'not-offered', rule };
  }
  const known = new Map(facts.parts.map((part) => [part.partId, part]));
  const errors = [
    ...tooMany(facts.asked, facts.partsPerRequest),
    ...facts.asked.flatMap((asked, index) => fieldFaults(asked, index, facts.asked, known)),
    ...facts.otherFaults,
  ];
  if (errors.length > 0) return { decision: 'invalid', errors };

  const lines = facts.asked.flatMap(({ partId, quantity }) => {
    const part = known.get(partId);
    return part ? [{ part, quantity }] : [];
  });
  if (lines.some(({ part }) => part.takenOut)) {
    return { decision: 'refused', problem: 'not-offered', rule: 'E9' };
  }
  if (lines.some(({ part }) => requestsLeft(part) === 0)) {
    return { decision: 'refused', problem: 'request-limit-reached', rule: 'E10' };
  }
  if (lines.some(({ part, quantity }) => part.stock < quantity)) {
    return { decision: 'refused', problem: 'part-out-of-stock', rule: 'S11' };
  }
  return { decision: 'accepted', total: orderTotal(facts.currency) };
}

/** What a shopper pays for parts, tax included: nothing (S16). */
export function orderTotal(currency: string): Money {
  return { amount: 0, currency };
}

/** A request that still counts: for the window (S8) and for the limits (E10). */
export function isLive(status: RequestStatus): boolean {
  return status !== 'cancelled';
}

/** What a shopper may do now: cancel before dispatch (S8), report a loss (S13), say whether it helped (S17). */
export function allowedActions(request: {
  status: RequestStatus;
  kept?: boolean | undefined;
}): PartRequestAction[] {
  switch (request.status) {
    case 'requested':
    case 'confirmed':
      return ['cancel'];
    case 'dispatched':
      return ['report-not-received'];
    case 'delivered':
      // Delivered is the carrier's word: until the shopper answers, it may still not have come.
      return request.kept === undefined ? ['answer-outcome', 'report-not-received'] : [];
    case 'not-received':
    case 'cancelled':
      return [];
  }
}

const ON_ITS_WAY: readonly RequestStatus[] = ['requested', 'confirmed', 'dispatched', 'delivered'];

/** Whether the seller or the carrier can bring a request from one status to another: forward only. */
export function canAdvance(from: RequestStatus, to: RequestStatus): boolean {
  const start = ON_ITS_WAY.indexOf(from);
  return start >= 0 && ON_ITS_WAY.indexOf(to) > start;
}

function tooMany(asked: readonly AskedPart[], most: number): FieldFault[] {
  return asked.length > most
    ? [{ pointer: '/parts', detail: `One request may hold at most ${most} different parts.` }]
    : [];
}

function fieldFaults(
  asked: AskedPart,
  index: number,
  all: readonly AskedPart[],
  known: ReadonlyMap<string, PartFacts>,
): FieldFault[] {
  const part = known.get(asked.partId);
  if (!part) {
    return [{ pointer: `/parts/${index}/partId`, detail: 'This part does not belong to the item.' }];
  }
  if (all.findIndex(({ partId }) => partId === asked.partId) < index) {
    return [{ pointer: `/parts/${index}/partId`, detail: 'This part is already in the request.' }];
  }
  if (asked.quantity > part.maxQuantity) {
    return [
      { pointer: `/parts/${index}/quantity`, detail: `One request may hold at most ${part.maxQuantity}.` },
    ];
  }
  return [];
}
