import { nothing, type TemplateResult } from 'lit';
import { detailsScreen } from './details.js';
import { outOfStockScreen } from './out-of-stock.js';
import { partsScreen } from './parts.js';
import { itemCard } from './pieces.js';
import { reasonScreen } from './reason.js';
import { requestedScreen } from './requested.js';
import { returnedScreen, returnReviewScreen } from './return.js';
import { reviewScreen } from './review.js';
import type { Screen } from './screen.js';
import { supportScreen } from './support.js';

/** What a state shows between its heading and its actions. */
export function screenOf(screen: Screen): TemplateResult | typeof nothing {
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
    case 'requested':
      return requestedScreen({ ...screen, state });
    case 'out-of-stock':
      return outOfStockScreen({ ...screen, state });
    case 'return-review':
      return returnReviewScreen({ ...screen, state });
    case 'returned':
      return returnedScreen({ ...screen, state });
    case 'unavailable':
      return itemCard(state.context.item, undefined, screen);
    default:
      return nothing;
  }
}
