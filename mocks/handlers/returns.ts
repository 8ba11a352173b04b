import { ReturnBody, type WholeItemReturn } from '../../src/contract/index.js';
import { decideReturn } from '../programme/whole-item-return.js';
import { checkJson } from '../world/check-json.js';
import { returnFactsOf } from '../world/facts.js';
import type { World, WorldReturn } from '../world/schema.js';
import { visibleItem } from './access.js';
import { answer, type Route, type ShopperCall } from './call.js';
import { once, type Outcome } from './idempotency.js';
import { wholeItemReturnPayload } from './payloads.js';
import { fieldFaults, invalidFields, problem } from './problems.js';

/** `POST /returns`: the whole-item return (S12, S13). */
export const returnRoutes: Route[] = [
  {
    call: 'POST /returns',
    keyed: true,
    answer: (call) => once(call, 'POST /returns', (body) => makeReturn(call, body)),
  },
];

function makeReturn({ store, access }: ShopperCall, json: unknown): Outcome {
  const body = checkJson(ReturnBody, json);
  if (!body.ok) return { answer: invalidFields(fieldFaults(body.issues)) };
  const { world } = store;
  const located = visibleItem(world, access, body.value);
  if (!located) return { answer: problem('not-found') };
  const decision = decideReturn(returnFactsOf(world, located));
  if (!decision.possible) {
    return { answer: problem(decision.why === 'not-delivered' ? 'not-allowed-now' : decision.why) };
  }
  const made: WorldReturn = {
    ...body.value,
    returnId: `R-${world.sequence}`,
    returnedAt: world.now,
    cancelled: false,
    // Refunded as soon as it is arranged; how it comes back decides what the merchant gets (M).
    refund: { refundedAt: world.now, by: 'platform', customerKeeps: false },
  };
  store.update((current) => ({
    ...withItemReturned(current, made),
    sequence: current.sequence + 1,
    returns: [...current.returns, made],
  }));
  return { answer: answer<WholeItemReturn>(201, wholeItemReturnPayload(made, decision)) };
}

function withItemReturned(world: World, { orderId, itemId }: WorldReturn): World {
  return {
    ...world,
    orders: world.orders.map((order) =>
      order.orderId === orderId
        ? {
            ...order,
            items: order.items.map((item) =>
              item.itemId === itemId ? { ...item, status: 'returned' } : item,
            ),
          }
        : order,
    ),
  };
}
