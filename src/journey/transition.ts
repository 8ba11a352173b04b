import { onDelivery } from './delivery-step.js';
import { onDetour } from './detours.js';
import { onKept } from './kept.js';
import { onParticulars } from './particulars.js';
import { onPhoto } from './photo-steps.js';
import { onRequestWay } from './request-way.js';
import { onSetback } from './setbacks.js';
import { onSlowed } from './slowed.js';
import type { Deferred, JourneyEvent, JourneyState, Piece, Transition } from './state.js';

const PIECES: Record<Piece, (state: JourneyState, event: JourneyEvent) => Transition | Deferred> = {
  setbacks: onSetback,
  detours: onDetour,
  delivery: onDelivery,
  particulars: onParticulars,
  photos: onPhoto,
  keeping: onKept,
  retrying: onSlowed,
};

/**
 * The whole journey: from a state and an event to the next state and what is to be done. Pure and total: an event that
 * means nothing in a state leaves it as it is, so that late answers and double presses do no harm.
 */
export function transition(state: JourneyState, event: JourneyEvent): Transition {
  let next = onRequestWay(state, event);
  while ('piece' in next) next = PIECES[next.piece](next.state, next.event);
  return next;
}
