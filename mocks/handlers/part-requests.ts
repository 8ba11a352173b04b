import {
  OutcomeBody,
  PartRequestBody,
  type PartRequest,
  type PartRequestAction,
  type PartRequestList,
} from '../../src/contract/index.js';
import { decideEligibility } from '../programme/eligibility.js';
import { statusOfNewRequest } from '../programme/order-confirmation.js';
import { allowedActions, decidePartRequest } from '../programme/part-request.js';
import { checkJson } from '../world/check-json.js';
import { eligibilityFactsOf, newestRequestsFirst, shopOf } from '../world/facts.js';
import { movedTo } from '../world/part-request-moments.js';
import type { World, WorldPartRequest } from '../world/schema.js';
import { seesRequest, visibleItem } from './access.js';
import { answer, param, readJson, type Answer, type Route, type ShopperCall } from './call.js';
import { once, recordOf, type Outcome } from './idempotency.js';
import { offeredParts, partRequestPayload, returnPayload } from './payloads.js';
import { fieldFaults, invalidFields, problem } from './problems.js';

/** The part requests: made, listed, cancelled (S8), reported lost (S13), and asked about (S17). */
export const partRequestRoutes: Route[] = [
  {
    call: 'POST /part-requests',
    keyed: true,
    answer: (call) => once(call, 'POST /part-requests', (body) => makeRequest(call, body)),
  },
  {
    call: 'GET /part-requests',
    answer({ url, store, access, base }) {
      const { world } = store;
      const orderId = url.searchParams.get('orderId');
      const itemId = url.searchParams.get('itemId');
      const requests = world.partRequests.filter(
        (request) =>
          seesRequest(world, access, request) &&
          (orderId === null || request.orderId === orderId) &&
          (itemId === null || request.itemId === itemId),
      );
      return answer<PartRequestList>(200, {
        requests: newestRequestsFirst(requests).flatMap(
          (request) => partRequestPayload(world, request, base) ?? [],
        ),
      });
    },
  },
  {
    call: 'GET /part-requests/by-key/{key}',
    answer(call) {
      const key = param(call, 'key');
      const { world } = call.store;
      const record = recordOf(world.idempotency, call.access.shopper.shopperId, key);
      if (record?.requestId !== undefined) return requestAnswer(call, record.requestId);
      // Still on its way: "not found" would say that it was never made.
      return problem(call.isInFlight(key) ? 'key-in-flight' : 'not-found');
    },
  },
  {
    call: 'GET /part-requests/{requestId}',
    answer: (call) => requestAnswer(call, param(call, 'requestId')),
  },
  {
    call: 'POST /part-requests/{requestId}/cancel',
    answer: (call) =>
      act(call, 'cancel', (world, request) => ({
        ...world,
        parts: world.parts.map((part) => {
          const line = request.parts.find(({ partId }) => partId === part.partId);
          return line ? { ...part, stock: part.stock + line.quantity } : part;
        }),
        partRequests: replace(world.partRequests, movedTo(request, 'cancelled', world.now)),
      })),
  },
  {
    call: 'POST /part-requests/{requestId}/not-received',
    answer: (call) =>
      act(call, 'report-not-received', (world, request) => ({
        ...world,
        partRequests: replace(world.partRequests, { ...request, status: 'not-received' }),
      })),
  },
  {
    call: 'POST /part-requests/{requestId}/outcome',
    async answer(call) {
      const read = await readJson(call.request);
      const body = checkJson(OutcomeBody, read.ok ? read.json : undefined);
      if (!body.ok) return invalidFields(fieldFaults(body.issues));
      const { kept } = body.value;
      return act(call, 'answer-outcome', (world, request) => ({
        ...world,
        partRequests: replace(world.partRequests, { ...request, kept }),
      }));
    },
  },
];

function makeRequest({ store, access, base }: ShopperCall, json: unknown): Outcome {
  const body = checkJson(PartRequestBody, json);
  if (!body.ok) return { answer: invalidFields(fieldFaults(body.issues)) };
  const asked = body.value;
  const located = visibleItem(store.world, access, asked);
  if (!located) return { answer: problem('not-found') };
  const decide = (world: World) => {
    const facts = eligibilityFactsOf(world, located, asked.touchpoint);
    return decidePartRequest({
      eligibility: decideEligibility(facts),
      asked: asked.parts,
      parts: facts.parts,
      currency: shopOf(world, located.order).currency,
    });
  };
  let decision = decide(store.world);
  if (decision.decision === 'accepted' && store.world.stockRunsOutOnRequest) {
    decision = decide(store.update((world) => runOut(world, asked)));
  }
  const { world } = store;
  switch (decision.decision) {
    case 'invalid':
      return { answer: invalidFields(decision.errors) };
    case 'refused':
      // The whole alternative comes with it: what can still be ordered, and the return (S11).
      return {
        answer:
          decision.problem === 'part-out-of-stock'
            ? problem('part-out-of-stock', {
                parts: offeredParts(world, located, base),
                wholeItemReturn: returnPayload(world, located),
              })
            : problem(decision.problem),
      };
    case 'accepted': {
      const made: WorldPartRequest = {
        ...asked,
        requestId: `PR-${world.sequence}`,
        status: 'requested',
        requestedAt: world.now,
      };
      const request = movedTo(made, statusOfNewRequest(world.seller.orderConfirmation), world.now);
      const after = store.update((current) => ({
        ...current,
        sequence: current.sequence + 1,
        parts: current.parts.map((part) => {
          const line = asked.parts.find(({ partId }) => partId === part.partId);
          return line ? { ...part, stock: part.stock - line.quantity } : part;
        }),
        partRequests: [...current.partRequests, request],
      }));
      return {
        answer: answer<PartRequest | undefined>(201, partRequestPayload(after, request, base)),
        requestId: request.requestId,
      };
    }
  }
}

/** Somebody else was faster: the parts asked for are gone, once (S11). */
function runOut(world: World, asked: PartRequestBody): World {
  return {
    ...world,
    stockRunsOutOnRequest: false,
    parts: world.parts.map((part) =>
      asked.parts.some(({ partId }) => partId === part.partId) ? { ...part, stock: 0 } : part,
    ),
  };
}

function visibleRequest({ store, access }: ShopperCall, requestId: string): WorldPartRequest | undefined {
  const request = store.world.partRequests.find((candidate) => candidate.requestId === requestId);
  return request && seesRequest(store.world, access, request) ? request : undefined;
}

function requestAnswer(call: ShopperCall, requestId: string): Answer {
  const request = visibleRequest(call, requestId);
  const payload = request && partRequestPayload(call.store.world, request, call.base);
  return payload ? answer<PartRequest>(200, payload) : problem('not-found');
}

function act(
  call: ShopperCall,
  action: PartRequestAction,
  change: (world: World, request: WorldPartRequest) => World,
): Answer {
  const requestId = param(call, 'requestId');
  const request = visibleRequest(call, requestId);
  if (!request) return problem('not-found');
  if (!allowedActions(request).includes(action)) return problem('not-allowed-now');
  call.store.update((world) => change(world, request));
  return requestAnswer(call, requestId);
}

function replace(requests: readonly WorldPartRequest[], changed: WorldPartRequest): WorldPartRequest[] {
  return requests.map((request) => (request.requestId === changed.requestId ? changed : request));
}
