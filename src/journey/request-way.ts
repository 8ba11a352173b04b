import { NOTE_MAX_LENGTH } from '../contract/limits.js';
import type { Reason, SupportContext } from '../contract/index.js';
import { EMPTY_ADDRESS, knownDelivery } from './delivery.js';
import { evidenceFor } from './evidence.js';
import { chosenParts, offeredParts, whyNothing, withQuantity } from './parts.js';
import type { PhotoEvent } from './photos.js';
import type {
  Deferred,
  Draft,
  Effect,
  FieldError,
  JourneyEvent,
  JourneyFailure,
  JourneyStart,
  JourneyState,
  Loaded,
  Piece,
  Question,
  Transition,
} from './state.js';
import {
  ask,
  carried,
  loaded,
  questionsOf,
  settled,
  show,
  showErrors,
  stay,
  tellFailure,
  type At,
} from './steps.js';

/** Steps that stand for an order or a return of their own: what comes about elsewhere changes nothing there. */
const HAS_ITS_OWN: readonly JourneyState['step'][] = [
  'returning',
  'outcome-unknown',
  'requested',
  'returned',
];

/** Nothing entered yet. */
export const EMPTY_DRAFT: Draft = {
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
 * The plain way of a request, from opening to the confirmation, with what can fail on it; what lies off the way is
 * left to the piece that knows it. Pure and total: an event that means nothing in a state leaves it as it is, so that
 * late answers and double presses do no harm.
 */
export function onRequestWay(state: JourneyState, event: JourneyEvent): Transition | Deferred {
  const leaveTo = (piece: Piece): Deferred => ({ piece, state, event });
  switch (event.type) {
    case 'closed':
      return { state, effects: [{ type: 'close' }] };
    case 'reason-given':
      return onReasonGiven(state, event.reason);
    case 'piece-missing':
      return withoutPiece(state, event.event);
    case 'ordered-elsewhere':
      return state.context && !HAS_ITS_OWN.includes(state.step) ? leaveTo('setbacks') : stay(state);
    case 'return-left-open':
      return leaveTo('setbacks');
    case 'returned-elsewhere':
    // Sent once its key can be kept, or not at all.
    case 'return-confirmed':
      return leaveTo('keeping');
    case 'slowed':
      return leaveTo('retrying');
  }
  if (isPhotoEvent(event)) return leaveTo('photos');
  switch (state.step) {
    case 'loading':
      return onLoading(state, event);
    case 'support':
      if (event.type === 'return-chosen') return leaveTo('detours');
      return event.type === 'parts-wanted' ? wantParts(state) : stay(state);
    case 'reason':
    case 'parts':
    case 'details':
    case 'review':
      return onQuestion(state, event);
    case 'submitting':
      if (event.type === 'request-received') return requested(state, event.request);
      return event.type === 'request-failed'
        ? leaveTo(isAnswer(event.failure) ? 'detours' : 'setbacks')
        : stay(state);
    case 'outcome-unknown':
    case 'failed':
    case 'session-expired':
      return leaveTo('setbacks');
    case 'not-loaded':
      return onNotLoaded(state, event);
    case 'delivery':
      return leaveTo('delivery');
    default:
      return leaveTo('detours');
  }
}

/** Whether an event is about a picture. */
export const isPhotoEvent = (event: JourneyEvent): event is PhotoEvent => event.type.startsWith('photo-');

/** What knows an event could not be loaded: from here it is tried again. */
export const withoutPiece = (state: JourneyState, event: JourneyEvent): Transition =>
  state.step === 'not-loaded'
    ? stay(state)
    : show({ ...carried(state), step: 'not-loaded', from: state, event }, tellFailure({ type: 'network' }));

/** A reason that changed in the shop's page while the shopper is still choosing; sent requests keep theirs. */
function onReasonGiven(state: JourneyState, reason: Reason): Transition {
  if (state.step === 'submitting' || HAS_ITS_OWN.includes(state.step)) return stay(state);
  switch (state.step) {
    case 'failed':
    case 'session-expired':
      if (state.pending !== 'opening') return stay(state);
      break;
    case 'not-loaded': {
      const from = onReasonGiven(state.from, reason).state;
      return stay(from === state.from ? state : { ...state, ...carried(from), from });
    }
  }
  const next = { ...state, start: { ...state.start, reason }, draft: { ...state.draft, reason } };
  return next.step === 'reason' ? show(ask(next, 'parts')) : stay(next);
}

/** The state once the support context is known: what was entered stays as far as it still holds. */
export const withContext = (state: At<'loading'>, context: SupportContext): Loaded => {
  const { draft } = state;
  const delivery = knownDelivery(context, draft.delivery, draft.confirmedAddress);
  return { ...loaded({ ...state, context }), draft: { ...draft, delivery } };
};

function onLoading(state: At<'loading'>, event: JourneyEvent): Transition | Deferred {
  if (event.type === 'context-failed') return { piece: 'setbacks', state, event };
  if (event.type !== 'context-received') return stay(state);
  const { context } = event;
  if (event.kept) return { piece: 'keeping', state, event };
  const { returnCause } = state.start;
  // Whoever asks for another part does not ask for the return that the journey began with.
  const isReturn = returnCause && context.wholeItemReturn.possible && !state.another;
  if (isReturn || whyNothing(context)) return { piece: 'detours', state, event };
  const base = withContext(state, context);
  // Who was told here of what another tab ordered has not said yet what is wrong.
  if (state.another) return show(ask(base, base.draft.reason ? 'parts' : 'reason'));
  return show({ ...base, step: 'support' });
}

/** Begins with the first question, where there is a part to ask for. */
export function wantParts(state: At<'support'> | At<'out-of-stock'>): Transition {
  if (offeredParts(state.context).length === 0) return stay(state);
  const first = state.step === 'out-of-stock' ? 'parts' : (questionsOf(state)[0] ?? 'parts');
  return show(ask(state, first));
}

function onQuestion(state: At<Question>, event: JourneyEvent): Transition | Deferred {
  const questions = questionsOf(state);
  const position = questions.indexOf(state.step);
  /** What was entered on a step, if that is shown; what it said of errors is over then. */
  const edited = (step: Question, entered: Partial<Draft>, rest: Partial<At<Question>> = { errors: [] }) =>
    stay(state.step === step ? { ...state, draft: { ...state.draft, ...entered }, ...rest } : state);
  switch (event.type) {
    case 'reason-chosen':
      return edited('reason', { reason: event.reason });
    case 'quantity-changed':
      return edited('parts', withQuantity(state.context, state.draft, event.partId, event.quantity));
    case 'pieces-changed':
      return { piece: 'particulars', state, event };
    case 'searched':
      return edited('parts', { query: event.query }, { pages: 1 });
    case 'more-wanted':
      return edited('parts', {}, { pages: (state.pages ?? 1) + 1 });
    case 'answered':
      return edited('details', { answers: { ...state.draft.answers, ...event.answers } });
    case 'note-changed':
      return edited('details', { note: event.note });
    case 'delivery-reopened':
      return { piece: 'delivery', state, event };
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
      if (state.step === 'details' && picturesMatter(state)) return { piece: 'photos', state, event };
      const errors = errorsOf(state);
      return errors.length > 0 ? showErrors(state, errors) : show(ask(state, next));
    }
    case 'wait-chosen':
    case 'return-chosen':
      return { piece: 'detours', state, event };
    case 'submitted': {
      if (state.step !== 'review') return stay(state);
      if (picturesMatter(state)) return { piece: 'photos', state, event };
      const errors = noteErrors(state);
      return errors.length > 0
        ? showErrors(ask(state, 'details'), errors)
        : { piece: 'keeping', state, event };
    }
    default:
      return stay(state);
  }
}

/** What keeps the shopper from going on. */
export function errorsOf(state: At<Question>): readonly FieldError[] {
  const { step, draft, context } = state;
  if (step === 'reason' && !draft.reason) return [{ field: 'reason', key: 'error.reason' }];
  if (step === 'parts' && chosenParts(context, draft).length === 0)
    return [{ field: 'parts', key: 'error.parts' }];
  return step === 'details' ? noteErrors(state) : [];
}

/** Whether pictures have a say in going on: they are asked for, and there are some or there have to be. */
export const picturesMatter = ({ context, draft }: Loaded): boolean => {
  const evidence = evidenceFor(context, draft.reason);
  return evidence === 'required' || (evidence === 'optional' && draft.photos.length > 0);
};

/** What is wrong with the note. */
export const noteErrors = ({ draft }: Loaded): FieldError[] =>
  draft.note.length > NOTE_MAX_LENGTH ? [{ field: 'note', key: 'error.note' }] : [];

const dropPhotos = ({ draft }: JourneyState): Effect[] =>
  draft.photos.map(({ id }): Effect => ({ type: 'drop-photo', id }));

/** The confirmation. */
export function requested(state: JourneyState & Loaded, request: At<'requested'>['request']): Transition {
  const { requestId, orderId, itemId, returnWindow } = request;
  const detail = { requestId, orderId, itemId, returnWindowEndsOn: returnWindow.endsOn };
  // The pictures have done their work: nothing more is kept of them.
  const draft = { ...state.draft, photos: [] };
  return show({ ...settled(state), draft, step: 'requested', request }, ...dropPhotos(state), {
    type: 'tell-shop',
    event: { name: 'requested', detail },
  });
}

/** Whether the API answered what the journey can go on with, another way: everything else is a setback. */
const isAnswer = ({ type, outcomeUnknown }: JourneyFailure): boolean =>
  !outcomeUnknown && !['key-in-flight', 'key-reused', 'session-expired'].includes(type);

function onNotLoaded(state: At<'not-loaded'>, event: JourneyEvent): Transition | Deferred {
  const { from } = state;
  if (event.type === 'retried') {
    // What failed before is asked for anew; what was answered is not asked again.
    return state.event.type === 'context-failed'
      ? show(from, { type: 'load-context' })
      : onRequestWay(from, state.event);
  }
  return event.type === 'went-back' && canLeave(state) ? show(from) : stay(state);
}

/** Whether the step before can be shown again: it was waiting for nothing, and there is no news that it does not know. */
export const canLeave = ({ from, event }: At<'not-loaded'>): boolean =>
  event.type !== 'ordered-elsewhere' &&
  !['loading', 'submitting', 'returning', 'outcome-unknown'].includes(from.step);
