import { NOTE_MAX_LENGTH, type Problem, type SupportContext } from '../../src/contract/index.js';
import {
  chosenParts,
  offeredParts,
  questionsOf,
  startJourney,
  transition,
  viewOf,
  type Effect,
  type JourneyEvent,
  type JourneyStart,
  type JourneyState,
} from '../../src/journey/index.js';
import { aPartRequest, aWholeItemReturn } from '../support/builders.js';
import { aFailure, FAILURE_TYPES, NOTE } from '../support/journeys.js';

/** Who makes a move: the shopper by what is shown or by a field, the shop's page, or the API. */
type Mover = 'press' | 'field' | 'page' | 'answer';

/** One move from a state, and where it leads. */
export interface Move {
  readonly by: Mover;
  readonly event: JourneyEvent;
  readonly to: string;
  readonly effects: readonly Effect[];
}

/** A state that can be reached, with every move that is possible in it. */
export interface Place {
  readonly state: JourneyState;
  readonly moves: readonly Move[];
}

const KEY = 'key';
const LONG_NOTE = 'x'.repeat(NOTE_MAX_LENGTH + 1);

/** What can be pressed, as the view shows it. */
function presses(state: JourneyState): JourneyEvent[] {
  const { actions, canGoBack } = viewOf(state);
  return [
    ...actions.map(({ press }): JourneyEvent =>
      press.type === 'submitted' || press.type === 'return-confirmed' ? { ...press, key: KEY } : press,
    ),
    ...(canGoBack ? [{ type: 'went-back' } as const] : []),
    ...(state.step === 'review'
      ? questionsOf(state)
          .filter((question) => question !== 'review')
          .map((question) => ({ type: 'answer-reopened', question }) as const)
      : []),
  ];
}

/** What can be entered: one reason, none or one of the first two parts, no note, a good one and one too long. */
function fields(state: JourneyState): JourneyEvent[] {
  switch (state.step) {
    case 'reason':
      return [{ type: 'reason-chosen', reason: 'damaged' }];
    case 'parts':
      return offeredParts(state.context)
        .slice(0, 2)
        .flatMap(({ partId }) =>
          [0, 1].map((quantity) => ({ type: 'quantity-changed', partId, quantity }) as const),
        );
    case 'details':
      return ['', NOTE, LONG_NOTE].map((note) => ({ type: 'note-changed', note }));
    default:
      return [];
  }
}

/** What the shop's own page can do meanwhile (S5). */
function pageEvents({ step, start }: JourneyState): JourneyEvent[] {
  return [
    ...(start.touchpoint === 'return' ? [{ type: 'reason-given', reason: 'damaged' } as const] : []),
    ...(step === 'return-review' ? [{ type: 'return-taken-over' } as const] : []),
  ];
}

/** What is left when stock runs out: the rest, nothing, nothing and no return, or the API does not say (S11). */
function shortages(state: JourneyState): (Problem | undefined)[] {
  if (!state.context) return [];
  const gone = new Set(chosenParts(state.context, state.draft).map(({ part }) => part.partId));
  const rest = state.context.parts.map((part) =>
    gone.has(part.partId) ? ({ ...part, stock: 'out' } as const) : part,
  );
  return [{ parts: rest }, { parts: [] }, { parts: [], wholeItemReturn: { possible: false } }, undefined];
}

const FAILURES = FAILURE_TYPES.map((type) => aFailure(type));
const FAULTY_FIELDS = ['/parts/0/quantity', '/note', '/reason'];

/** Every answer that the call which a state waits for can bring. */
function answers(state: JourneyState, context: SupportContext): JourneyEvent[] {
  switch (state.step) {
    case 'loading':
      return [
        { type: 'context-received', context },
        ...FAILURES.map((failure) => ({ type: 'context-failed', failure }) as const),
      ];
    case 'submitting':
      return [
        { type: 'request-received', request: aPartRequest() },
        ...[
          ...FAILURES,
          ...shortages(state).map((problem) => aFailure('part-out-of-stock', problem)),
          ...FAULTY_FIELDS.map((pointer) => aFailure('invalid-request', { errors: [{ pointer }] })),
        ].map((failure) => ({ type: 'request-failed', failure }) as const),
      ];
    case 'outcome-unknown':
      if (!state.checking) return [];
      return [
        { type: 'request-received', request: aPartRequest() },
        { type: 'request-not-found' },
        ...FAILURES.map((failure) => ({ type: 'check-failed', failure }) as const),
      ];
    case 'returning':
      return [
        { type: 'return-received', wholeItemReturn: aWholeItemReturn() },
        ...FAILURES.map((failure) => ({ type: 'return-failed', failure }) as const),
      ];
    default:
      return [];
  }
}

/** What tells two states apart in what they show and where they lead; keys of intents and the like do not. */
export function nameOf(state: JourneyState): string {
  const { step, start, draft, context } = state;
  const pending = 'pending' in state ? state.pending : undefined;
  const inReturn =
    ['return-review', 'return-handed-over', 'returning'].includes(step) || pending === 'return';
  return JSON.stringify([
    step,
    pending,
    'checking' in state && state.checking,
    'outcomeUnknown' in state && state.outcomeUnknown,
    'errors' in state && state.errors.map(({ field, key }) => [field, key]),
    'code' in state && state.code,
    start.reason,
    draft.reason,
    Object.entries(draft.quantities)
      .map((entry) => entry.join(':'))
      .sort(),
    draft.note,
    context && [context.wholeItemReturn.possible, offeredParts(context).map(({ partId }) => partId)],
    // Where the return leads back to matters only on the way of the return.
    inReturn && [state.returnOrigin, state.unavailableCode, state.returnIntent?.body.cause],
    'cause' in state && state.cause,
    (inReturn || step === 'out-of-stock') && state.goneParts?.map(({ partId }) => partId),
  ]);
}

/** All places that a journey can come to, breadth first from its start, by their names. */
export function walk(start: JourneyStart, context: SupportContext): ReadonlyMap<string, Place> {
  const first = startJourney(start).state;
  const places = new Map<string, Place>();
  const found = new Set([nameOf(first)]);
  const open = [first];
  for (let state = open.shift(); state; state = open.shift()) {
    const from = state;
    const events = {
      press: presses(from),
      field: fields(from),
      page: pageEvents(from),
      answer: answers(from, context),
    } satisfies Record<Mover, JourneyEvent[]>;
    const moves = (Object.keys(events) as Mover[]).flatMap((by) =>
      events[by].map((event): Move => {
        const { state: next, effects } = transition(from, event);
        const to = nameOf(next);
        if (!found.has(to)) {
          found.add(to);
          open.push(next);
        }
        return { by, event, to, effects };
      }),
    );
    places.set(nameOf(from), { state: from, moves });
  }
  return places;
}

/** The names of the places from which one of the goals can be reached. */
export function leadingTo(
  places: ReadonlyMap<string, Place>,
  isGoal: (state: JourneyState) => boolean,
): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const [name, { moves }] of places) {
    for (const { to } of moves) before.set(to, [...(before.get(to) ?? []), name]);
  }
  const reached = new Set([...places].flatMap(([name, { state }]) => (isGoal(state) ? [name] : [])));
  // A set takes in what is added while it is walked.
  for (const name of reached) for (const earlier of before.get(name) ?? []) reached.add(earlier);
  return reached;
}
