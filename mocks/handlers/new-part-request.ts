import { PartRequestBody, type PartRequest } from '../../src/contract/index.js';
import { decideDelivery, deliveryCountries } from '../programme/delivery.js';
import { decideEligibility } from '../programme/eligibility.js';
import { evidenceFaults } from '../programme/evidence.js';
import { statusOfNewRequest } from '../programme/order-confirmation.js';
import { decidePartRequest } from '../programme/part-request.js';
import { checkJson } from '../world/check-json.js';
import { eligibilityFactsOf, evidenceFactsOf, marketplaceOf, shopOf } from '../world/facts.js';
import { movedTo } from '../world/part-request-moments.js';
import type { World, WorldPartRequest } from '../world/schema.js';
import { savedAddresses, visibleItem } from './access.js';
import { answer, type ShopperCall } from './call.js';
import type { Outcome } from './idempotency.js';
import { partsPayload } from './part-payloads.js';
import { partRequestPayload, returnPayload } from './payloads.js';
import { fieldFaults, invalidFields, problem } from './problems.js';

/** Carries out `POST /part-requests`: decides, takes the stock, and answers with the whole confirmation (S1, S8, S11, S16). */
export function makeRequest({ store, access, base }: ShopperCall, json: unknown): Outcome {
  const body = checkJson(PartRequestBody, json);
  if (!body.ok) return { answer: invalidFields(fieldFaults(body.issues)) };
  const { address, addressId, ...asked } = body.value;
  const located = visibleItem(store.world, access, asked);
  if (!located) return { answer: problem('not-found') };
  const delivery = decideDelivery({
    address,
    addressId,
    saved: savedAddresses(access),
    countries: deliveryCountries(marketplaceOf(store.world, located.order)),
  });
  const otherFaults = [
    ...evidenceFaults(evidenceFactsOf(store.world, access.shopper.shopperId, asked)),
    ...(delivery.ok ? [] : delivery.errors),
  ];
  const decide = (world: World) => {
    const facts = eligibilityFactsOf(world, located, asked.touchpoint);
    const eligibility = decideEligibility(facts);
    const decision = decidePartRequest({
      eligibility,
      asked: asked.parts,
      parts: facts.parts,
      partsPerRequest: world.settings.partsPerRequest,
      otherFaults,
      currency: shopOf(world, located.order).currency,
    });
    return { decision, rule: eligibility.rule };
  };
  let { decision, rule } = decide(store.world);
  if (decision.decision === 'accepted' && store.world.stockRunsOutOnRequest) {
    ({ decision, rule } = decide(store.update((world) => runOut(world, asked))));
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
                parts: partsPayload(world, located, rule, base),
                wholeItemReturn: returnPayload(world, located),
              })
            : problem(decision.problem),
      };
    case 'accepted': {
      const made: WorldPartRequest = {
        ...asked,
        ...(delivery.ok && delivery.deliverTo && { deliverTo: delivery.deliverTo }),
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
function runOut(world: World, asked: Pick<PartRequestBody, 'parts'>): World {
  return {
    ...world,
    stockRunsOutOnRequest: false,
    parts: world.parts.map((part) =>
      asked.parts.some(({ partId }) => partId === part.partId) ? { ...part, stock: 0 } : part,
    ),
  };
}
