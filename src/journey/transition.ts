import type { UnavailableCode, FieldFault, Reason, ReturnBody, ReturnCause } from '../contract/index.js';
import { NOTE_MAX_LENGTH } from '../contract/limits.js';
import { isUnavailableCode } from '../contract/unavailable-codes.js';
import { intentFor } from '../contract/intent.js';
import {
  ADDRESS_FIELDS,
  canChooseDelivery,
  EMPTY_ADDRESS,
  knownDelivery,
  withCountry,
  type DeliveryChoice,
} from './delivery.js';
import {
  chosenParts,
  isExpected,
  offeredParts,
  requestBody,
  withOfferedOnly,
  withPieces,
  withQuantity,
} from './parts.js';
import { unsent } from './photos.js';
import { detailsErrors, isPhotoEvent, onPhoto, photosAreSent, sendPhotos } from './photo-steps.js';
import type {
  Draft,
  Effect,
  FieldError,
  JourneyEvent,
  JourneyFailure,
  JourneyStart,
  JourneyState,
  Loaded,
  Pending,
  Question,
  ReturnOrigin,
  Transition,
} from './state.js';
import {
  ask,
  askDelivery,
  carried,
  loaded,
  questionsOf,
  show,
  showErrors,
  stay,
  tellFailure,
  type At,
} from './steps.js';

const EMPTY_DRAFT: Draft = {
  quantities: {},
  pieces: {},
  query: '',
  answers: {},
  note: '',
  photos: [],
  delivery: 'on-file',
  typedAddress: EMPTY_ADDRESS,
  confirmedAddress: EMPTY_ADDRESS,
};

/** Opens a journey: its first state, and the one call that it needs. */
export function startJourney(start: JourneyStart): Transition {
  const { orderId, itemId, reason } = start;
  return {
    state: { step: 'loading', start, draft: { ...EMPTY_DRAFT, reason } },
    effects: [
      { type: 'load-context' },
      // Nothing is pressed in a journey that opens by itself: its first state is spoken, later ones are focused.
      { type: 'announce', key: 'loading.announce' },
      { type: 'tell-shop', event: { name: 'opened', detail: { orderId, itemId } } },
    ],
  };
}

/**
 * The journey: from a state and an event to the next state and what is to be done. Pure and total: an event that
 * means nothing in a state leaves it as it is, so that late answers and double presses do no harm.
 */
export function transition(state: JourneyState, event: JourneyEvent): Transition {
  if (event.type === 'closed') return { state, effects: [{ type: 'close' }] };
  if (event.type === 'reason-given') return onReasonGiven(state, event.reason);
  if (isPhotoEvent(event)) return onPhoto(state, event);
  switch (state.step) {
    case 'loading':
      return onLoading(state, event);
    case 'support':
    case 'unavailable':
    case 'out-of-stock':
      if (event.type === 'return-chosen') return chooseReturn(state, state.step);
      if (event.type === 'parts-wanted' && state.step !== 'unavailable') return wantParts(state);
      if (event.type === 'wait-chosen' && state.step !== 'support') return chooseWait(state, event.partId);
      return stay(state);
    case 'waiting':
      if (event.type === 'return-chosen') return chooseReturn(state, state.waitOrigin);
      return event.type === 'went-back' ? leaveWaiting(state) : stay(state);
    case 'delivery':
      return onDelivery(state, event);
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
      return event.type === 'another-part-wanted' ? wantAnother(state) : stay(state);
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
  const offered = withOfferedOnly(context, state.draft);
  const draft: Draft = {
    ...offered,
    delivery: knownDelivery(context, offered.delivery, offered.confirmedAddress),
    typedAddress: withCountry(context, offered.typedAddress),
  };
  const base = { ...loaded({ ...state, context }), draft };
  const code = context.unavailable ?? (offeredParts(context).length === 0 ? 'no-parts-in-stock' : undefined);
  const opened: At<'unavailable'> | At<'support'> = code
    ? { ...base, step: 'unavailable', code, unavailableCode: code }
    : { ...base, step: 'support' };
  // Whoever asks for another part does not ask for the return that the journey began with.
  if (state.another) return show(opened.step === 'support' ? ask(opened, 'parts') : opened);
  return state.start.returnCause && context.wholeItemReturn.possible
    ? chooseReturn(opened, opened.step)
    : show(opened);
}

function wantParts(state: At<'support'> | At<'out-of-stock'>): Transition {
  if (offeredParts(state.context).length === 0) return stay(state);
  const first = state.step === 'out-of-stock' ? 'parts' : (questionsOf(state)[0] ?? 'parts');
  return show(ask(state, first));
}

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
    case 'pieces-changed': {
      if (state.step !== 'parts') return stay(state);
      const draft = withPieces(state.context, state.draft, event.partId, event.pieces);
      return stay({ ...state, draft, errors: [] });
    }
    case 'searched':
      if (state.step !== 'parts') return stay(state);
      return stay({ ...state, draft: { ...state.draft, query: event.query }, pages: 1 });
    case 'more-wanted':
      return state.step === 'parts' ? stay({ ...state, pages: (state.pages ?? 1) + 1 }) : stay(state);
    case 'wait-chosen':
      return chooseWait(state, event.partId);
    case 'answered': {
      if (state.step !== 'details') return stay(state);
      const answers = { ...state.draft.answers, ...event.answers };
      return stay({ ...state, draft: { ...state.draft, answers }, errors: [] });
    }
    case 'note-changed':
      if (state.step !== 'details') return stay(state);
      return stay({ ...state, draft: { ...state.draft, note: event.note }, errors: [] });
    case 'delivery-reopened':
      return state.step === 'review' && canChooseDelivery(state.context)
        ? show(askDelivery(state))
        : stay(state);
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
      if (errors.length > 0) return showErrors(state, errors);
      return state.step === 'details' ? sendPhotos(state) : show(ask(state, next));
    }
    case 'return-chosen':
      return state.start.touchpoint === 'return' ? chooseReturn(state, state.step) : stay(state);
    case 'submitted': {
      if (state.step !== 'review') return stay(state);
      // A reason that changed in the shop's page meanwhile may ask for pictures.
      const details = ask(state, 'details');
      const errors = detailsErrors(state);
      if (errors.length > 0) return showErrors(details, errors);
      if (!photosAreSent(state)) return sendPhotos(details);
      const body = requestBody(state.context, state.draft, state.start.touchpoint);
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
function errorsOf(state: At<Question>): readonly FieldError[] {
  const { step, draft, context } = state;
  if (step === 'reason' && !draft.reason) return [{ field: 'reason', key: 'error.reason' }];
  if (step === 'parts' && chosenParts(context, draft).length === 0)
    return [{ field: 'parts', key: 'error.parts' }];
  return step === 'details' ? detailsErrors(state) : [];
}

/** What is typed later takes effect only once it is confirmed too. */
const confirmed = (draft: Draft, delivery: DeliveryChoice): Draft => ({
  ...draft,
  delivery,
  ...(delivery === 'typed' && { confirmedAddress: draft.typedAddress }),
});

function onDelivery(state: At<'delivery'>, event: JourneyEvent): Transition {
  const { draft } = state;
  switch (event.type) {
    case 'delivery-chosen':
      return stay({ ...state, choice: event.choice, errors: [] });
    case 'address-typed':
      return stay({
        ...state,
        draft: { ...draft, typedAddress: { ...draft.typedAddress, [event.field]: event.text } },
        errors: state.errors.filter(({ field }) => field !== event.field),
      });
    case 'delivery-confirmed':
      if (state.choice === 'typed' && event.errors.length > 0) return showErrors(state, event.errors);
      return show(ask({ ...state, draft: confirmed(draft, state.choice) }, 'review'));
    case 'return-chosen':
      return state.start.touchpoint === 'return' ? chooseReturn(state, 'review') : stay(state);
    case 'went-back':
      return show(ask(state, 'review'));
    default:
      return stay(state);
  }
}

/** The shopper waits for a part that more comes of: nothing is ordered. */
function chooseWait(
  state: At<'unavailable'> | At<'out-of-stock'> | At<Question>,
  partId: string,
): Transition {
  const { step, context, goneParts = [] } = state;
  if (step === 'reason' || step === 'details' || step === 'review') return stay(state);
  if (step === 'unavailable' && state.code !== 'no-parts-in-stock') return stay(state);
  const part = [...context.parts, ...goneParts].find((known) => known.partId === partId && isExpected(known));
  return part ? show({ ...loaded(state), step: 'waiting', part, waitOrigin: step }) : stay(state);
}

function leaveWaiting(state: At<'waiting'>): Transition {
  const { waitOrigin, unavailableCode: code = 'unknown' } = state;
  if (waitOrigin === 'parts') return show(ask(state, 'parts'));
  if (waitOrigin === 'unavailable') return show({ ...loaded(state), step: waitOrigin, code });
  return show({ ...loaded(state), step: waitOrigin });
}

/** Asks for one more part of the same item: what holds for it is kept, what was for the first part alone is not. */
function wantAnother(state: At<'requested'>): Transition {
  const { start, draft } = state;
  const { reason, delivery, typedAddress, confirmedAddress } = draft;
  return show(
    {
      step: 'loading',
      another: true,
      start,
      draft: { ...EMPTY_DRAFT, reason, delivery, typedAddress, confirmedAddress },
    },
    { type: 'load-context' },
  );
}

function submit(base: Loaded): Transition {
  const intent = base.partRequestIntent;
  // Without an intent there is nothing that could be sent: the review makes one.
  if (!intent) return show({ ...base, step: 'review', errors: [] });
  return show({ ...base, step: 'submitting', intent }, { type: 'create-part-request', intent });
}

const dropPhotos = ({ draft }: JourneyState): Effect[] =>
  draft.photos.map(({ id }): Effect => ({ type: 'drop-photo', id }));

function requested(state: JourneyState & Loaded, request: At<'requested'>['request']): Transition {
  const { requestId, orderId, itemId, returnWindow } = request;
  const detail = { requestId, orderId, itemId, returnWindowEndsOn: returnWindow.endsOn };
  // The pictures have done their work: nothing more is kept of them.
  const draft = { ...state.draft, photos: [] };
  return show({ ...loaded(state), draft, step: 'requested', request }, ...dropPhotos(state), {
    type: 'tell-shop',
    event: { name: 'requested', detail },
  });
}

/** The question that a field of the request body belongs to. */
function questionOf({
  pointer,
}: FieldFault): { question: Question | 'delivery'; field: FieldError['field'] } | undefined {
  if (pointer.startsWith('/evidenceIds')) return { question: 'details', field: 'photos' };
  if (pointer.startsWith('/answers')) return { question: 'details', field: 'answers' };
  if (pointer.startsWith('/address')) {
    const field = ADDRESS_FIELDS.find((name) => pointer === `/address/${name}`) ?? 'delivery';
    return { question: 'delivery', field };
  }
  if (pointer.startsWith('/parts')) return { question: 'parts', field: 'parts' };
  if (pointer.startsWith('/note')) return { question: 'details', field: 'note' };
  if (pointer.startsWith('/reason')) return { question: 'reason', field: 'reason' };
  return undefined;
}

function onRequestFailed(state: At<'submitting'>, failure: JourneyFailure): Transition {
  if (failure.type === 'part-out-of-stock') return onOutOfStock(state, failure);
  if (isUnavailableCode(failure.type)) return becomeUnavailable(state, failure.type, failure);
  const refused = failure.problem?.errors?.map(questionOf).find((found) => found !== undefined);
  if (failure.type === 'invalid-request' && refused) {
    const { question, field } = refused;
    const error: FieldError = { field, key: 'error.refused' };
    // A given reason that was refused is a question of this journey from now on.
    const start = question === 'reason' ? { ...state.start, reason: undefined } : state.start;
    // Pictures that the API no longer takes are sent anew.
    const draft = field === 'photos' ? { ...state.draft, photos: unsent(state.draft.photos) } : state.draft;
    return {
      state:
        question === 'delivery'
          ? askDelivery(state, [error])
          : ask({ ...state, start, draft }, question, [error]),
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
  const base = { ...carried(state), ...(state.step === 'loading' && state.another && { another: true }) };
  const { type, outcomeUnknown } = failure;
  return show(
    type === 'session-expired'
      ? { ...base, step: type, pending, outcomeUnknown }
      : { ...base, step: 'failed', pending, failure },
    tellFailure(failure),
  );
}

function onInterrupted(state: At<'failed'> | At<'session-expired'>, event: JourneyEvent): Transition {
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
  if (isUnavailableCode(failure.type)) return becomeUnavailable(state, failure.type, failure);
  // No call settles a return, but sending the same intent again makes no second one.
  if (failure.outcomeUnknown || failure.type === 'key-in-flight') {
    return show(
      { ...loaded(state), step: 'outcome-unknown', pending: 'return', checking: false },
      tellFailure(failure),
    );
  }
  return interrupt(state, 'return', failure);
}
