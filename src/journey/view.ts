import type { ReturnFallback, UnavailableCode } from '../contract/index.js';
import type { Message, MessageKey } from '../messages/message.js';
import { offeredParts } from './parts.js';
import type { FieldError, JourneyState, JourneyStep, Pending, ShopperEvent } from './state.js';
import { questionsOf } from './transition.js';

type WithoutKey<Event> = Event extends { key: string } ? Omit<Event, 'key'> : Event;

/** A shopper's event as a button carries it; whoever sends it adds the key of a new intent. */
export type Press = WithoutKey<ShopperEvent>;

/** Something that the shopper can press to go on. */
export interface Action {
  readonly press: Press;
  readonly key: MessageKey;
  /** `choice`: one of several ways of equal weight (S5), the matter of its step. */
  readonly emphasis: 'primary' | 'secondary' | 'choice' | 'quiet';
  /** What a choice means to the shopper. */
  readonly hint?: Message | undefined;
}

/** What a state shows: keys and facts, for any renderer. */
export interface JourneyView {
  readonly step: JourneyStep;
  readonly heading: MessageKey;
  /** Plain sentences below the heading. */
  readonly lead: readonly Message[];
  /** Where the shopper is among the questions, from 1. */
  readonly progress?: { readonly current: number; readonly total: number } | undefined;
  /** Whether the kit waits for an answer: nothing can be pressed but Close. */
  readonly busy: boolean;
  readonly canGoBack: boolean;
  readonly actions: readonly Action[];
  readonly errors: readonly FieldError[];
  /** Whether the shop's own plain link is to be offered beside the actions. */
  readonly showsPlainLink: boolean;
  /** Whether the API knows no such item of the shopper's: trying again would not help. */
  readonly isUnknownItem: boolean;
  /** Whether the journey has come to its end: opening again begins a new one. */
  readonly isOutcome: boolean;
  /** The sign beside the heading; decoration only. */
  readonly emblem: 'busy' | 'done' | 'part' | 'attention' | undefined;
}

const HEADINGS: Record<JourneyStep, MessageKey> = {
  loading: 'loading.heading',
  unavailable: 'unavailable.heading',
  support: 'support.heading',
  reason: 'reason.heading',
  parts: 'parts.heading',
  details: 'details.heading',
  review: 'review.heading',
  submitting: 'submitting.heading',
  requested: 'requested.heading',
  'out-of-stock': 'outOfStock.heading',
  'return-review': 'returnReview.heading',
  returning: 'returning.heading',
  returned: 'returned.heading',
  'return-handed-over': 'handedOver.heading',
  'outcome-unknown': 'unknown.heading',
  failed: 'failed.heading',
  'session-expired': 'session.heading',
};

/** A code that would tell more than the API meant to say has no sentence of its own (S14). */
const WHY_UNAVAILABLE: Partial<Record<UnavailableCode, MessageKey>> = {
  'touchpoint-not-in-marketplace': 'unavailable.marketplace',
  'not-delivered': 'unavailable.notDelivered',
  'return-window-closed': 'unavailable.windowClosed',
  'already-returned': 'unavailable.alreadyReturned',
  'request-limit-reached': 'unavailable.limitReached',
  'no-parts-in-stock': 'unavailable.outOfStock',
};

const WHY_FAILED: Record<Pending, MessageKey> = {
  opening: 'failed.opening',
  'part-request': 'failed.request',
  return: 'failed.return',
};

const OUTCOMES: ReadonlySet<JourneyStep> = new Set([
  'requested',
  'returned',
  'return-handed-over',
  'unavailable',
]);

const EMBLEMS: Partial<Record<JourneyStep, JourneyView['emblem']>> = {
  requested: 'done',
  returned: 'done',
  'out-of-stock': 'part',
  'outcome-unknown': 'attention',
  failed: 'attention',
  'session-expired': 'attention',
};

const action = (press: Press, key: MessageKey, emphasis: Action['emphasis'] = 'primary'): Action => ({
  press,
  key,
  emphasis,
});
const choice = (press: Press, key: MessageKey, hint: Message): Action => ({
  ...action(press, key, 'choice'),
  hint,
});
const CONTINUE = action({ type: 'continued' }, 'action.continue');
const TRY_AGAIN = action({ type: 'retried' }, 'action.tryAgain');
const DONE = action({ type: 'closed' }, 'action.done');
const CLOSE = action({ type: 'closed' }, 'action.close', 'quiet');
const returnItem = (emphasis: Action['emphasis']): Action =>
  action({ type: 'return-chosen' }, 'action.returnItem', emphasis);

function returnChoice({ refund }: ReturnFallback): Action {
  const hint: Message = refund
    ? { key: 'support.returnRefund', values: { refund: { money: refund } } }
    : { key: 'support.returnText' };
  return choice({ type: 'return-chosen' }, 'action.returnItem', hint);
}

function actionsOf(state: JourneyState): readonly Action[] {
  const canReturn = state.context?.wholeItemReturn.possible ?? false;
  switch (state.step) {
    case 'unavailable':
      return canReturn ? [returnItem('primary'), CLOSE] : [action({ type: 'closed' }, 'action.close')];
    case 'support':
      return [
        choice({ type: 'parts-wanted' }, 'support.parts', { key: 'support.partsText' }),
        ...(canReturn ? [returnChoice(state.context.wholeItemReturn)] : []),
      ];
    case 'reason':
    case 'parts':
    case 'details':
    case 'review': {
      const onward = state.step === 'review' ? action({ type: 'submitted' }, 'review.submit') : CONTINUE;
      // In the return flow the return stays one press away (S5).
      return canReturn && state.start.touchpoint === 'return' ? [onward, returnItem('secondary')] : [onward];
    }
    case 'out-of-stock': {
      const count = offeredParts(state.context).length;
      const hint: Message = { key: 'outOfStock.remainingText', values: { count } };
      return [
        ...(count > 0 ? [choice({ type: 'parts-wanted' }, 'outOfStock.remaining', hint)] : []),
        ...(canReturn ? [returnChoice(state.context.wholeItemReturn)] : []),
        CLOSE,
      ];
    }
    case 'return-review':
      return [action({ type: 'return-confirmed' }, 'returnReview.submit')];
    case 'outcome-unknown':
      if (state.checking) return [];
      return [state.pending === 'return' ? TRY_AGAIN : action({ type: 'retried' }, 'unknown.check'), CLOSE];
    case 'failed':
      return [TRY_AGAIN, CLOSE];
    case 'session-expired':
      return [action({ type: 'retried' }, 'session.retry'), CLOSE];
    case 'requested':
    case 'returned':
    case 'return-handed-over':
      return [DONE];
    case 'loading':
    case 'submitting':
    case 'returning':
      return [];
  }
}

function leadOf(state: JourneyState): readonly Message[] {
  switch (state.step) {
    case 'unavailable':
      return [
        { key: WHY_UNAVAILABLE[state.code] ?? 'unavailable.text' },
        ...(state.context.wholeItemReturn.possible ? [{ key: 'unavailable.returnStill' } as const] : []),
      ];
    case 'parts':
      return [{ key: 'parts.lead' }];
    case 'out-of-stock':
      return [{ key: 'outOfStock.nothingOrdered' }];
    case 'return-handed-over':
      return [{ key: 'handedOver.text' }];
    case 'outcome-unknown':
      if (state.checking) return [{ key: 'unknown.checking' }];
      return [{ key: state.pending === 'return' ? 'unknown.returnText' : 'unknown.text' }];
    case 'failed':
      return [{ key: WHY_FAILED[state.pending] }];
    case 'session-expired':
      return [{ key: 'session.text' }];
    default:
      return [];
  }
}

function canGoBack(state: JourneyState): boolean {
  switch (state.step) {
    case 'reason':
    case 'parts':
    case 'details':
    case 'review':
    case 'return-review':
    case 'return-handed-over':
      return true;
    case 'failed':
      return state.pending !== 'opening' && state.context !== undefined;
    case 'session-expired':
      return state.pending !== 'opening' && state.context !== undefined && !state.outcomeUnknown;
    default:
      return false;
  }
}

/** What a state shows. */
export function viewOf(state: JourneyState): JourneyView {
  const questions = questionsOf(state);
  const position = questions.findIndex((question) => question === state.step);
  const actions = actionsOf(state);
  const busy = actions.length === 0;
  return {
    step: state.step,
    heading: HEADINGS[state.step],
    lead: leadOf(state),
    progress: position < 0 ? undefined : { current: position + 1, total: questions.length },
    busy,
    canGoBack: canGoBack(state),
    actions,
    errors: 'errors' in state ? state.errors : [],
    isOutcome: OUTCOMES.has(state.step),
    emblem: busy ? 'busy' : EMBLEMS[state.step],
    isUnknownItem:
      state.step === 'failed' && state.pending === 'opening' && state.failure.type === 'not-found',
    showsPlainLink: state.step === 'unavailable' || ('pending' in state && state.pending === 'opening'),
  };
}
