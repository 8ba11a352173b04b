import type { MessageKey } from '../messages/message.js';
import type { JourneyState } from './state.js';
import type { At } from './steps.js';
import { action, CLOSE, TRY_AGAIN, type StepView } from './step-view.js';

const WHY_FAILED: Record<At<'failed'>['pending'], MessageKey> = {
  opening: 'failed.opening',
  'part-request': 'failed.request',
  return: 'failed.return',
};

/** What a setback shows; undefined for other steps. */
export function setbackView(state: JourneyState): StepView | undefined {
  switch (state.step) {
    case 'outcome-unknown': {
      const { pending, checking, isAbsent } = state;
      const isReturn = pending === 'return';
      const text = isReturn ? 'unknown.returnText' : isAbsent ? 'unknown.absent' : 'unknown.text';
      const onward = isReturn || isAbsent ? TRY_AGAIN : action({ type: 'retried' }, 'unknown.check');
      return {
        heading: 'unknown.heading',
        emblem: 'attention',
        lead: [{ key: checking ? 'unknown.checking' : text }],
        actions: checking ? [] : [onward, CLOSE],
      };
    }
    case 'failed':
      return {
        heading: 'failed.heading',
        emblem: 'attention',
        lead: [{ key: WHY_FAILED[state.pending] }],
        actions: [TRY_AGAIN, CLOSE],
        canGoBack: !!state.context,
        showsPlainLink: state.pending === 'opening',
        isUnknownItem: state.pending === 'opening' && state.failure.type === 'not-found',
      };
    case 'session-expired':
      return {
        heading: 'session.heading',
        emblem: 'attention',
        lead: [{ key: 'session.text' }],
        actions: [action({ type: 'retried' }, 'session.retry'), CLOSE],
        canGoBack: !!state.context && !state.outcomeUnknown,
        showsPlainLink: state.pending === 'opening',
      };
    default:
      return undefined;
  }
}
