import { html, nothing } from 'lit';
import type { Connection } from '../../../src/client/connection.js';
import { createReturn } from '../../../src/client/returns.js';
import type { Intent } from '../../../src/contract/intent.js';
import type { ReturnBody } from '../../../src/contract/returns.js';
import {
  ProductSupportReturnChosenEvent,
  type ReturnChosenDetail,
} from '../../../src/events/return-chosen.js';
import { detourView } from '../../../src/journey/detour-view.js';
import { onDetour } from '../../../src/journey/detours.js';
import type { JourneyEvent } from '../../../src/journey/state.js';
import { asFailure } from '../../shared/as-failure.js';
import type { PieceHost } from '../on-demand.js';
import { itemCard } from '../screens/pieces.js';
import type { Screen } from '../screens/screen.js';
import { outOfStockScreen } from './out-of-stock.js';
import { returnedScreen, returnReviewScreen } from './return.js';
import { waitingScreen } from './waiting.js';

/** What lies off the plain way of a request: the whole-item return, what can't be had, waiting for it. */
export const createDetours = (host: PieceHost) => ({
  on: onDetour,
  stepView: detourView,

  /** Lets the shop take the return over, before the kit reviews it (S12). */
  offerToShop(detail: ReturnChosenDetail): void {
    if (!host.dispatchEvent(new ProductSupportReturnChosenEvent(detail)))
      host.send({ type: 'return-taken-over' });
  },

  /** Makes the whole-item return, once for each intent. */
  async makeReturn(connection: Connection, intent: Intent<ReturnBody>): Promise<JourneyEvent> {
    const result = await createReturn(connection, intent);
    return result.ok
      ? { type: 'return-received', wholeItemReturn: result.value }
      : { type: 'return-failed', failure: asFailure(result.failure) };
  },

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
