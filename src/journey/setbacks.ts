import type { ReturnBody } from '../contract/index.js';
import type { Intent } from '../contract/intent.js';
import { requested } from './request-way.js';
import type {
  Deferred,
  JourneyEvent,
  JourneyFailure,
  JourneyState,
  Loaded,
  Pending,
  Transition,
} from './state.js';
import { ask, carried, check, loaded, refused, settled, show, stay, tellFailure, type At } from './steps.js';

/**
 * What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over, another tab that was
 * first. Everything entered is kept. Pure and total, as the way itself.
 */
export function onSetback(state: JourneyState, event: JourneyEvent): Transition | Deferred {
  if (event.type === 'ordered-elsewhere') return onOrderedElsewhere(state, event.key);
  if (event.type === 'return-left-open') return onReturnLeftOpen(state, event.intent);
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

function onRequestFailed(state: At<'submitting'>, failure: JourneyFailure): Transition {
  const { outcomeUnknown, type, mayArrive, isUnkept } = failure;
  const { key } = state.intent;
  // What was sent before may have been carried out, whatever this answer says.
  const mayBeOrdered = outcomeUnknown || mayArrive || isUnkept || !!state.openKey;
  if (type === 'session-expired')
    return interrupt({ ...state, openKey: key }, 'part-request', {
      ...failure,
      outcomeUnknown: mayBeOrdered,
    });
  // A key that stands for a request already is settled by asking what became of that request.
  if (mayBeOrdered || type === 'key-reused') {
    const base = type === 'key-reused' ? settled(state) : refused(state, failure);
    return check(base, key, !!base.openKey);
  }
  return interrupt(state, 'part-request', failure);
}

function onReturnFailed(state: At<'returning'>, failure: JourneyFailure): Transition {
  const isSignedOut = failure.type === 'session-expired';
  // What was not even looked at refused nothing: what was sent before is as open as it was.
  const { openKey, refusals } = isSignedOut && !failure.mayArrive ? state : refused(state, failure);
  const outcomeUnknown = failure.outcomeUnknown || !!openKey;
  const base = { ...state, openKey: state.intent.key, refusals };
  if (isSignedOut || !outcomeUnknown) return interrupt(base, 'return', { ...failure, outcomeUnknown });
  // No call settles a return, but sending the same intent again makes no second one.
  return show(
    { ...loaded(base), step: 'outcome-unknown', pending: 'return', checking: false, inFlight: true },
    tellFailure(failure),
  );
}

function onOutcomeUnknown(state: At<'outcome-unknown'>, event: JourneyEvent): Transition | Deferred {
  const { openKey = '', inFlight } = state;
  if (!state.checking) {
    if (event.type !== 'retried') return stay(state);
    if (state.pending === 'return') return { piece: 'detours', state, event };
    return check(state, openKey, inFlight, state.isAbsent);
  }
  switch (event.type) {
    case 'request-received':
      return requested(state, event.request);
    case 'request-not-found':
      // One that may still be on its way is sent again under its key, or not at all: the API makes one of both.
      if (state.isAbsent) return sendAgain(state, openKey);
      return inFlight
        ? show({ ...state, checking: false, isAbsent: true }, tellFailure({ type: 'network' }))
        : interrupt(state, 'part-request', { type: 'network', outcomeUnknown: false });
    case 'check-failed':
      // The check failed for certain; what it was to settle is still not known.
      if (event.failure.type === 'session-expired')
        return interrupt(state, 'part-request', { ...event.failure, outcomeUnknown: true });
      return show({ ...state, checking: false }, tellFailure(event.failure));
    default:
      return stay(state);
  }
}

/** Sends what stands at the review: as it was under the key of before, or under a new one. */
const sendAgain = (state: Loaded, key: string | undefined): Deferred => ({
  piece: 'keeping',
  state: ask(state, 'review'),
  event: { type: 'submitted', key: key ?? state.partRequestIntent?.key ?? '' },
});

/** Shows why a call could not be made, with everything kept for another try. */
function interrupt(state: JourneyState, pending: Pending, failure: JourneyFailure): Transition {
  const { type, outcomeUnknown } = failure;
  const base = {
    ...carried(state),
    ...(!outcomeUnknown && { openKey: undefined }),
    another: state.step === 'loading' ? state.another : undefined,
  };
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
  // What failed is the opening itself.
  if (!context) {
    if (event.type !== 'retried') return stay(state);
    const { start, draft, another } = state;
    return show({ step: 'loading', start, draft, another }, { type: 'load-context' });
  }
  const base = loaded({ ...state, context });
  if (pending === 'return') return { piece: 'detours', state, event };
  const isSignedOut = state.step === 'session-expired';
  const openKey = isSignedOut && state.outcomeUnknown && state.openKey;
  if (event.type === 'retried') {
    if (openKey) return check(base, openKey, true);
    // Signed in anew, the shopper sends what was not even looked at, under its key: another tab may have sent it meanwhile.
    return sendAgain(base, isSignedOut ? undefined : event.key);
  }
  // No way back before it is settled: what is sent meanwhile would be another request.
  return event.type === 'went-back' && !openKey ? show(ask(base, 'review')) : stay(state);
}

/** A return of an earlier visit: sent again under its key it is made once. */
function onReturnLeftOpen(state: JourneyState, returnIntent: Intent<ReturnBody>): Transition {
  const { step, context } = state;
  if (step !== 'loading' || !context) return stay(state);
  return show({
    ...loaded({ ...state, context }),
    openKey: returnIntent.key,
    returnIntent,
    step: 'outcome-unknown',
    pending: 'return',
    checking: false,
    inFlight: true,
  });
}

/** Another tab was first: what it ordered is shown here as well, and nothing is ordered beside it. */
function onOrderedElsewhere(state: JourneyState, key: string): Transition {
  const { context } = state;
  return context ? check(settled({ ...state, context }), key, true) : stay(state);
}
