import type { Message } from '../messages/message.js';
import { chosenParts, mostParts, offeredParts } from './parts.js';
import { canLeave } from './request-way.js';
import type { JourneyState, Question } from './state.js';
import type { At } from './steps.js';
import {
  action,
  canReturn,
  CLOSE,
  DONE,
  partChoice,
  returnBesides,
  returnChoice,
  TRY_AGAIN,
  type StepView,
} from './step-view.js';

/** What the steps on the plain way of a request show; undefined for others. */
export function requestView(state: JourneyState): StepView | undefined {
  switch (state.step) {
    case 'loading':
      return { heading: 'loading.heading', lead: slowLead(state), actions: [], showsPlainLink: state.isSlow };
    case 'support':
      return {
        heading: 'support.heading',
        actions: [
          partChoice(state.context, 'support.parts', { key: 'support.partsText' }),
          ...(canReturn(state) ? [returnChoice(state.context.wholeItemReturn)] : []),
        ],
      };
    case 'reason':
    case 'parts':
    case 'details':
    case 'review':
      return questionView(state);
    case 'submitting':
      return { heading: 'submitting.heading', lead: slowLead(state), actions: [] };
    case 'requested':
      return {
        heading: 'requested.heading',
        emblem: 'done',
        isOutcome: true,
        actions: [DONE, action({ type: 'another-part-wanted' }, 'requested.another', 'secondary')],
      };
    case 'not-loaded':
      return {
        heading: 'failed.heading',
        emblem: 'attention',
        lead: [{ key: mayBeOrdered(state) ? 'unknown.text' : 'loading.failed' }],
        actions: [TRY_AGAIN, CLOSE],
        canGoBack: canLeave(state),
        showsPlainLink: state.from.step === 'loading',
      };
    default:
      return undefined;
  }
}

/** What is said while a call is tried again by itself. */
export const slowLead = ({ isSlow }: { readonly isSlow?: boolean | undefined }): readonly Message[] =>
  isSlow ? [{ key: 'slow.text' }] : [];

/** Whether an order was sent and its answer lost. */
const mayBeOrdered = ({ event }: At<'not-loaded'>): boolean =>
  event.type === 'request-failed' && event.failure.outcomeUnknown;

function questionView(state: At<Question>): StepView {
  const { step, context, draft } = state;
  const onward =
    step === 'review'
      ? action({ type: 'submitted' }, 'review.submit')
      : action({ type: 'continued' }, 'action.continue');
  const count = mostParts(context);
  // The limit is said before it is met, where it can be met at all.
  const limit = offeredParts(context).length > count;
  const chosen = chosenParts(context, draft).length;
  return {
    heading: `${step}.heading`,
    lead:
      step === 'parts'
        ? [
            { key: 'parts.lead' },
            ...(limit ? [{ key: 'parts.limit', values: { count, chosen } } as const] : []),
          ]
        : [],
    actions: state.sendingPhotos ? [] : [onward, ...returnBesides(state)],
    canGoBack: true,
  };
}
