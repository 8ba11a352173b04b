import {
  NOTE_MAX_LENGTH,
  UnavailableCode,
  type FieldFault,
  type Reason,
  type ReturnBody,
  type ReturnCause,
} from '../contract/index.js';
import { intentFor } from '../contract/intent.js';
import { chosenParts, offeredParts, requestBody, withOfferedOnly, withQuantity } from './parts.js';
import {
  QUESTIONS,
  type Base,
  type Effect,
  type FieldError,
  type JourneyEvent,
  type JourneyFailure,
  type JourneyStart,
  type JourneyState,
  type Loaded,
  type Pending,
  type Question,
  type ReturnOrigin,
  type Transition,
} from './state.js';

type At<Step extends JourneyState['step']> = Extract<JourneyState, { step: Step }>;

const FOCUS_HEADING: Effect = { type: 'focus', target: 'heading' };
const SESSION_EXPIRED: Effect = { type: 'tell-shop', event: { name: 'session-expired', detail: {} } };

const stay = (state: JourneyState): Transition => ({ state, effects: [] });

/** Shows a state with its heading in focus, after the effects that led there. */
const show = (state: JourneyState, ...effects: Effect[]): Transition => ({
  state,
  effects: [...effects, FOCUS_HEADING],
});

const tellFailure = ({ type }: JourneyFailure): Effect => ({
  type: 'tell-shop',
  event: { name: 'failed', detail: { type } },
});

/** What every step shares, without what belonged to the step before. */
function carried<State extends Base>(state: State): Pick<State, keyof Base> {
  const { start, draft, context, partRequestIntent, returnIntent, returnOrigin, goneParts, unavailableCode } =
    state;
  return { start, draft, context, partRequestIntent, returnIntent, returnOrigin, goneParts, unavailableCode };
}

/** The same once the support context is known. */
const loaded = (state: Loaded): Loaded => carried(state);

/** Opens a journey: its first state, and the one call that it needs. */
export function startJourney(start: JourneyStart): Transition {
  const { orderId, itemId, reason } = start;
  return {
    state: { step: 'loading', start, draft: { reason, quantities: {}, note: '' } },
    effects: [
      { type: 'load-context' },
      // Nothing is pressed in a journey that opens by itself: its first state is spoken, later ones are focused.
      { type: 'announce', key: 'loading.announce' },
      { type: 'tell-shop', event: { name: 'opened', detail: { orderId, itemId } } },
    ],
  };
}

/** The questions of this journey: a reason that the shopper gave already is not asked again (S5). */
export function questionsOf({ start }: Pick<JourneyState, 'start'>): readonly Question[] {
  return start.reason ? QUESTIONS.filter((question) => question !== 'reason') : QUESTIONS;
}

/**
 * The journey: from a state and an event to the next state and what is to be done. Pure and total: an event that
 * means nothing in a state leaves it as it is, so that late answers and double presses do no harm.
 */
export function transition(state: JourneyState, event: JourneyEvent): Transition {
  if (event.type === 'closed') return { state, effects: [{ type: 'close' }] };
  if (event.type === 'reason-given') return onReasonGiven(state, event.reason);
  switch (state.step) {
    case 'loading':
      return onLoading(state, event);
    case 'support':
    case 'unavailable':
    case 'out-of-stock':
      if (event.type === 'return-chosen') return chooseReturn(state, state.step);
      if (event.type === 'parts-wanted' && state.step !== 'unavailable') return wantParts(state);
      return stay(state);
    case 'reason':
    case 'parts':
    case 'details':
    case 'review':
      return onQuestion(state, event);
    case 'submitting':
      if (event.type === 'request-received') return requested(state, event.request);
      if (event.type === 'request-failed') return onRequestFailed(state, event.failure);
      return stay(state);
    case 'outcome-unknown':
      return onOutcomeUnknown(state, event);
    case 'return-review':
      return onReturnReview(state, event);
    case 'returning':
      if (event.type === 'return-received') return onReturned(state, event.wholeItemReturn);
      if (event.type === 'return-failed') return onReturnFailed(state, event.failure);
      return stay(state);
    case 'failed':
    case 'session-expired':
      return onInterrupted(state, event);
    case 'return-handed-over':
      return event.type === 'went-back' ? leaveReturn(state) : stay(state);
    case 'requested':
    case 'returned':
      return stay(state);
  }
}

/** A reason that changed in the shop's page while the shopper is still choosing; sent requests keep theirs. */
function onReasonGiven(state: JourneyState, reason: Reason): Transition {
  switch (state.step) {
    case 'failed':
    case 'session-expired':
      if (state.pending !== 'opening') return stay(state);
      break;
    case 'submitting':
    case 'returning':
    case 'outcome-unknown':
    case 'requested':
    case 'returned':
      return stay(state);
  }
  const next = { ...state, start: { ...state.start, reason }, draft: { ...state.draft, reason } };
  return next.step === 'reason' ? show(ask(next, 'parts')) : stay(next);
}

function onLoading(state: At<'loading'>, event: JourneyEvent): Transition {
  if (event.type === 'context-failed') return interrupt(state, 'opening', event.failure);
  if (event.type !== 'context-received') return stay(state);
  const { context } = event;
  const base = { ...loaded({ ...state, context }), draft: withOfferedOnly(context, state.draft) };
  const code = context.unavailable ?? (offeredParts(context).length === 0 ? 'no-parts-in-stock' : undefined);
  const opened: At<'unavailable'> | At<'support'> = code
    ? { ...base, step: 'unavailable', code, unavailableCode: code }
    : { ...base, step: 'support' };
  return state.start.returnCause && context.wholeItemReturn.possible
    ? chooseReturn(opened, opened.step)
    : show(opened);
}

function wantParts(state: At<'support'> | At<'out-of-stock'>): Transition {
  if (offeredParts(state.context).length === 0) return stay(state);
  const first = state.step === 'out-of-stock' ? 'parts' : (questionsOf(state)[0] ?? 'parts');
  return show(ask(state, first));
}

const ask = (
  state: JourneyState & Loaded,
  question: Question,
  errors: readonly FieldError[] = [],
): JourneyState => ({
  ...loaded(state),
  step: question,
  errors,
});

function onQuestion(state: At<Question>, event: JourneyEvent): Transition {
  const questions = questionsOf(state);
  const position = questions.indexOf(state.step);
  switch (event.type) {
    case 'reason-chosen':
      if (state.step !== 'reason') return stay(state);
      return stay({ ...state, draft: { ...state.draft, reason: event.reason }, errors: [] });
    case 'quantity-changed': {
      if (state.step !== 'parts') return stay(state);
      const draft = withQuantity(state.context, state.draft, event.partId, event.quantity);
      return stay({ ...state, draft, errors: [] });
    }
    case 'note-changed':
      if (state.step !== 'details') return stay(state);
      return stay({ ...state, draft: { ...state.draft, note: event.note }, errors: [] });
    case 'went-back': {
      const previous = questions[position - 1];
      return show(previous ? ask(state, previous) : { ...loaded(state), step: 'support' });
    }
    case 'answer-reopened':
      // Only from the review, and only a question that this journey asks.
      return state.step === 'review' && event.question !== 'review' && questions.includes(event.question)
        ? show(ask(state, event.question))
        : stay(state);
    case 'continued': {
      const next = questions[position + 1];
      if (!next) return stay(state);
      const errors = errorsOf(state);
      return errors.length > 0
        ? { state: { ...state, errors }, effects: [{ type: 'focus', target: 'errors' }] }
        : show(ask(state, next));
    }
    case 'return-chosen':
      return state.start.touchpoint === 'return' ? chooseReturn(state, state.step) : stay(state);
    case 'submitted': {
      const body = state.step === 'review' && requestBody(state.context, state.draft, state.start.touchpoint);
      if (!body) return stay(state);
      return submit({
        ...loaded(state),
        partRequestIntent: intentFor(state.partRequestIntent, body, event.key),
      });
    }
    default:
      return stay(state);
  }
}

/** What keeps the shopper from going on. */
function errorsOf({ step, draft, context }: At<Question>): readonly FieldError[] {
  if (step === 'reason' && !draft.reason) return [{ field: 'reason', key: 'error.reason' }];
  if (step === 'parts' && chosenParts(context, draft).length === 0)
    return [{ field: 'parts', key: 'error.parts' }];
  if (step === 'details' && draft.note.length > NOTE_MAX_LENGTH)
    return [{ field: 'note', key: 'error.note' }];
  return [];
}

function submit(base: Loaded): Transition {
  const intent = base.partRequestIntent;
  // Without an intent there is nothing that could be sent: the review makes one.
  if (!intent) return show({ ...base, step: 'review', errors: [] });
  return show({ ...base, step: 'submitting', intent }, { type: 'create-part-request', intent });
}

function requested(state: JourneyState & Loaded, request: At<'requested'>['request']): Transition {
  const { requestId, orderId, itemId, returnWindow } = request;
  const detail = { requestId, orderId, itemId, returnWindowEndsOn: returnWindow.endsOn };
  return show(
    { ...loaded(state), step: 'requested', request },
    { type: 'tell-shop', event: { name: 'requested', detail } },
  );
}

/** The question that a field of the request body belongs to. */
function questionOf({ pointer }: FieldFault): { question: Question; field: FieldError['field'] } | undefined {
  if (pointer.startsWith('/parts')) return { question: 'parts', field: 'parts' };
  if (pointer.startsWith('/note')) return { question: 'details', field: 'note' };
  if (pointer.startsWith('/reason')) return { question: 'reason', field: 'reason' };
  return undefined;
}

function onRequestFailed(state: At<'submitting'>, failure: JourneyFailure): Transition {
  if (failure.type === 'part-out-of-stock') return onOutOfStock(state, failure);
  const code = UnavailableCode.safeParse(failure.type);
  if (code.success) return becomeUnavailable(state, code.data, failure);
  const refused = failure.problem?.errors?.map(questionOf).find((found) => found !== undefined);
  if (failure.type === 'invalid-request' && refused) {
    const { question, field } = refused;
    // A given reason that was refused is a question of this journey from now on.
    const start = question === 'reason' ? { ...state.start, reason: undefined } : state.start;
    return {
      state: ask({ ...state, start }, question, [{ field, key: 'error.refused' }]),
      effects: [tellFailure(failure), { type: 'focus', target: 'errors' }],
    };
  }
  // A key that stands for a request already is settled by asking what became of that request.
  if (failure.outcomeUnknown || failure.type === 'key-in-flight' || failure.type === 'key-reused') {
    return check({ ...loaded(state), step: 'outcome-unknown', pending: 'part-request', checking: true });
  }
  return interrupt(state, 'part-request', failure);
}

/** Stock ran out between choosing and ordering: what remains, or the return, with everything kept (S11). */
function onOutOfStock(state: At<'submitting'>, failure: JourneyFailure): Transition {
  const asked = chosenParts(state.context, state.draft).map(({ part }) => part);
  const parts = failure.problem?.parts ?? state.context.parts.filter((part) => !asked.includes(part));
  const context = {
    ...state.context,
    parts,
    wholeItemReturn: failure.problem?.wholeItemReturn ?? state.context.wholeItemReturn,
  };
  const offered = new Set(offeredParts(context).map(({ partId }) => partId));
  return show(
    {
      ...loaded(state),
      step: 'out-of-stock',
      context,
      draft: withOfferedOnly(context, state.draft),
      goneParts: asked.filter(({ partId }) => !offered.has(partId)),
    },
    tellFailure(failure),
  );
}

/** The API found that no part can be had after all; the return remains unless that is what is over. */
function becomeUnavailable(
  state: JourneyState & Loaded,
  code: UnavailableCode,
  failure: JourneyFailure,
): Transition {
  const returnIsOver = code === 'return-window-closed' || code === 'already-returned';
  const context = returnIsOver ? { ...state.context, wholeItemReturn: { possible: false } } : state.context;
  return show(
    { ...loaded(state), context, step: 'unavailable', code, unavailableCode: code },
    tellFailure(failure),
  );
}

function check(state: At<'outcome-unknown'>): Transition {
  const key = state.partRequestIntent?.key;
  if (!key) return stay(state);
  return show({ ...state, checking: true }, { type: 'find-part-request', key });
}

function onOutcomeUnknown(state: At<'outcome-unknown'>, event: JourneyEvent): Transition {
  if (!state.checking) {
    if (event.type !== 'retried') return stay(state);
    return state.pending === 'return' ? sendReturn(loaded(state)) : check(state);
  }
  switch (event.type) {
    case 'request-received':
      return requested(state, event.request);
    case 'request-not-found':
      return interrupt(state, 'part-request', { type: 'network', outcomeUnknown: false });
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
  const base = carried(state);
  return failure.type === 'session-expired'
    ? show(
        { ...base, step: 'session-expired', pending, outcomeUnknown: failure.outcomeUnknown },
        SESSION_EXPIRED,
      )
    : show({ ...base, step: 'failed', pending, failure }, tellFailure(failure));
}

function onInterrupted(state: At<'failed'> | At<'session-expired'>, event: JourneyEvent): Transition {
  const { context, pending } = state;
  if (pending === 'opening' || !context) {
    if (event.type !== 'retried') return stay(state);
    const { start, draft } = state;
    return show({ step: 'loading', start, draft }, { type: 'load-context' });
  }
  const base = loaded({ ...state, context });
  if (state.step === 'session-expired' && state.outcomeUnknown) {
    // No way back before it is settled: another body would be another request.
    if (event.type !== 'retried') return stay(state);
    return check({ ...base, step: 'outcome-unknown', pending: 'part-request', checking: true });
  }
  if (event.type === 'retried') return pending === 'return' ? sendReturn(base) : submit(base);
  if (event.type === 'went-back') {
    return show(
      pending === 'return'
        ? { ...base, step: 'return-review', cause: state.returnIntent?.body.cause ?? 'chosen' }
        : { ...base, step: 'review', errors: [] },
    );
  }
  return stay(state);
}

/** A journey that began for a return has its cause, however often the shopper goes back and forth (S12, S13). */
function causeOf({ start }: JourneyState, origin: ReturnOrigin): ReturnCause {
  if (origin === 'out-of-stock') return origin;
  return start.returnCause ?? (origin === 'unavailable' ? origin : 'chosen');
}

function chooseReturn(state: JourneyState & Loaded, origin: ReturnOrigin): Transition {
  if (!state.context.wholeItemReturn.possible) return stay(state);
  const { orderId, itemId } = state.start;
  const { reason, note } = state.draft;
  const cause = causeOf(state, origin);
  return show(
    { ...loaded(state), step: 'return-review', cause, returnOrigin: origin },
    { type: 'offer-return-to-shop', detail: { orderId, itemId, reason, note: note.trim(), cause } },
  );
}

/** Back to where the return was chosen. */
function leaveReturn(state: JourneyState & Loaded): Transition {
  const { returnOrigin: origin = 'support', unavailableCode: code = 'unknown' } = state;
  if (origin === 'support' || origin === 'out-of-stock') return show({ ...loaded(state), step: origin });
  if (origin === 'unavailable') return show({ ...loaded(state), step: origin, code });
  // The reason may have been given meanwhile: then it is no question any more (S5).
  return show(ask(state, questionsOf(state).includes(origin) ? origin : 'parts'));
}

function onReturnReview(state: At<'return-review'>, event: JourneyEvent): Transition {
  switch (event.type) {
    case 'return-taken-over':
      return show({ ...loaded(state), step: 'return-handed-over' });
    case 'went-back':
      return leaveReturn(state);
    case 'return-confirmed': {
      const { orderId, itemId } = state.start;
      const { reason, note } = state.draft;
      const body: ReturnBody = {
        orderId,
        itemId,
        cause: state.cause,
        ...(reason && { reason }),
        // The shop's limit holds here too: a note that is too long for a request is cut, not refused.
        ...(note.trim() && { note: note.trim().slice(0, NOTE_MAX_LENGTH) }),
      };
      return sendReturn({ ...loaded(state), returnIntent: intentFor(state.returnIntent, body, event.key) });
    }
    default:
      return stay(state);
  }
}

function sendReturn(base: Loaded): Transition {
  const intent = base.returnIntent;
  if (!intent) return show({ ...base, step: 'return-review', cause: 'chosen' });
  return show({ ...base, step: 'returning', intent }, { type: 'create-return', intent });
}

function onReturned(state: At<'returning'>, wholeItemReturn: At<'returned'>['wholeItemReturn']): Transition {
  const { returnId, orderId, itemId } = wholeItemReturn;
  return show(
    { ...loaded(state), step: 'returned', wholeItemReturn },
    { type: 'tell-shop', event: { name: 'returned', detail: { returnId, orderId, itemId } } },
  );
}

function onReturnFailed(state: At<'returning'>, failure: JourneyFailure): Transition {
  const code = UnavailableCode.safeParse(failure.type);
  if (code.success) return becomeUnavailable(state, code.data, failure);
  // No call settles a return, but sending the same intent again makes no second one.
  if (failure.outcomeUnknown || failure.type === 'key-in-flight') {
    return show(
      { ...loaded(state), step: 'outcome-unknown', pending: 'return', checking: false },
      tellFailure(failure),
    );
  }
  return interrupt(state, 'return', failure);
}
