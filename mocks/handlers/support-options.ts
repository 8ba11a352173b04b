import type { SolutionKind, SupportOption, SupportOptions, Touchpoint } from '../../src/contract/index.js';
import { decideEligibility, showsSolutions } from '../programme/eligibility.js';
import { isLive } from '../programme/part-request.js';
import { eligibilityFactsOf, parentOf, requestsOf, type Located } from '../world/facts.js';
import type { World } from '../world/schema.js';
import { visibleItem } from './access.js';
import { answer, type Route } from './call.js';
import { malformed } from './problems.js';
import { readItems, readTouchpoint } from './query.js';

const MAX_ITEMS = 100;

/** `GET /support-options`: which order items have product support at a touchpoint (E1 to E11, S10). */
export const supportOptionRoutes: Route[] = [
  {
    call: 'GET /support-options',
    answer({ url, store, access }) {
      const touchpoint = readTouchpoint(url);
      const items = readItems(url);
      if (!touchpoint.ok) return malformed('The touchpoint is not one of email, order, return, help.');
      if (!items.ok || items.value.length === 0 || items.value.length > MAX_ITEMS) {
        return malformed(`The items have to be 1 to ${MAX_ITEMS} pairs of ORDER:ITEM.`);
      }
      const { world } = store;
      // What is not the shopper's is left out, exactly as what does not exist.
      const options = items.value.flatMap((ref) => {
        const located = visibleItem(world, access, ref);
        return located ? [supportOption(world, located, touchpoint.value)] : [];
      });
      return answer<SupportOptions>(200, { options });
    },
  },
];

function supportOption(world: World, located: Located, touchpoint: Touchpoint | undefined): SupportOption {
  const facts = eligibilityFactsOf(world, located, touchpoint);
  const { available, code } = decideEligibility(facts);
  const kinds: SolutionKind[] = available ? ['parts'] : [];
  if (showsSolutions(facts)) kinds.push(...parentOf(world, located.item).solutions.map(({ kind }) => kind));
  const open = requestsOf(world, located).find(({ status, kept }) => isLive(status) && kept === undefined);
  return {
    orderId: located.order.orderId,
    itemId: located.item.itemId,
    available,
    code,
    solutions: [...new Set(kinds)],
    returnWindow: facts.window,
    openRequestId: open?.requestId,
    openRequestStatus: open?.status,
  };
}
