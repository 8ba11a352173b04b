import { html, nothing } from 'lit';
import { detailsScreen } from './details.js';
import { loaded } from './loaded.js';
import { outOfStockScreen } from './out-of-stock.js';
import { partsScreen } from './parts.js';
import { itemCard } from './pieces.js';
import { reasonScreen } from './reason.js';
import { requestedScreen } from './requested.js';
import { returnedScreen, returnReviewScreen } from './return.js';
import { reviewScreen } from './review.js';
import type { Screen } from './screen.js';
import { supportScreen } from './support.js';
import { waitingScreen } from './waiting.js';

/** What a state shows between its heading and its actions. */
export function screenOf(screen: Screen): unknown {
  const { state } = screen;
  switch (state.step) {
    case 'support':
      return supportScreen({ ...screen, state });
    case 'reason':
      return reasonScreen({ ...screen, state });
    case 'parts':
      return partsScreen({ ...screen, state });
    case 'details':
      return detailsScreen({ ...screen, state });
    case 'review':
      return reviewScreen({ ...screen, state });
    case 'delivery': {
      const at = { ...screen, state };
      return loaded('delivery', screen, (delivery) => delivery.view(at));
    }
    case 'waiting':
      return waitingScreen({ ...screen, state });
    case 'requested':
      return requestedScreen({ ...screen, state });
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
}
