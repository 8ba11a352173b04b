import type { JourneyEvent, JourneyState, Transition } from './state.js';
import { stay } from './steps.js';

/** A call is tried again by itself: the shopper hears that it takes longer, and not how often. */
export function onSlowed(state: JourneyState, event: JourneyEvent): Transition {
  const waits = state.step === 'loading' || state.step === 'submitting' || state.step === 'returning';
  if (event.type !== 'slowed' || !waits || state.isSlow) return stay(state);
  return { state: { ...state, isSlow: true }, effects: [{ type: 'announce', key: 'slow.text' }] };
}
