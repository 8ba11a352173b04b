import type { ReturnFallback, SupportContext } from '../contract/index.js';
import type { Message, MessageKey } from '../messages/message.js';
import { arrivalOf, offeredParts } from './parts.js';
import type { PhotoEvent } from './photos.js';
import type { FieldError, JourneyState, JourneyStep, ShopperEvent } from './state.js';
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
  readonly showsPlainLink?: boolean | undefined;
  /** Whether the API knows no such item of the shopper's: trying again would not help. */
  readonly isUnknownItem?: boolean | undefined;
  /** Whether the journey has come to its end: opening again begins a new one. */
  readonly isOutcome?: boolean | undefined;
  /** The sign beside the heading; decoration only. */
  readonly emblem: 'busy' | 'done' | 'part' | 'clock' | 'attention' | undefined;
}

/** What a step alone decides of its view; what is left out is so for most steps. */
export interface StepView
  extends
    Pick<JourneyView, 'heading' | 'actions'>,
    Partial<
      Pick<JourneyView, 'lead' | 'canGoBack' | 'emblem' | 'isOutcome' | 'isUnknownItem' | 'showsPlainLink'>
    > {}

/** The whole view of a state, from what its step decides. */
export function viewWith(state: JourneyState, view: StepView): JourneyView {
  const questions = questionsOf(state);
  const position = questions.findIndex((question) => question === state.step);
  const busy = view.actions.length === 0;
  return {
    step: state.step,
    lead: [],
    progress: position < 0 ? undefined : { current: position + 1, total: questions.length },
    errors: 'errors' in state ? state.errors : [],
    ...view,
    busy,
    canGoBack: !busy && view.canGoBack === true,
    emblem: busy ? 'busy' : view.emblem,
  };
}

/** Something to press. */
export const action = (press: Press, key: MessageKey, emphasis: Action['emphasis'] = 'primary'): Action => ({
  press,
  key,
  emphasis,
});
/** One of several ways of equal weight (S5). */
export const choice = (
  press: Press,
  key: MessageKey,
  hint: Message,
  consequences?: readonly Consequence[],
): Action => ({
  ...action(press, key, 'choice'),
  hint,
  consequences,
});
export const TRY_AGAIN = action({ type: 'retried' }, 'action.tryAgain');
export const DONE = action({ type: 'closed' }, 'action.done');
export const CLOSE = action({ type: 'closed' }, 'action.close', 'quiet');
/** The whole-item return as a button. */
export const returnItem = (emphasis: Action['emphasis']): Action =>
  action({ type: 'return-chosen' }, 'action.returnItem', emphasis);

const fact = (term: MessageKey, value: Message | '' | undefined): Consequence[] =>
  value ? [{ term, value }] : [];

/** What a free part means for the shopper (S8, S9, S15, S16). */
export function partChoice(context: SupportContext, key: MessageKey, hint: Message): Action {
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
export function returnChoice({ refund, refundArrival, dropOffBy, cost }: ReturnFallback): Action {
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

export const canReturn = ({ context }: JourneyState): boolean => context?.wholeItemReturn.possible ?? false;

/** In the return flow the return stays one press away (S5). */
export const returnBesides = (state: JourneyState): readonly Action[] =>
  canReturn(state) && state.start.touchpoint === 'return' ? [returnItem('secondary')] : [];
