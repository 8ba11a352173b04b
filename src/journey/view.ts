import type { Part, ReturnFallback, SupportContext, UnavailableCode } from '../contract/index.js';
import type { Message, MessageKey } from '../messages/message.js';
import { arrivalOf, chosenParts, isExpected, mostParts, offeredParts } from './parts.js';
import type { PhotoEvent } from './photos.js';
import type { FieldError, JourneyState, JourneyStep, Pending, ShopperEvent } from './state.js';
import { questionsOf } from './steps.js';

type Pressed<Event> = Event extends { key: string }
  ? Omit<Event, 'key'>
  : Event extends { errors: readonly FieldError[] }
    ? Omit<Event, 'errors'>
    : Event;

/** A shopper's event as a button carries it; whoever sends it adds the key of a new intent, or what a check found. */
export type Press = Pressed<ShopperEvent | PhotoEvent>;

/** One of the facts by which the ways are compared; the same terms in the same order for each. */
export interface Consequence {
  readonly term: MessageKey;
  readonly value: Message;
}

/** Something that the shopper can press to go on. */
export interface Action {
  readonly press: Press;
  readonly key: MessageKey;
  /** `choice`: one of several ways of equal weight (S5), the matter of its step. */
  readonly emphasis: 'primary' | 'secondary' | 'choice' | 'quiet';
  /** What a choice means to the shopper. */
  readonly hint?: Message | undefined;
  /** When it is there, what goes back, until when, and what it costs. */
  readonly consequences?: readonly Consequence[] | undefined;
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
  readonly emblem: 'busy' | 'done' | 'part' | 'clock' | 'attention' | undefined;
}

const HEADINGS: Record<JourneyStep, MessageKey> = {
  loading: 'loading.heading',
  unavailable: 'unavailable.heading',
  support: 'support.heading',
  reason: 'reason.heading',
  parts: 'parts.heading',
  details: 'details.heading',
  delivery: 'delivery.heading',
  waiting: 'waiting.heading',
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
  'waiting',
  'requested',
  'returned',
  'return-handed-over',
  'unavailable',
]);

const EMBLEMS: Partial<Record<JourneyStep, JourneyView['emblem']>> = {
  requested: 'done',
  returned: 'done',
  'out-of-stock': 'part',
  waiting: 'clock',
  'outcome-unknown': 'attention',
  failed: 'attention',
  'session-expired': 'attention',
};

const action = (press: Press, key: MessageKey, emphasis: Action['emphasis'] = 'primary'): Action => ({
  press,
  key,
  emphasis,
});
const choice = (
  press: Press,
  key: MessageKey,
  hint: Message,
  consequences?: readonly Consequence[],
): Action => ({
  ...action(press, key, 'choice'),
  hint,
  consequences,
});
const CONTINUE = action({ type: 'continued' }, 'action.continue');
const TRY_AGAIN = action({ type: 'retried' }, 'action.tryAgain');
const DONE = action({ type: 'closed' }, 'action.done');
const CLOSE = action({ type: 'closed' }, 'action.close', 'quiet');
const returnItem = (emphasis: Action['emphasis']): Action =>
  action({ type: 'return-chosen' }, 'action.returnItem', emphasis);

const fact = (term: MessageKey, value: Message | '' | undefined): Consequence[] =>
  value ? [{ term, value }] : [];

/** What a free part means for the shopper (S8, S9, S15, S16). */
function partChoice(context: SupportContext, key: MessageKey, hint: Message): Action {
  const arrival = arrivalOf(offeredParts(context));
  const { returnWindowIfRequested: window } = context;
  return choice({ type: 'parts-wanted' }, key, hint, [
    ...fact('ways.when', arrival && { key: 'arrival.when', values: { range: { range: arrival } } }),
    ...fact('ways.back', { key: 'ways.nothing' }),
    ...fact('ways.until', window && { key: 'window.until', values: { date: { date: window.endsOn } } }),
    ...fact('ways.cost', { key: 'price.free' }),
  ]);
}

/** What the whole-item return means for the shopper (S12). */
function returnChoice({ refund, refundArrival, dropOffBy, cost }: ReturnFallback): Action {
  const hint: Message = refund
    ? { key: 'support.returnRefund', values: { refund: { money: refund } } }
    : { key: 'support.returnText' };
  return choice({ type: 'return-chosen' }, 'action.returnItem', hint, [
    ...fact(
      'ways.when',
      refundArrival && { key: 'ways.refundWhen', values: { range: { range: refundArrival } } },
    ),
    ...fact('ways.back', { key: 'ways.everything' }),
    ...fact('ways.until', dropOffBy && { key: 'ways.handIn', values: { date: { date: dropOffBy } } }),
    ...fact(
      'ways.cost',
      cost &&
        (cost.amount > 0
          ? { key: 'value.money', values: { money: { money: cost } } }
          : { key: 'price.free' }),
    ),
  ]);
}

/** Waiting is a way of its own where more comes of a part; nothing is ordered by it. */
const waitChoices = (parts: readonly Part[]): Action[] =>
  parts.filter(isExpected).flatMap(({ partId, name, expectedOn }) =>
    expectedOn === undefined
      ? []
      : [
          choice({ type: 'wait-chosen', partId }, 'waiting.choose', {
            key: 'waiting.hint',
            values: { name, date: { date: expectedOn } },
          }),
        ],
  );

function actionsOf(state: JourneyState): readonly Action[] {
  const canReturn = state.context?.wholeItemReturn.possible ?? false;
  switch (state.step) {
    case 'unavailable': {
      // For any other reason waiting would lead to nothing.
      const waits = state.code === 'no-parts-in-stock' ? waitChoices(state.context.parts) : [];
      if (waits.length > 0)
        return [...waits, ...(canReturn ? [returnChoice(state.context.wholeItemReturn)] : []), CLOSE];
      return canReturn ? [returnItem('primary'), CLOSE] : [action({ type: 'closed' }, 'action.close')];
    }
    case 'support':
      return [
        partChoice(state.context, 'support.parts', { key: 'support.partsText' }),
        ...(canReturn ? [returnChoice(state.context.wholeItemReturn)] : []),
      ];
    case 'waiting':
      return [DONE, ...(canReturn ? [returnItem('secondary')] : [])];
    case 'delivery': {
      const onward = action({ type: 'delivery-confirmed' }, 'delivery.submit');
      return canReturn && state.start.touchpoint === 'return' ? [onward, returnItem('secondary')] : [onward];
    }
    case 'reason':
    case 'parts':
    case 'details':
    case 'review': {
      if (state.sendingPhotos) return [];
      const onward = state.step === 'review' ? action({ type: 'submitted' }, 'review.submit') : CONTINUE;
      // In the return flow the return stays one press away (S5).
      return canReturn && state.start.touchpoint === 'return' ? [onward, returnItem('secondary')] : [onward];
    }
    case 'out-of-stock': {
      const count = offeredParts(state.context).length;
      const hint: Message = { key: 'outOfStock.remainingText', values: { count } };
      return [
        ...(count > 0 ? [partChoice(state.context, 'outOfStock.remaining', hint)] : []),
        ...waitChoices(goneParts(state)),
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
      return [DONE, action({ type: 'another-part-wanted' }, 'requested.another', 'secondary')];
    case 'returned':
    case 'return-handed-over':
      return [DONE];
    case 'loading':
    case 'submitting':
    case 'returning':
      return [];
  }
}

/** What was asked for and is gone, as the API now describes it where it still does. */
function goneParts({
  context,
  goneParts: gone = [],
}: Extract<JourneyState, { step: 'out-of-stock' }>): Part[] {
  return gone.map((part) => context.parts.find(({ partId }) => partId === part.partId) ?? part);
}

function waitingLead({ part, context }: Extract<JourneyState, { step: 'waiting' }>): readonly Message[] {
  const { name, expectedOn = '' } = part;
  const { returnWindow } = context;
  const lead: Message = { key: 'waiting.text', values: { name, date: { date: expectedOn } } };
  if (!returnWindow) return [lead];
  const until = { date: { date: returnWindow.endsOn } };
  // ISO dates compare as they stand.
  return [
    lead,
    expectedOn > returnWindow.endsOn
      ? { key: 'waiting.tooLate', values: until }
      : { key: 'waiting.inTime', values: until },
  ];
}

function leadOf(state: JourneyState): readonly Message[] {
  switch (state.step) {
    case 'unavailable':
      return [
        { key: WHY_UNAVAILABLE[state.code] ?? 'unavailable.text' },
        ...(state.context.wholeItemReturn.possible ? [{ key: 'unavailable.returnStill' } as const] : []),
      ];
    case 'parts': {
      const { context, draft } = state;
      const count = mostParts(context);
      const chosen = chosenParts(context, draft).length;
      // The limit is said before it is met, where it can be met at all.
      return offeredParts(context).length > count
        ? [{ key: 'parts.lead' }, { key: 'parts.limit', values: { count, chosen } }]
        : [{ key: 'parts.lead' }];
    }
    case 'waiting':
      return waitingLead(state);
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
    case 'delivery':
    case 'waiting':
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
    canGoBack: !busy && canGoBack(state),
    actions,
    errors: 'errors' in state ? state.errors : [],
    isOutcome: OUTCOMES.has(state.step),
    emblem: busy ? 'busy' : EMBLEMS[state.step],
    isUnknownItem:
      state.step === 'failed' && state.pending === 'opening' && state.failure.type === 'not-found',
    showsPlainLink: state.step === 'unavailable' || ('pending' in state && state.pending === 'opening'),
  };
}
