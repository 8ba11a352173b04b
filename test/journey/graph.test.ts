import { expect } from '@open-wc/testing';
import type { SupportContext } from '../../src/contract/index.js';
import {
  ADDRESS_FIELDS,
  offeredParts,
  viewOf,
  type JourneyStart,
  type JourneyState,
  type JourneyStep,
} from '../../src/journey/index.js';
import {
  anExpectedPart,
  aPackOfScrews,
  aPart,
  aSavedAddress,
  aSupportContext,
  someEvidenceRules,
  threeParts,
} from '../support/builders.js';
import { aStart, NOTE } from '../support/journeys.js';
import { leadingTo, NOTES, walk, type Entries, type Move, type Place } from './walk.js';

const OUTCOMES: ReadonlySet<JourneyStep> = new Set([
  'waiting',
  'requested',
  'returned',
  'return-handed-over',
]);
const isOutcome = ({ step }: JourneyState): boolean => OUTCOMES.has(step);

/** Nothing can be had any more: the shopper is told why, and can close. */
function isExplainedEnd(state: JourneyState): boolean {
  const { lead, actions } = viewOf(state);
  return (
    (state.step === 'unavailable' || state.step === 'out-of-stock') &&
    !state.context.wholeItemReturn.possible &&
    lead.length > 0 &&
    actions.length === 1 &&
    actions[0]?.press.type === 'closed'
  );
}

type Named = readonly [name: string, context: SupportContext, entries: Entries];

const CONTEXTS: readonly Named[] = [
  ['three parts', aSupportContext({ parts: threeParts() }), { notes: NOTES }],
  ['one part', aSupportContext({ parts: [aPart()] }), { notes: NOTES }],
  ['no part', aSupportContext({ unavailable: 'not-registered' }), {}],
];

/** One new thing each, so that a walk does not grow with all of them at once. */
const RICHER: readonly Named[] = [
  [
    'packs, one expected and a limit',
    aSupportContext({ parts: [aPackOfScrews(), aPart(), anExpectedPart()], maxParts: 1 }),
    { pieces: [4, 99], queries: ['', 'screws'], notes: [NOTE] },
  ],
  [
    'only one that is expected',
    aSupportContext({ unavailable: 'no-parts-in-stock', parts: [anExpectedPart()] }),
    {},
  ],
  ['code that does not arrive', aSupportContext({ parts: [aPart()] }), { codeIsLost: true }],
  [
    'two pictures that are required',
    aSupportContext({
      parts: [aPart()],
      evidence: someEvidenceRules({ required: ['damaged'], optional: [], maxPhotos: 2 }),
    }),
    {},
  ],
  [
    'a picture that is welcome',
    aSupportContext({
      parts: [aPart()],
      evidence: someEvidenceRules({ required: [], optional: ['damaged', 'missing'], maxPhotos: 1 }),
    }),
    { notes: NOTES },
  ],
  [
    'another address, and an answer',
    aSupportContext({ parts: [aPart()], addresses: [aSavedAddress()], deliveryCountries: ['US', 'CA'] }),
    { lines: [['city', 'Eugene']], answers: [{ packagingDamaged: true }, { packagingDamaged: undefined }] },
  ],
];

interface Journey {
  readonly title: string;
  readonly start: JourneyStart;
  readonly context: SupportContext;
  readonly entries: Entries;
}

const JOURNEYS = CONTEXTS.flatMap(([name, context, entries]) =>
  [true, false].flatMap((possible) =>
    // The journey tells the return flow apart from the others, and those by nothing.
    (['order', 'return'] as const).flatMap((touchpoint) =>
      ([undefined, 'missing'] as const).map((reason): Journey => ({
        title: `${name}, ${possible ? 'a' : 'no'} possible return, from ${touchpoint}, ${reason ? 'a' : 'no'} given reason`,
        start: aStart({ touchpoint, reason }),
        context: { ...context, wholeItemReturn: { possible } },
        entries,
      })),
    ),
  ),
);

const RICHER_JOURNEYS = RICHER.flatMap(([name, context, entries]): Journey[] => [
  { title: `${name}, from order`, start: aStart(), context, entries },
  {
    title: `${name}, from return with a given reason`,
    start: aStart({ touchpoint: 'return', reason: 'missing' }),
    context,
    entries,
  },
  {
    title: `${name}, no possible return`,
    start: aStart({ reason: 'damaged' }),
    context: { ...context, wholeItemReturn: { possible: false } },
    entries,
  },
]);

const RETURNS_AT_ONCE = [...CONTEXTS, ...RICHER.slice(0, 3)].flatMap(([name, context, entries]) =>
  [true, false].map((possible): Journey => ({
    title: `${name}, ${possible ? 'a' : 'no'} possible return, opened for a part that did not help`,
    start: aStart({ returnCause: 'did-not-help' }),
    context: { ...context, wholeItemReturn: { possible } },
    entries,
  })),
);

/** What was entered and is gone after a move that did not mean to change it. */
function losses(before: JourneyState, { event, effects }: Move, after: JourneyState): string[] {
  const { quantities, pieces } = before.draft;
  const { context } = after;
  const lost = (what: string, one: unknown, other: unknown): string[] =>
    JSON.stringify(one) === JSON.stringify(other) ? [] : [`${event.type} lost ${what}`];
  const kept = Object.entries(quantities).flatMap(([partId, quantity]) => {
    const part = context && offeredParts(context).find((offered) => offered.partId === partId);
    return part
      ? [
          ...lost(partId, after.draft.quantities[partId], Math.min(quantity, part.maxQuantity)),
          ...lost(`the pieces of ${partId}`, after.draft.pieces[partId], pieces[partId]),
        ]
      : [];
  });
  // The address is chosen by a press, and the shopper means to.
  const members = ['reason', 'query', 'answers', 'note', 'delivery'] as const;
  const changed = event.type === 'delivery-confirmed' ? 'delivery' : undefined;
  return [
    ...members.flatMap((member) =>
      member === changed ? [] : lost(`the ${member}`, before.draft[member], after.draft[member]),
    ),
    ...lost('a line of the address', linesOf(before), linesOf(after)),
    // Once the request is made its pictures have done their work: each is let go of, and by nothing else.
    ...lost(
      'a picture',
      idsOf(before),
      event.type === 'request-received'
        ? effects.flatMap((effect) => (effect.type === 'drop-photo' ? [effect.id] : []))
        : idsOf(after),
    ),
    ...kept,
  ];
}

/** What was typed; the country is the shop's own before another is chosen. */
const linesOf = ({ draft }: JourneyState): string[] =>
  ADDRESS_FIELDS.filter((field) => field !== 'country').map((field) => draft.typedAddress[field]);
const idsOf = ({ draft }: JourneyState): string[] => draft.photos.map(({ id }) => id);

describe('all that can happen in a journey', () => {
  let walked: { title: string; context: SupportContext; places: ReadonlyMap<string, Place> }[] = [];
  before(function () {
    this.timeout(120_000);
    walked = [...JOURNEYS, ...RICHER_JOURNEYS, ...RETURNS_AT_ONCE].map(
      ({ title, start, context, entries }) => ({
        title,
        context,
        places: walk(start, context, entries),
      }),
    );
  });

  /** The complaints of a rule about every place of every journey; there should be none. */
  const complaints = (
    rule: (place: Place, places: ReadonlyMap<string, Place>) => string[],
    journeys = walked,
  ): string[] =>
    journeys.flatMap(({ title, places }) =>
      [...places.values()].flatMap((place) =>
        rule(place, places).map((complaint) => `${title}: ${place.state.step}: ${complaint}`),
      ),
    );

  it('comes to each of the 20 steps', () => {
    const steps = new Set(
      walked.flatMap(({ places }) => [...places.values()].map(({ state }) => state.step)),
    );
    expect([...steps].sort()).to.deep.equal([
      'delivery',
      'details',
      'failed',
      'loading',
      'not-loaded',
      'out-of-stock',
      'outcome-unknown',
      'parts',
      'reason',
      'requested',
      'return-handed-over',
      'return-review',
      'returned',
      'returning',
      'review',
      'session-expired',
      'submitting',
      'support',
      'unavailable',
      'waiting',
    ]);
  });

  it('has no dead end: an outcome, or an end that says why, can be reached from everywhere [S10, S11]', () => {
    const stuck = walked.flatMap(({ title, places }) => {
      const ways = leadingTo(places, (state) => isOutcome(state) || isExplainedEnd(state));
      return [...places].flatMap(([name]) => (ways.has(name) ? [] : [`${title}: ${name}`]));
    });
    expect(stuck).to.deep.equal([]);
  });

  it('comes to an outcome from everywhere but such an end, where there is anything to be had [S1]', () => {
    const stuck = walked
      .filter(({ context }) => !context.unavailable || context.wholeItemReturn.possible)
      .flatMap(({ title, places }) => {
        const ways = leadingTo(places, isOutcome);
        const ends = leadingTo(places, isExplainedEnd);
        return [...places].flatMap(([name, { state }]) =>
          ways.has(name) || isExplainedEnd(state) || (state.step === 'not-loaded' && ends.has(name))
            ? []
            : [`${title}: ${name}`],
        );
      });
    expect(stuck).to.deep.equal([]);
  });

  it('waits in no place longer than until the answer, whatever it is', () => {
    expect(
      complaints(({ state, moves }, places) => {
        const answers = moves.filter(({ by }) => by === 'answer');
        if (!viewOf(state).busy) return answers.length > 0 ? ['does not look as if it waited'] : [];
        const unmoved = answers.filter(({ to }) => places.get(to)?.state === state);
        return [
          ...(answers.length === 0 ? ['waits for nothing'] : []),
          ...unmoved.map(({ event }) => `still waits after ${event.type}`),
        ];
      }),
    ).to.deep.equal([]);
  });

  it('offers something to press wherever it does not wait', () => {
    expect(
      complaints(({ state, moves }) =>
        viewOf(state).busy || moves.some(({ by }) => by === 'press') ? [] : ['offers nothing'],
      ),
    ).to.deep.equal([]);
  });

  it('offers nothing that does nothing', () => {
    expect(
      complaints(({ state, moves }, places) =>
        moves.flatMap(({ by, event, to, effects }) =>
          by === 'press' && effects.length === 0 && places.get(to)?.state === state
            ? [`${event.type} does nothing`]
            : [],
        ),
      ),
    ).to.deep.equal([]);
  });

  it('loses nothing that was entered, on any way, back, failure or detour [S11]', () => {
    expect(
      complaints((place, places) =>
        place.moves.flatMap((move) => {
          const next = places.get(move.to)?.state;
          if (move.by === 'field' || move.event.type === 'reason-given' || !next) return [];
          // A request of its own: what was for the first part alone is left behind on purpose.
          if (move.event.type === 'another-part-wanted') return [];
          return losses(place.state, move, next);
        }),
      ),
    ).to.deep.equal([]);
  });

  it('lets the shopper go on with the return at every question of the return flow [S5]', () => {
    const inReturnFlow = walked.filter(({ places }) =>
      [...places.values()].some(({ state }) => state.start.touchpoint === 'return'),
    );
    expect(
      complaints(({ state, moves }) => {
        const { progress, busy } = viewOf(state);
        const asks = progress !== undefined && !busy && state.context?.wholeItemReturn.possible;
        return asks && !moves.some(({ event }) => event.type === 'return-chosen') ? ['has no return'] : [];
      }, inReturnFlow),
    ).to.deep.equal([]);
  });

  it('puts the focus somewhere with every change of step', () => {
    expect(
      complaints(({ state, moves }, places) =>
        moves.flatMap(({ event, to, effects }) =>
          places.get(to)?.state.step !== state.step && !effects.some(({ type }) => type === 'focus')
            ? [`${event.type} leaves the focus behind`]
            : [],
        ),
      ),
    ).to.deep.equal([]);
  });
});
