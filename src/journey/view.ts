import { deliveryView } from './delivery-step.js';
import { detourView } from './detour-view.js';
import { requestView } from './request-view.js';
import { setbackView } from './setback-view.js';
import type { JourneyState } from './state.js';
import { viewWith, type JourneyView } from './step-view.js';

/** What a state shows. */
export function viewOf(state: JourneyState): JourneyView {
  const view =
    requestView(state) ??
    setbackView(state) ??
    (state.step === 'delivery' ? deliveryView(state) : detourView(state));
  if (!view) throw new RangeError(`No view knows the step "${state.step}".`);
  return viewWith(state, view);
}
