import { outcomeUnknown, type FailureType } from '../../src/client/result.js';
import { PROBLEM_TYPES, type Problem, type SupportContext } from '../../src/contract/index.js';
import {
  canChooseDelivery,
  isExpected,
  startJourney,
  transition,
  type Effect,
  type JourneyEvent,
  type JourneyFailure,
  type JourneyStart,
  type JourneyState,
  type JourneyStep,
} from '../../src/journey/index.js';
import {
  anExpectedPart,
  aPartRequest,
  aSavedAddress,
  aSupportContext,
  aWholeItemReturn,
} from './builders.js';

/** Every way in which a call can fail. */
export const FAILURE_TYPES: readonly FailureType[] = [
  ...PROBLEM_TYPES,
  'network',
  'timeout',
  'aborted',
  'malformed',
  'server',
  'refused',
];

/** The failures after which the call may still be on its way. */
const NO_ANSWER: readonly FailureType[] = ['network', 'timeout', 'aborted', 'key-in-flight'];

/** A failure as the client reports it. */
export const aFailure = (type: FailureType, problem?: Problem): JourneyFailure => ({
  type,
  outcomeUnknown: outcomeUnknown({ type }),
  mayArrive: NO_ANSWER.includes(type),
  problem,
});

/** A journey from the order page, without a reason given before. */
export const aStart = (over: Partial<JourneyStart> = {}): JourneyStart => ({
  orderId: 'order-1',
  itemId: 'item-1',
  touchpoint: 'order',
  ...over,
});

/** The state after a series of events. */
export const after = (state: JourneyState, ...events: JourneyEvent[]): JourneyState =>
  events.reduce((now, event) => transition(now, event).state, state);

/** An effect in a few words: `focus heading`, `tell-shop failed`, `create-part-request`. */
export function effectName(effect: Effect): string {
  switch (effect.type) {
    case 'focus':
      return `focus ${effect.target}`;
    case 'tell-shop':
      return `tell-shop ${effect.event.name}`;
    case 'announce':
      return `announce ${effect.key}`;
    default:
      return effect.type;
  }
}

/** What a shopper does who adds a picture, and what comes of it: it is ready to be sent. */
export const pictureAdded = (id: string, name = `${id}.jpg`): JourneyEvent[] => [
  { type: 'photo-added', id, name },
  { type: 'photo-prepared', id },
];

/** The note that {@link journeyAt} enters. */
export const NOTE = 'The left edge is broken.';

const toSupport = (context: SupportContext): JourneyEvent[] => [{ type: 'context-received', context }];

const toReview = (start: JourneyStart, context: SupportContext): JourneyEvent[] => [
  ...toParts(start, context),
  { type: 'quantity-changed', partId: context.parts[0]?.partId ?? '', quantity: 1 },
  { type: 'continued' },
  { type: 'note-changed', note: NOTE },
  { type: 'continued' },
];

const toParts = (start: JourneyStart, context: SupportContext): JourneyEvent[] => [
  ...toSupport(context),
  { type: 'parts-wanted' },
  // A reason that was given before is not asked for (S5).
  ...(start.reason
    ? []
    : [{ type: 'reason-chosen', reason: 'damaged' } as const, { type: 'continued' } as const]),
];

/** The item with a second address, or with a part that is expected, where it has none. */
const withAnotherAddress = (context: SupportContext): SupportContext =>
  canChooseDelivery(context)
    ? context
    : { ...context, addresses: [aSavedAddress()], deliveryCountries: ['US', 'CA'] };
const withAnExpectedPart = (context: SupportContext): SupportContext =>
  context.parts.some(isExpected) ? context : { ...context, parts: [...context.parts, anExpectedPart()] };

const SUBMITTED: JourneyEvent = { type: 'submitted', key: 'request-key' };
const RETURN_CHOSEN: JourneyEvent = { type: 'return-chosen' };
const RETURN_CONFIRMED: JourneyEvent = { type: 'return-confirmed', key: 'return-key' };

/** How a shopper gets to a step, who chose one piece of the first part and wrote {@link NOTE}. */
function pathTo(step: JourneyStep, start: JourneyStart, context: SupportContext): readonly JourneyEvent[] {
  const review = toReview(start, context);
  switch (step) {
    case 'loading':
      return [];
    case 'unavailable':
      return toSupport({ ...context, unavailable: context.unavailable ?? 'not-registered' });
    case 'support':
      return toSupport(context);
    case 'reason':
      return [...toSupport(context), { type: 'parts-wanted' }];
    case 'parts':
      return toParts(start, context);
    case 'details':
      return review.slice(0, -2);
    case 'review':
      return review;
    case 'delivery':
      return [...toReview(start, withAnotherAddress(context)), { type: 'delivery-reopened' }];
    case 'waiting': {
      const waited = withAnExpectedPart(context);
      const partId = waited.parts.find(isExpected)?.partId ?? '';
      return [...toParts(start, waited), { type: 'wait-chosen', partId }];
    }
    case 'submitting':
      return [...review, SUBMITTED];
    case 'requested':
      return [...review, SUBMITTED, { type: 'request-received', request: aPartRequest() }];
    case 'out-of-stock':
      return [
        ...review,
        SUBMITTED,
        {
          type: 'request-failed',
          failure: aFailure('part-out-of-stock', {
            parts: context.parts.map((part, index) => (index === 0 ? { ...part, stock: 'out' } : part)),
          }),
        },
      ];
    case 'return-review':
      return [...toSupport(context), RETURN_CHOSEN];
    case 'returning':
      return [...toSupport(context), RETURN_CHOSEN, RETURN_CONFIRMED];
    case 'returned':
      return [
        ...toSupport(context),
        RETURN_CHOSEN,
        RETURN_CONFIRMED,
        { type: 'return-received', wholeItemReturn: aWholeItemReturn() },
      ];
    case 'return-handed-over':
      return [...toSupport(context), RETURN_CHOSEN, { type: 'return-taken-over' }];
    case 'outcome-unknown':
      return [
        ...review,
        SUBMITTED,
        { type: 'request-failed', failure: aFailure('timeout') },
        { type: 'check-failed', failure: aFailure('network') },
      ];
    case 'failed':
      return [...review, SUBMITTED, { type: 'request-failed', failure: aFailure('too-many-requests') }];
    case 'session-expired':
      return [...review, SUBMITTED, { type: 'request-failed', failure: aFailure('session-expired') }];
    case 'not-loaded':
      return [...toSupport(context), { type: 'piece-missing', event: RETURN_CHOSEN }];
  }
}

type At<Step extends JourneyStep> = JourneyState & { readonly step: Step };

const isAt = <Step extends JourneyStep>(state: JourneyState, step: Step): state is At<Step> =>
  state.step === step;

/**
 * The state at a step, reached by events alone. Of several ways there is one: `failed` and `session-expired` come
 * from submitting, `outcome-unknown` from a check that failed, the return steps from `support`, `waiting` from `parts`.
 */
export function journeyAt<Step extends JourneyStep>(
  step: Step,
  { start = aStart(), context = aSupportContext() }: { start?: JourneyStart; context?: SupportContext } = {},
): At<Step> {
  const state = after(startJourney(start).state, ...pathTo(step, start, context));
  if (!isAt(state, step)) throw new Error(`This journey comes to ${state.step}, not to ${step}.`);
  return state;
}
