import type { SupportContext } from '../../src/contract/index.js';
import { decideEligibility, showsSolutions } from '../programme/eligibility.js';
import { eligibilityFactsOf, liveRequestedAt, parentOf, requestsOf, windowWith } from '../world/facts.js';
import { visibleItem } from './access.js';
import { answer, param, type Route } from './call.js';
import { partsPayload, requestTerms } from './part-payloads.js';
import { orderItemPayload, partRequestPayload, returnPayload } from './payloads.js';
import { malformed, problem } from './problems.js';
import { readTouchpoint } from './query.js';

/** `GET /orders/{orderId}/items/{itemId}/support`: all that one journey needs (S7, S8, S10). */
export const supportContextRoutes: Route[] = [
  {
    call: 'GET /orders/{orderId}/items/{itemId}/support',
    answer(call) {
      const { world } = call.store;
      const touchpoint = readTouchpoint(call.url);
      if (!touchpoint.ok) return malformed('The touchpoint is not one of email, order, return, help.');
      const ref = { orderId: param(call, 'orderId'), itemId: param(call, 'itemId') };
      const located = visibleItem(world, call.access, ref);
      if (!located) return problem('not-found');

      const facts = eligibilityFactsOf(world, located, touchpoint.value);
      const { available, code, rule } = decideEligibility(facts);
      const parts = partsPayload(world, located, rule, call.base);
      return answer<SupportContext>(200, {
        orderId: ref.orderId,
        item: orderItemPayload(world, located, call.base),
        unavailable: code,
        solutions: showsSolutions(facts) ? parentOf(world, located.item).solutions : [],
        parts,
        // Where nothing can be requested, nothing more is told than that (S14).
        ...(available
          ? requestTerms(world, located, call.access, parts)
          : { hints: [], addresses: [], deliveryCountries: [] }),
        returnWindow: facts.window,
        returnWindowIfRequested: available
          ? windowWith(world, located, [...liveRequestedAt(world, located), world.now])
          : undefined,
        requests: requestsOf(world, located).flatMap(
          (request) => partRequestPayload(world, request, call.base) ?? [],
        ),
        wholeItemReturn: returnPayload(world, located),
      });
    },
  },
];
