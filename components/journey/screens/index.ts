import { nothing } from 'lit';
import { requestView } from '../../../src/journey/request-view.js';
import type { JourneyState, JourneyStep } from '../../../src/journey/state.js';
import { viewWith, type JourneyView } from '../../../src/journey/step-view.js';
import type { OnDemand } from '../on-demand.js';
import { detailsScreen } from './details.js';
import { loaded } from './loaded.js';
import { partsScreen } from './parts.js';
import { reasonScreen } from './reason.js';
import { requestedScreen } from './requested.js';
import type { Screen } from './screen.js';
import { supportScreen } from './support.js';

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
      return loaded('keeping', screen, (keeping) => keeping.screen({ ...screen, state }));
    case 'delivery': {
      const at = { ...screen, state };
      return loaded('delivery', screen, (delivery) => delivery.view(at));
    }
    case 'requested':
      return requestedScreen({ ...screen, state });
    default:
      return requestView(state) ? nothing : offTheWay(screen);
  }
}

const SETBACKS: readonly JourneyStep[] = ['outcome-unknown', 'failed', 'session-expired'];

const pieceOf = ({ step }: JourneyState): 'setbacks' | 'detours' =>
  SETBACKS.includes(step) ? 'setbacks' : 'detours';

const offTheWay = (screen: Screen): unknown =>
  pieceOf(screen.state) === 'setbacks'
    ? loaded('setbacks', screen, () => nothing)
    : loaded('detours', screen, (detours) => detours.screen(screen));

/** What a step shows around its screen; until the piece that knows it is there, that it loads. */
export function viewOf(state: JourneyState, onDemand: OnDemand): JourneyView {
  const view =
    requestView(state) ??
    (state.step === 'delivery'
      ? onDemand.get('delivery')?.stepView(state)
      : onDemand.get(pieceOf(state))?.stepView(state));
  return viewWith(state, view ?? { heading: 'loading.heading', actions: [] });
}
