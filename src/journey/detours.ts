import type { FieldFault, ReturnCause, UnavailableCode } from '../contract/index.js';
import { isUnavailableCode } from '../contract/unavailable-codes.js';
import { askDelivery } from './ask-delivery.js';
import { ADDRESS_FIELDS } from './address-field-names.js';
import { isExpected, withOfferedOnly } from './particulars.js';
import { chosenParts, offeredParts, whyNothing } from './parts.js';
import { unsent } from './photos.js';
import { returnBody } from './return-body.js';
import { EMPTY_DRAFT, wantParts, withContext } from './request-way.js';
import type {
  Deferred,
  FieldError,
  JourneyEvent,
  JourneyFailure,
  JourneyState,
  Loaded,
  Question,
  ReturnOrigin,
  Transition,
} from './state.js';
import {
  ask,
  loaded,
  questionsOf,
  refused,
  settled,
  show,
  stay,
  tellFailure,
  unavailable,
  type At,
} from './steps.js';

type Answered<Type> = Extract<JourneyEvent, { type: Type }>;

/**
 * What lies off the plain way of a request: the whole-item return, what can't be had, waiting for it, what the API
 * refused, and one more part. Pure and total, as the way itself.
 */
export function onDetour(state: JourneyState, event: JourneyEvent): Transition | Deferred {
  switch (state.step) {
    case 'loading':
      return event.type === 'context-received' ? openOffTheWay(state, event.context) : stay(state);
    case 'support':
    case 'unavailable':
    case 'out-of-stock':
      if (event.type === 'return-chosen') return chooseReturn(state, state.step);
      if (event.type === 'parts-wanted' && state.step === 'out-of-stock') return wantParts(state);
      if (event.type === 'wait-chosen' && state.step !== 'support') return chooseWait(state, event.partId);
      return stay(state);
    case 'reason':
    case 'parts':
    case 'details':
    case 'review':
      if (event.type === 'wait-chosen') return chooseWait(state, event.partId);
      return event.type === 'return-chosen' ? returnInstead(state, state.step) : stay(state);
    case 'delivery':
      return event.type === 'return-chosen' ? returnInstead(state, 'review') : stay(state);
    case 'waiting':
      if (event.type === 'return-chosen') return chooseReturn(state, state.waitOrigin);
      return event.type === 'went-back' ? backTo(state, state.waitOrigin) : stay(state);
    case 'submitting':
      return event.type === 'request-failed' ? onRefused(state, event) : stay(state);
    case 'return-review':
      return onReturnReview(state, event);
    case 'returning':
      if (event.type === 'return-received') return onReturned(state, event.wholeItemReturn);
      return event.type === 'return-failed' ? onReturnFailed(state, event) : stay(state);
    case 'requested':
      return event.type === 'another-part-wanted' ? wantAnother(state) : stay(state);
    case 'return-handed-over':
      return event.type === 'went-back' ? backTo(state) : stay(state);
    case 'outcome-unknown':
      return event.type === 'retried' ? sendReturn(loaded(state)) : stay(state);
    case 'failed':
    case 'session-expired':
      return onReturnInterrupted(state, event);
    default:
      return stay(state);
  }
}

/** Opens where no part can be had, or where the return is what led here (S12, S13). */
function openOffTheWay(state: At<'loading'>, context: Loaded['context']): Transition {
  const base = withContext(state, context);
  const code = whyNothing(context);
  const next: At<'support'> | At<'unavailable'> = code
    ? unavailable(base, code)
    : { ...base, step: 'support' };
  return state.start.returnCause && context.wholeItemReturn.possible && !state.another
    ? chooseReturn(next, next.step)
    : show(next);
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

/** Back to where the shopper went off the way: to the return, where nothing else is said. */
function backTo(state: Loaded, origin: ReturnOrigin = state.returnOrigin ?? 'support'): Transition {
  if (origin === 'support' || origin === 'out-of-stock') return show({ ...loaded(state), step: origin });
  if (origin === 'unavailable') return show(unavailable(state, state.unavailableCode ?? 'unknown'));
  // The reason may have been given meanwhile: then it is no question any more (S5).
  return show(ask(state, questionsOf(state).includes(origin) ? origin : 'parts'));
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

/** What the API refused: what is to be put right, what can be had instead, or why nothing can. */
function onRefused(state: At<'submitting'>, event: Answered<'request-failed'>): Transition | Deferred {
  const { failure } = event;
  // What is ordered next goes under the key that is still open, and one of both is made.
  const base = refused(state, failure);
  if (failure.type === 'part-out-of-stock') return onOutOfStock(base, failure);
  if (isUnavailableCode(failure.type)) return becomeUnavailable(base, failure.type, failure);
  const place = failure.problem?.errors?.map(questionOf).find((found) => found !== undefined);
  if (failure.type === 'invalid-request' && place) {
    const { question, field } = place;
    const error: FieldError = { field, key: 'error.refused' };
    // A given reason that was refused is a question of this journey from now on.
    const start = question === 'reason' ? { ...state.start, reason: undefined } : state.start;
    // Pictures that the API no longer takes are sent anew.
    const draft = field === 'photos' ? { ...state.draft, photos: unsent(state.draft.photos) } : state.draft;
    return {
      state:
        question === 'delivery'
          ? askDelivery(base, [error])
          : ask({ ...base, start, draft }, question, [error]),
      effects: [tellFailure(failure), { type: 'focus', target: 'errors' }],
    };
  }
  return { piece: 'setbacks', state, event };
}

/** Stock ran out between choosing and ordering: what remains, or the return, with everything kept (S11). */
function onOutOfStock(state: Loaded, failure: JourneyFailure): Transition {
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
function becomeUnavailable(state: Loaded, code: UnavailableCode, failure: JourneyFailure): Transition {
  const returnIsOver = code === 'return-window-closed' || code === 'already-returned';
  const context = returnIsOver ? { ...state.context, wholeItemReturn: { possible: false } } : state.context;
  return show(unavailable({ ...state, context }, code), tellFailure(failure));
}

/** A journey that began for a return has its cause, however often the shopper goes back and forth (S12, S13). */
function causeOf({ start }: JourneyState, origin: ReturnOrigin): ReturnCause {
  if (origin === 'out-of-stock') return origin;
  return start.returnCause ?? (origin === 'unavailable' ? origin : 'chosen');
}

/** In the return flow the return is one press away from each question (S5). */
const returnInstead = (state: At<Question> | At<'delivery'>, origin: Question): Transition =>
  state.start.touchpoint === 'return' ? chooseReturn(state, origin) : stay(state);

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

function onReturnReview(state: At<'return-review'>, event: JourneyEvent): Transition {
  switch (event.type) {
    case 'return-taken-over':
      return show({ ...loaded(state), step: 'return-handed-over' });
    case 'went-back':
      return backTo(state);
    case 'return-confirmed': {
      const body = returnBody(state, state.cause);
      return sendReturn({ ...loaded(state), returnIntent: { key: event.key, body } });
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
  // An order that may still arrive is not over with that.
  const base = state.openKey === state.intent.key ? settled(state) : loaded(state);
  return show(
    { ...base, step: 'returned', wholeItemReturn },
    { type: 'tell-shop', event: { name: 'returned', detail: { returnId, orderId, itemId } } },
  );
}

function onReturnFailed(state: At<'returning'>, event: Answered<'return-failed'>): Transition | Deferred {
  const { failure } = event;
  // What an earlier try may still bring is not over, on whichever page it was; that the item is returned is what it would
  // bring.
  const isOpen = failure.mayArrive || state.openKey === state.intent.key;
  const isDecided = !isOpen || failure.type === 'already-returned';
  return isUnavailableCode(failure.type) && isDecided
    ? becomeUnavailable(settled(state), failure.type, failure)
    : { piece: 'setbacks', state, event };
}

function onReturnInterrupted(state: At<'failed'> | At<'session-expired'>, event: JourneyEvent): Transition {
  const { context, returnIntent } = state;
  if (!context) return stay(state);
  const base = loaded({ ...state, context });
  if (event.type === 'retried') {
    // Once it was refused, the API may answer the same under its key for ever.
    const key = state.openKey ?? event.key ?? returnIntent?.key;
    return sendReturn({ ...base, returnIntent: returnIntent && key ? { ...returnIntent, key } : undefined });
  }
  // No way back while it may still arrive: what is sent meanwhile would be another.
  return event.type === 'went-back' && !state.openKey
    ? show({ ...base, step: 'return-review', cause: returnIntent?.body.cause ?? 'chosen' })
    : stay(state);
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
