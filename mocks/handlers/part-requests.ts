import {
  OutcomeBody,
  type PartRequest,
  type PartRequestAction,
  type PartRequestList,
} from '../../src/contract/index.js';
import { allowedActions } from '../programme/part-request.js';
import { checkJson } from '../world/check-json.js';
import { newestRequestsFirst } from '../world/facts.js';
import { movedTo } from '../world/part-request-moments.js';
import type { World, WorldPartRequest } from '../world/schema.js';
import { seesRequest } from './access.js';
import { answer, param, readJson, type Answer, type Route, type ShopperCall } from './call.js';
import { once, recordOf } from './idempotency.js';
import { makeRequest } from './new-part-request.js';
import { partRequestPayload } from './payloads.js';
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
        partRequests: replace(world.partRequests, movedTo(request, 'not-received', world.now)),
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
