import {
  NOTE_MAX_LENGTH,
  type Problem,
  type ReasonAnswers,
  type SupportContext,
} from '../../src/contract/index.js';
import {
  canChooseDelivery,
  chosenParts,
  evidenceFor,
  isExpected,
  offeredParts,
  photosLeft,
  questionsOf,
  startJourney,
  transition,
  viewOf,
  type AddressField,
  type DraftPhoto,
  type Effect,
  type FieldError,
  type JourneyEvent,
  type JourneyStart,
  type JourneyState,
  type Question,
} from '../../src/journey/index.js';
import { onRequestWay } from '../../src/journey/request-way.js';
import { aPartRequest, aWholeItemReturn } from '../support/builders.js';
import { aFailure, FAILURE_TYPES, NOTE } from '../support/journeys.js';

/**
 * Who makes a move: the shopper by what is shown or by a field, the shop's page, a picture beside it, the API, or the
 * network, which does not bring what another move needs.
 */
type Mover = 'press' | 'field' | 'page' | 'picture' | 'answer' | 'network';

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

/** What a shopper enters besides reasons, parts and pictures; each makes a walk longer, so a walk has only some. */
export interface Entries {
  readonly notes?: readonly string[];
  readonly answers?: readonly ReasonAnswers[];
  readonly queries?: readonly string[];
  readonly pieces?: readonly number[];
  readonly lines?: readonly (readonly [field: AddressField, text: string])[];
  /** Whether code that is loaded on demand may not arrive. */
  readonly codeIsLost?: boolean;
}

/** No note, a good one and one too long. */
export const NOTES = ['', NOTE, 'x'.repeat(NOTE_MAX_LENGTH + 1)];

const KEY = 'key';
const WRONG_ADDRESS: readonly FieldError[] = [{ field: 'postalCode', key: 'error.refused' }];

/** A press as it comes to the journey: with the key of an intent, or with what the check of an address can find. */
function pressed(state: JourneyState): JourneyEvent[] {
  return viewOf(state).actions.flatMap(({ press }): JourneyEvent[] => {
    switch (press.type) {
      case 'submitted':
      case 'return-confirmed':
        return [{ ...press, key: KEY }];
      case 'delivery-confirmed':
        return [
          { ...press, errors: [] },
          ...(state.step === 'delivery' && state.choice === 'typed'
            ? [{ ...press, errors: WRONG_ADDRESS }]
            : []),
        ];
      default:
        return [press];
    }
  });
}

/** What can be pressed, as the view and the screens show it. */
function presses(state: JourneyState): JourneyEvent[] {
  return [
    ...pressed(state),
    ...(viewOf(state).canGoBack ? [{ type: 'went-back' } as const] : []),
    ...(state.step === 'parts'
      ? state.context.parts.filter(isExpected).map(({ partId }) => ({ type: 'wait-chosen', partId }) as const)
      : []),
    ...(state.step === 'review'
      ? questionsOf(state)
          .filter((question) => question !== 'review')
          .map((question) => ({ type: 'answer-reopened', question }) as const)
      : []),
    ...(state.step === 'review' && canChooseDelivery(state.context)
      ? [{ type: 'delivery-reopened' } as const]
      : []),
  ];
}

/** What can be entered: one reason, none or one of the first two parts, and the entries of this walk. */
function fields(state: JourneyState, entries: Entries): JourneyEvent[] {
  const { notes = [], answers: given = [], queries = [], pieces: counts = [], lines = [] } = entries;
  switch (state.step) {
    case 'reason':
      return [{ type: 'reason-chosen', reason: 'damaged' }];
    case 'parts':
      return [
        ...offeredParts(state.context)
          .slice(0, 2)
          .flatMap(({ partId, packQuantity }): JourneyEvent[] => [
            ...[0, 1].map((quantity) => ({ type: 'quantity-changed', partId, quantity }) as const),
            ...(packQuantity > 1
              ? counts.map((pieces) => ({ type: 'pieces-changed', partId, pieces }) as const)
              : []),
          ]),
        ...queries.map((query) => ({ type: 'searched', query }) as const),
      ];
    case 'details':
      return [
        ...notes.map((note) => ({ type: 'note-changed', note }) as const),
        ...given.map((one) => ({ type: 'answered', answers: one }) as const),
        ...pictureFields(state),
      ];
    case 'delivery':
      return [
        { type: 'delivery-chosen', choice: 'on-file' },
        ...state.context.addresses.map(
          ({ addressId }) => ({ type: 'delivery-chosen', choice: { addressId } }) as const,
        ),
        ...(state.context.deliveryCountries.length > 0
          ? [{ type: 'delivery-chosen', choice: 'typed' } as const]
          : []),
        ...(state.choice === 'typed'
          ? lines.map(([field, text]) => ({ type: 'address-typed', field, text }) as const)
          : []),
      ];
    default:
      return [];
  }
}

/** What the shopper can do with pictures where they are asked for: one more, one fewer, another try, and the like. */
function pictureFields({ context, draft }: Extract<JourneyState, { step: Question }>): JourneyEvent[] {
  if (evidenceFor(context, draft.reason) === 'none') return [];
  const id = `picture-${draft.photos.length + 1}`;
  return [
    ...(photosLeft(context, draft.photos) > 0
      ? [{ type: 'photo-added', id, name: `${id}.jpg` } as const]
      : []),
    ...draft.photos.flatMap((photo): JourneyEvent[] => [
      { type: 'photo-removed', id: photo.id },
      ...CHANCES[photo.status].map((type) => ({ type, id: photo.id })),
    ]),
  ];
}

/** What besides removing it can be done with a picture. */
const CHANCES = {
  preparing: [],
  ready: ['photo-changed'],
  sending: ['photo-cancelled', 'photo-changed'],
  sent: ['photo-changed'],
  refused: [],
  failed: ['photo-retried', 'photo-changed'],
} as const satisfies Record<DraftPhoto['status'], readonly string[]>;

/** What becomes of the pictures that are being prepared or sent, whatever step the shopper is on. */
const pictureNews = ({ draft }: JourneyState): JourneyEvent[] =>
  draft.photos.flatMap(({ id, status }): JourneyEvent[] => {
    switch (status) {
      case 'preparing':
        return [
          { type: 'photo-prepared', id },
          { type: 'photo-refused', id, fault: 'unreadable' },
        ];
      case 'sending':
        return [
          { type: 'photo-sent', id, evidenceId: `evidence-of-${id}` },
          { type: 'photo-failed', id, failure: aFailure('network') },
          { type: 'photo-refused', id, fault: 'type' },
        ];
      default:
        return [];
    }
  });

/** Whether the journey waits for pictures, and goes on with them. */
const waitsForPictures = (state: JourneyState): boolean =>
  state.step === 'details' && (state.sendingPhotos ?? false);

/** What the shop's own page can do meanwhile (S5). */
function pageEvents({ step, start }: JourneyState): JourneyEvent[] {
  return [
    ...(start.touchpoint === 'return' ? [{ type: 'reason-given', reason: 'damaged' } as const] : []),
    ...(step === 'return-review' ? [{ type: 'return-taken-over' } as const] : []),
    // Another tab is a page of the shop's too.
    ...(step === 'review' ? [{ type: 'ordered-elsewhere', key: 'key-of-another-tab' } as const] : []),
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

/** The fields that the API can find fault with: those that a request of this item can hold. */
const faultyFields = ({ addresses, deliveryCountries, evidence }: SupportContext): string[] => [
  '/parts/0/quantity',
  '/note',
  '/reason',
  ...(addresses.length + deliveryCountries.length > 0 ? ['/address/postalCode'] : []),
  ...(evidence ? ['/evidenceIds'] : []),
];

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
          ...faultyFields(context).map((pointer) => aFailure('invalid-request', { errors: [{ pointer }] })),
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
      return waitsForPictures(state) ? pictureNews(state) : [];
  }
}

/** The events that something loaded on demand knows what to do with, where it does not arrive. */
const lostCode = (state: JourneyState, events: readonly JourneyEvent[]): JourneyEvent[] =>
  events.flatMap((event) => {
    const next = onRequestWay(state, event);
    return 'piece' in next ? [{ type: 'piece-missing', event: next.event } as const] : [];
  });

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
    'inFlight' in state && [state.inFlight, state.isAbsent],
    step !== 'submitting' && state.openKey !== undefined,
    'another' in state && state.another,
    'sendingPhotos' in state && state.sendingPhotos,
    'choice' in state && state.choice,
    'waitOrigin' in state && [state.waitOrigin, state.part.partId],
    'errors' in state && state.errors.map(({ field, key }) => [field, key]),
    'code' in state && state.code,
    'from' in state && [nameOf(state.from), state.event],
    start.reason,
    draft.reason,
    Object.entries(draft.quantities)
      .map((entry) => entry.join(':'))
      .sort(),
    draft.pieces,
    draft.query,
    draft.answers,
    draft.note,
    draft.photos.map(({ id, status }) => [id, status]),
    draft.delivery,
    Object.values(draft.typedAddress).join(),
    draft.delivery === 'typed' && Object.values(draft.confirmedAddress).join(),
    context && [context.wholeItemReturn.possible, offeredParts(context).map(({ partId }) => partId)],
    // Where the return leads back to matters only on the way of the return.
    inReturn && [state.returnOrigin, state.unavailableCode, state.returnIntent?.body.cause],
    'cause' in state && state.cause,
    (inReturn || step === 'out-of-stock' || step === 'waiting') &&
      state.goneParts?.map(({ partId }) => partId),
  ]);
}

/** All places that a journey can come to, breadth first from its start, by their names. */
export function walk(
  start: JourneyStart,
  context: SupportContext,
  entries: Entries = {},
): ReadonlyMap<string, Place> {
  const first = startJourney(start).state;
  const places = new Map<string, Place>();
  const found = new Set([nameOf(first)]);
  const open = [first];
  for (let state = open.shift(); state; state = open.shift()) {
    const from = state;
    const events = {
      press: presses(from),
      field: fields(from, entries),
      page: pageEvents(from),
      picture: waitsForPictures(from) ? [] : pictureNews(from),
      answer: answers(from, context),
      network: entries.codeIsLost ? lostCode(from, [...presses(from), ...answers(from, context)]) : [],
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
