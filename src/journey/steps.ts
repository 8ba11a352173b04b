import type { UnavailableCode } from '../contract/index.js';
import {
  QUESTIONS,
  type Base,
  type Effect,
  type FieldError,
  type JourneyFailure,
  type JourneyState,
  type Loaded,
  type Question,
  type Transition,
} from './state.js';

/** The states of one step. */
export type At<Step extends JourneyState['step']> = Extract<JourneyState, { step: Step }>;

const FOCUS_HEADING: Effect = { type: 'focus', target: 'heading' };

/** Nothing is to be done. */
export const stay = (state: JourneyState): Transition => ({ state, effects: [] });

/** Shows a state with its heading in focus, after the effects that led there. */
export const show = (state: JourneyState, ...effects: Effect[]): Transition => ({
  state,
  effects: [...effects, FOCUS_HEADING],
});

/** Stays where the shopper is, with what is wrong in focus. */
export const showErrors = (
  state: At<Question> | At<'delivery'>,
  errors: readonly FieldError[],
  ...effects: Effect[]
): Transition => ({
  state: { ...state, errors },
  effects: [...effects, { type: 'focus', target: 'errors' }],
});

/** Tells the shop what failed, or that the shopper has to sign in again. */
export const tellFailure = ({ type }: Pick<JourneyFailure, 'type'>): Effect => ({
  type: 'tell-shop',
  event:
    type === 'session-expired'
      ? { name: 'session-expired', detail: {} }
      : { name: 'failed', detail: { type } },
});

/** What every step shares, without what belonged to the step before. */
export function carried<State extends Base>(state: State): Pick<State, keyof Base> {
  const { start, draft, context, partRequestIntent, openKey, refusals } = state;
  const { returnIntent, returnOrigin, goneParts, unavailableCode } = state;
  return {
    start,
    draft,
    context,
    partRequestIntent,
    openKey,
    refusals,
    returnIntent,
    returnOrigin,
    goneParts,
    unavailableCode,
  };
}

/** The same once the support context is known. */
export const loaded: (state: Loaded) => Loaded = carried;

/** The same once it is known what became of whatever was sent. */
export const settled = (state: Loaded): Loaded => ({
  ...carried(state),
  openKey: undefined,
  refusals: undefined,
});

/** So often, in the same way, an order is refused under a key that is open, until another key is taken. */
const MOST_REFUSALS = 3;

/**
 * What was refused, as far as it is open: a try that got no answer may still arrive, after the refusal as well. An API
 * that keeps what it answered once has then no work left to do, and refuses in the same way for ever.
 */
export function refused(
  state: At<'submitting'> | At<'returning'>,
  { type, status, mayArrive, isUnkept }: JourneyFailure,
): Loaded {
  const { intent, refusals } = state;
  const openKey = state.openKey ?? (isUnkept ? intent.key : undefined);
  if (mayArrive) return { ...loaded(state), openKey: intent.key, refusals: undefined };
  const how = `${type} ${status}`;
  const times = refusals?.how === how ? refusals.times + 1 : 1;
  return openKey && times < MOST_REFUSALS
    ? { ...loaded(state), openKey, refusals: { how, times } }
    : settled(state);
}

/** The questions of this journey: a reason that the shopper gave already is not asked again (S5). */
export function questionsOf({ start }: Pick<JourneyState, 'start'>): readonly Question[] {
  return start.reason ? QUESTIONS.filter((question) => question !== 'reason') : QUESTIONS;
}

/** Asks a question. */
export const ask = (state: Loaded, question: Question, errors: readonly FieldError[] = []): At<Question> => ({
  ...loaded(state),
  step: question,
  errors,
});

/** Says why no part can be had. */
export const unavailable = (state: Loaded, code: UnavailableCode): At<'unavailable'> => ({
  ...loaded(state),
  step: 'unavailable',
  code,
  unavailableCode: code,
});

/** Asks what became of what was sent under a key; where it was not there before, it is sent again if it still is not. */
export function check(state: Loaded, openKey: string, inFlight: boolean, isAbsent?: boolean): Transition {
  return show(
    {
      ...loaded(state),
      openKey,
      step: 'outcome-unknown',
      pending: 'part-request',
      checking: true,
      inFlight,
      isAbsent,
    },
    { type: 'find-part-request', key: openKey },
  );
}
