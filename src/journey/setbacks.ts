import { order, requested, submit } from './request-way.js';
import type { Deferred, JourneyEvent, JourneyFailure, JourneyState, Pending, Transition } from './state.js';
import { carried, loaded, show, stay, tellFailure, type At } from './steps.js';

/**
 * What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. Everything entered is
 * kept. Pure and total, as the way itself.
 */
export function onSetback(state: JourneyState, event: JourneyEvent): Transition | Deferred {
  switch (state.step) {
    case 'loading':
      return event.type === 'context-failed' ? interrupt(state, 'opening', event.failure) : stay(state);
    case 'submitting':
      return event.type === 'request-failed' ? onRequestFailed(state, event.failure) : stay(state);
    case 'returning':
      return event.type === 'return-failed' ? onReturnFailed(state, event.failure) : stay(state);
    case 'outcome-unknown':
      return onOutcomeUnknown(state, event);
    case 'failed':
    case 'session-expired':
      return onInterrupted(state, event);
    default:
      return stay(state);
  }
}

/** A gateway's answers: the call may lie in its queue. */
const FROM_A_GATEWAY: readonly unknown[] = [502, 503, 504];

/** Whether a call may still reach the API: whoever answered, if anyone, was not the API. */
const mayStillArrive = ({ type, status }: JourneyFailure): boolean =>
  !status || FROM_A_GATEWAY.includes(status) || type === 'key-in-flight';

function onRequestFailed(state: At<'submitting'>, failure: JourneyFailure): Transition {
  // A key that stands for a request already is settled by asking what became of that request.
  if (failure.outcomeUnknown || failure.type === 'key-in-flight' || failure.type === 'key-reused') {
    return check({
      ...loaded(state),
      step: 'outcome-unknown',
      pending: 'part-request',
      checking: true,
      inFlight: mayStillArrive(failure),
    });
  }
  return interrupt(state, 'part-request', failure);
}

function onReturnFailed(state: At<'returning'>, failure: JourneyFailure): Transition {
  // No call settles a return, but sending the same intent again makes no second one.
  if (failure.outcomeUnknown || failure.type === 'key-in-flight') {
    return show(
      { ...loaded(state), step: 'outcome-unknown', pending: 'return', checking: false, inFlight: true },
      tellFailure(failure),
    );
  }
  return interrupt(state, 'return', failure);
}

function check(state: At<'outcome-unknown'>): Transition {
  const key = state.partRequestIntent?.key;
  if (!key) return stay(state);
  return show({ ...state, checking: true }, { type: 'find-part-request', key });
}

function onOutcomeUnknown(state: At<'outcome-unknown'>, event: JourneyEvent): Transition | Deferred {
  if (!state.checking) {
    if (event.type !== 'retried') return stay(state);
    return state.pending === 'return' ? { piece: 'detours', state, event } : check(state);
  }
  switch (event.type) {
    case 'request-received':
      return requested(state, event.request);
    case 'request-not-found':
      // One that may still be on its way is sent again under its key, or not at all.
      return interrupt(state, 'part-request', { type: 'network', outcomeUnknown: state.inFlight });
    case 'check-failed':
      // The check failed for certain; what it was to settle is still not known.
      if (event.failure.type === 'session-expired')
        return interrupt(state, 'part-request', { ...event.failure, outcomeUnknown: true });
      return show({ ...state, checking: false }, tellFailure(event.failure));
    default:
      return stay(state);
  }
}

/** Shows why a call could not be made, with everything kept for another try. */
function interrupt(state: JourneyState, pending: Pending, failure: JourneyFailure): Transition {
  const base = { ...carried(state), ...(state.step === 'loading' && state.another && { another: true }) };
  const { type, outcomeUnknown } = failure;
  return show(
    type === 'session-expired'
      ? { ...base, step: type, pending, outcomeUnknown }
      : { ...base, step: 'failed', pending, failure },
    tellFailure(failure),
  );
}

function onInterrupted(
  state: At<'failed'> | At<'session-expired'>,
  event: JourneyEvent,
): Transition | Deferred {
  const { context, pending } = state;
  if (pending === 'opening' || !context) {
    if (event.type !== 'retried') return stay(state);
    const { start, draft, another } = state;
    return show({ step: 'loading', start, draft, ...(another && { another }) }, { type: 'load-context' });
  }
  const base = loaded({ ...state, context });
  if (state.step === 'session-expired' && state.outcomeUnknown) {
    // No way back before it is settled: another body would be another request.
    if (event.type !== 'retried') return stay(state);
    return check({
      ...base,
      step: 'outcome-unknown',
      pending: 'part-request',
      checking: true,
      inFlight: true,
    });
  }
  if (pending === 'return') return { piece: 'detours', state, event };
  const review = { ...base, step: 'review', errors: [] } as const;
  // What may still be on its way is sent again as it was: nothing can be changed before it is settled.
  const mayArrive = state.step === 'failed' && state.failure.outcomeUnknown;
  if (event.type === 'retried') return event.key && !mayArrive ? order(review, event.key) : submit(base);
  return event.type === 'went-back' && !mayArrive ? show(review) : stay(state);
}
