import type { Part, UnavailableCode } from '../contract/index.js';
import type { Message, MessageKey } from '../messages/message.js';
import { isExpected } from './particulars.js';
import { offeredParts } from './parts.js';
import type { JourneyState } from './state.js';
import { slowLead } from './request-view.js';
import type { At } from './steps.js';
import {
  action,
  canReturn,
  choice,
  CLOSE,
  DONE,
  partChoice,
  returnChoice,
  returnItem,
  type Action,
  type StepView,
} from './step-view.js';

/** A code that would tell more than the API meant to say has no sentence of its own (S14). */
const WHY_UNAVAILABLE: Partial<Record<UnavailableCode, MessageKey>> = {
  'touchpoint-not-in-marketplace': 'unavailable.marketplace',
  'not-delivered': 'unavailable.notDelivered',
  'return-window-closed': 'unavailable.windowClosed',
  'already-returned': 'unavailable.alreadyReturned',
  'request-limit-reached': 'unavailable.limitReached',
  'no-parts-in-stock': 'unavailable.outOfStock',
};

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

/** What was asked for and is gone, as the API now describes it where it still does. */
function goneParts({
  context,
  goneParts: gone = [],
}: Extract<JourneyState, { step: 'out-of-stock' }>): Part[] {
  return gone.map((part) => context.parts.find(({ partId }) => partId === part.partId) ?? part);
}

function waitingLead({
  part,
  context,
  openKey,
}: Extract<JourneyState, { step: 'waiting' }>): readonly Message[] {
  const { name, expectedOn = '' } = part;
  const { returnWindow } = context;
  const lead: Message = {
    key: openKey ? 'waiting.hint' : 'waiting.text',
    values: { name, date: { date: expectedOn } },
  };
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

/** What the steps off the plain way of a request show; undefined for others. */
export function detourView(state: JourneyState): StepView | undefined {
  switch (state.step) {
    case 'unavailable':
      return unavailableView(state);
    case 'out-of-stock': {
      const count = offeredParts(state.context).length;
      const hint: Message = { key: 'outOfStock.remainingText', values: { count } };
      return {
        heading: 'outOfStock.heading',
        emblem: 'part',
        // What got no answer before may still be ordered.
        lead: [{ key: state.openKey ? 'outOfStock.kept' : 'outOfStock.nothingOrdered' }],
        actions: [
          ...(count > 0 ? [partChoice(state.context, 'outOfStock.remaining', hint)] : []),
          ...waitChoices(goneParts(state)),
          ...(canReturn(state) ? [returnChoice(state.context.wholeItemReturn)] : []),
          CLOSE,
        ],
      };
    }
    case 'waiting':
      return {
        heading: 'waiting.heading',
        emblem: 'clock',
        isOutcome: true,
        lead: waitingLead(state),
        actions: [DONE, ...(canReturn(state) ? [returnItem('secondary')] : [])],
        canGoBack: true,
      };
    case 'return-review':
      return {
        heading: 'returnReview.heading',
        actions: [action({ type: 'return-confirmed' }, 'returnReview.submit')],
        canGoBack: true,
      };
    case 'returning':
      return { heading: 'returning.heading', lead: slowLead(state), actions: [] };
    case 'returned':
      return { heading: 'returned.heading', emblem: 'done', isOutcome: true, actions: [DONE] };
    case 'return-handed-over':
      return {
        heading: 'handedOver.heading',
        isOutcome: true,
        lead: [{ key: 'handedOver.text' }],
        actions: [DONE],
        canGoBack: true,
      };
    default:
      return undefined;
  }
}

function unavailableView(state: At<'unavailable'>): StepView {
  const { code, context } = state;
  // For any other reason waiting would lead to nothing.
  const waits = code === 'no-parts-in-stock' ? waitChoices(context.parts) : [];
  const can = canReturn(state);
  return {
    heading: 'unavailable.heading',
    isOutcome: true,
    showsPlainLink: true,
    lead: [
      { key: WHY_UNAVAILABLE[code] ?? 'unavailable.text' },
      ...(can ? [{ key: 'unavailable.returnStill' } as const] : []),
    ],
    actions:
      waits.length > 0
        ? [...waits, ...(can ? [returnChoice(context.wholeItemReturn)] : []), CLOSE]
        : can
          ? [returnItem('primary'), CLOSE]
          : [action({ type: 'closed' }, 'action.close')],
  };
}
