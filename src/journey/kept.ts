import type { Reason, ReasonAnswers, ReturnBody, ReturnCause, SupportContext } from '../contract/index.js';
import type { Intent } from '../contract/intent.js';
import { flag, lenient, matching, object, oneOf, read, type Reader } from '../contract/read/reader.js';
import { readId } from '../contract/read/scalars.js';
import { REASONS } from '../contract/reasons.js';
import { RETURN_CAUSES } from '../contract/return-causes.js';
import { openAnew, order } from './order.js';
import { withOfferedOnly } from './particulars.js';
import { returnBody } from './return-body.js';
import { errorsOf, onRequestWay, picturesMatter, withContext } from './request-way.js';
import {
  QUESTIONS,
  type Deferred,
  type Draft,
  type JourneyEvent,
  type JourneyState,
  type Loaded,
  type Question,
  type Transition,
} from './state.js';
import { ask, questionsOf, settled, show, stay, type At } from './steps.js';

/** How long what was entered is kept, in ms: a day. */
export const KEPT_FOR = 86_400_000;

/**
 * What a browser keeps of a journey, so that it outlives its page: ids, numbers and choices. No note, address, picture
 * or other words of the shopper's.
 */
export interface Kept {
  /** When it was kept, in ms, by the clock of the browser that reads it again. */
  readonly at: number;
  /** The question that was being answered. */
  readonly step?: Question | undefined;
  readonly reason?: Reason | undefined;
  readonly quantities?: Draft['quantities'] | undefined;
  readonly pieces?: Draft['pieces'] | undefined;
  readonly packagingDamaged?: boolean | undefined;
  readonly since?: ReasonAnswers['since'];
  readonly addressId?: string | undefined;
  /** The key of a request that was sent and of which nobody knows yet what became. */
  readonly openKey?: string | undefined;
  /** Names the latest time that it was sent, from whichever page. */
  readonly sentAs?: string | undefined;
  /** The key of a whole-item return of which nobody knows yet what became, and its cause. */
  readonly returnKey?: string | undefined;
  readonly returnCause?: ReturnCause | undefined;
  /** The key of the latest request that was made: a tab that does not know of it shows it. */
  readonly orderedKey?: string | undefined;
}

const readKey = matching(/^[\w-]{1,64}$/);

const readCounts: Reader<Record<string, number>> = (value) =>
  Object.fromEntries(Object.entries(value ?? {}).map(([id, count]) => [readId(id), Number(count)]));

const readKept: Reader<Kept> = object({
  at: Number,
  step: lenient(oneOf(QUESTIONS)),
  reason: lenient(oneOf(REASONS)),
  quantities: lenient(readCounts),
  pieces: lenient(readCounts),
  packagingDamaged: lenient(flag),
  since: lenient(oneOf(['first-use', 'later'] as const)),
  addressId: lenient(readId),
  openKey: lenient(readKey),
  sentAs: lenient(readKey),
  returnKey: lenient(readKey),
  returnCause: lenient(oneOf(RETURN_CAUSES)),
  orderedKey: lenient(readKey),
});

/** Reads what was kept, whatever became of it; undefined where it is too old, or nothing that the kit wrote. */
export function keptFrom(text: string | null | undefined, now: number): Kept | undefined {
  const kept = read((value) => readKept(JSON.parse(String(value))), text);
  // A clock that was set anew makes it older or younger, not wrong.
  return kept && Math.abs(now - kept.at) < KEPT_FOR ? kept : undefined;
}

/** The key of an order that was sent and of which it is not known yet what became. */
export function openKeyOf(state: JourneyState): string | undefined {
  if (state.step === 'not-loaded') return openKeyOf(state.from);
  if (state.step === 'submitting') return state.intent.key;
  // That of a return is no order's.
  return state.openKey === state.returnIntent?.key ? undefined : state.openKey;
}

/** The whole-item return that was sent and of which it is not known yet what became. */
export function openReturnOf(state: JourneyState): Intent<ReturnBody> | undefined {
  if (state.step === 'not-loaded') return openReturnOf(state.from);
  const isOpen =
    state.step === 'returning' || ('pending' in state && state.pending === 'return' && state.openKey);
  return isOpen ? state.returnIntent : undefined;
}

/** The question that a step belongs to. */
function questionOf(state: JourneyState): Question | undefined {
  switch (state.step) {
    case 'delivery':
    case 'submitting':
    case 'outcome-unknown':
      return 'review';
    case 'failed':
    case 'session-expired':
      return state.pending === 'part-request' ? 'review' : undefined;
    case 'not-loaded':
      return questionOf(state.from);
    default:
      return QUESTIONS.find((question) => question === state.step);
  }
}

const OUTCOMES: readonly JourneyState['step'][] = ['requested', 'returned', 'return-handed-over'];

/** What is to be kept of a state's draft; nothing once it has led to an outcome. */
export function draftToKeep(
  state: JourneyState,
):
  | Pick<Kept, 'step' | 'reason' | 'quantities' | 'pieces' | 'packagingDamaged' | 'since' | 'addressId'>
  | undefined {
  const { reason, quantities, pieces, answers, delivery } = state.draft;
  if (OUTCOMES.includes(state.step) || !(reason || Object.keys(quantities).length > 0)) return undefined;
  return {
    step: questionOf(state),
    reason,
    quantities,
    pieces,
    packagingDamaged: answers.packagingDamaged,
    since: answers.since,
    addressId: typeof delivery === 'string' ? undefined : delivery.addressId,
  };
}

function restoredDraft({ start, draft }: At<'loading'>, context: SupportContext, kept: Kept): Draft {
  const { packagingDamaged, since, addressId } = kept;
  return withOfferedOnly(context, {
    ...draft,
    // A reason that was given in the shop's page just now is the newer one (S5).
    reason: start.reason ?? kept.reason,
    quantities: kept.quantities ?? {},
    pieces: kept.pieces ?? {},
    answers: {
      ...(packagingDamaged !== undefined && { packagingDamaged }),
      ...(since && { since }),
    },
    delivery: addressId ? { addressId } : 'on-file',
  });
}

/** As far as the shopper had come, and no further than what is entered still holds. */
function taken(state: Loaded, step: Question): At<Question> {
  let at = ask(state, step);
  for (const question of questionsOf(state)) {
    at = ask(state, question);
    if (QUESTIONS.indexOf(question) >= QUESTIONS.indexOf(step) || errorsOf(at).length > 0) break;
    if (question === 'details' && picturesMatter(at)) break;
  }
  return at;
}

/**
 * Another tab returned the item: opens anew, as if the API had said so, unless what was sent from here is to say more.
 */
function onReturnedElsewhere(state: JourneyState): Transition | Deferred {
  const { step, context } = state;
  if (!context || openKeyOf(state) || step === 'returning' || OUTCOMES.includes(step)) return stay(state);
  if (state.unavailableCode === 'already-returned') return stay(state);
  const returned = {
    ...context,
    unavailable: 'already-returned',
    wholeItemReturn: { possible: false },
  } as const;
  return openAnew(settled({ ...state, context }), returned);
}

/**
 * Takes a journey up where an earlier visit left it: what was sent then is settled before anything else is. And sends
 * what the review shows, or lets go what the review of a return shows, once it can be kept.
 */
export function onKept(state: JourneyState, event: JourneyEvent): Transition | Deferred {
  if (event.type === 'returned-elsewhere') return onReturnedElsewhere(state);
  if (event.type === 'return-confirmed') return { piece: 'detours', state, event };
  if (state.step === 'review' && event.type === 'submitted') return order(state, event.key);
  if (state.step !== 'loading' || event.type !== 'context-received' || !event.kept) return stay(state);
  const { context, kept } = event;
  const restored = { ...state, draft: restoredDraft(state, context, kept) };
  const { openKey, returnKey, returnCause } = kept;
  // Nothing is shown before it is settled: from there the shopper could go on as if nothing had been sent.
  const base = { ...withContext(restored, context), step: 'loading' } as const;
  if (openKey) {
    const event = { type: 'ordered-elsewhere', key: openKey } as const;
    return { piece: 'setbacks', state: { ...base, openKey }, event };
  }
  if (returnKey && returnCause && context.unavailable !== 'already-returned') {
    const intent = { key: returnKey, body: returnBody(base, returnCause) };
    return { piece: 'setbacks', state: base, event: { type: 'return-left-open', intent } };
  }
  const next = onRequestWay(restored, { type: 'context-received', context });
  return !('piece' in next) && next.state.step === 'support' && kept.step
    ? show(taken(next.state, kept.step))
    : next;
}
