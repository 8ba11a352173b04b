import { html, nothing } from 'lit';
import type { Connection } from '../../../src/client/connection.js';
import { createReturn } from '../../../src/client/returns.js';
import { loadSupportContext } from '../../../src/client/support-context.js';
import type { Intent } from '../../../src/contract/intent.js';
import type { ReturnBody } from '../../../src/contract/returns.js';
import {
  ProductSupportReturnChosenEvent,
  type ReturnChosenDetail,
} from '../../../src/events/return-chosen.js';
import { detourView } from '../../../src/journey/detour-view.js';
import { onDetour } from '../../../src/journey/detours.js';
import type { JourneyEvent, JourneyState } from '../../../src/journey/state.js';
import { asFailure } from '../../shared/as-failure.js';
import { keptName, remembered } from '../../shared/kept-text.js';
import type { Try } from '../../shared/try.js';
import type { PieceHost } from '../on-demand.js';
import { itemCard } from '../screens/pieces.js';
import type { Screen } from '../screens/screen.js';
import { outOfStockScreen } from './out-of-stock.js';
import { returnedScreen, returnReviewScreen } from './return.js';
import { waitingScreen } from './waiting.js';

/**
 * Makes the whole-item return, once for each intent. No call finds a return by its key, but the item's context says
 * whether it is returned: by this call, by one before it that got no answer, or from another tab.
 */
async function makeReturn(
  connection: Connection,
  intent: Intent<ReturnBody>,
  { start, openKey }: JourneyState,
  tried: Try,
): Promise<JourneyEvent> {
  const result = await tried((options) => createReturn(connection, intent, options));
  if (result.ok) return { type: 'return-received', wholeItemReturn: result.value };
  const failure = asFailure(result.failure);
  const context = await tried((options) => loadSupportContext(connection, start, options));
  return {
    type: 'return-failed',
    failure:
      context.ok && context.value.unavailable === 'already-returned'
        ? { type: context.value.unavailable, outcomeUnknown: false }
        : {
            ...failure,
            // Where the page alone remembers it, one before this may have sent the same.
            isUnkept: !!remembered.get(connection)?.has(keptName(connection, start)),
            // An item that can be returned is not: all else may be for this very return.
            outcomeUnknown:
              context.ok && context.value.wholeItemReturn.possible
                ? !!failure.mayArrive
                : failure.outcomeUnknown || !!openKey,
          },
  };
}

/** What lies off the plain way of a request: the whole-item return, what can't be had, waiting for it. */
export const createDetours = (host: PieceHost) => ({
  on: onDetour,
  stepView: detourView,

  /** Lets the shop take the return over, before the kit reviews it (S12). */
  offerToShop(detail: ReturnChosenDetail): void {
    if (!host.dispatchEvent(new ProductSupportReturnChosenEvent(detail)))
      host.send({ type: 'return-taken-over' });
  },

  makeReturn,

  /** What a state shows between its heading and its actions. */
  screen(screen: Screen): unknown {
    const { state } = screen;
    switch (state.step) {
      case 'waiting':
        return waitingScreen({ ...screen, state });
      case 'out-of-stock':
        return outOfStockScreen({ ...screen, state });
      case 'return-review':
        return returnReviewScreen({ ...screen, state });
      case 'returned':
        return returnedScreen({ ...screen, state });
      case 'unavailable':
        return html`${itemCard(state.context.item, undefined, screen)}${screen.choices}`;
      default:
        return nothing;
    }
  },
});
