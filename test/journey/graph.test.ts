import { expect } from '@open-wc/testing';
import { Touchpoint, type SupportContext } from '../../src/contract/index.js';
import { offeredParts, viewOf, type JourneyState, type JourneyStep } from '../../src/journey/index.js';
import { aPart, aSupportContext, threeParts } from '../support/builders.js';
import { aStart } from '../support/journeys.js';
import { leadingTo, walk, type Move, type Place } from './walk.js';

const OUTCOMES: ReadonlySet<JourneyStep> = new Set(['requested', 'returned', 'return-handed-over']);
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

const CONTEXTS: readonly (readonly [name: string, context: SupportContext])[] = [
  ['three parts', aSupportContext({ parts: threeParts() })],
  ['one part', aSupportContext({ parts: [aPart()] })],
  ['no part', aSupportContext({ unavailable: 'not-registered' })],
];

const JOURNEYS = CONTEXTS.flatMap(([name, context]) =>
  [true, false].flatMap((possible) =>
    Touchpoint.options.flatMap((touchpoint) =>
      ([undefined, 'missing'] as const).map((reason) => ({
        title: `${name}, ${possible ? 'a' : 'no'} possible return, from ${touchpoint}, ${reason ? 'a' : 'no'} given reason`,
        start: aStart({ touchpoint, reason }),
        context: { ...context, wholeItemReturn: { possible } },
      })),
    ),
  ),
);

const RETURNS_AT_ONCE = CONTEXTS.flatMap(([name, context]) =>
  [true, false].map((possible) => ({
    title: `${name}, ${possible ? 'a' : 'no'} possible return, opened for a part that did not help`,
    start: aStart({ returnCause: 'did-not-help' }),
    context: { ...context, wholeItemReturn: { possible } },
  })),
);

/** What was entered and is gone after a move that did not mean to change it. */
function losses(before: JourneyState, { event }: Move, after: JourneyState): string[] {
  const { reason, note, quantities } = before.draft;
  const { context } = after;
  const kept = Object.entries(quantities).flatMap(([partId, quantity]) => {
    const part = context && offeredParts(context).find((offered) => offered.partId === partId);
    const left = after.draft.quantities[partId];
    return part && left !== Math.min(quantity, part.maxQuantity) ? [`${event.type} lost ${partId}`] : [];
  });
  return [
    ...(after.draft.reason === reason ? [] : [`${event.type} lost the reason`]),
    ...(after.draft.note === note ? [] : [`${event.type} lost the note`]),
    ...kept,
  ];
}

describe('all that can happen in a journey', () => {
  let walked: { title: string; context: SupportContext; places: ReadonlyMap<string, Place> }[] = [];
  before(function () {
    this.timeout(60_000);
    walked = [...JOURNEYS, ...RETURNS_AT_ONCE].map(({ title, start, context }) => ({
      title,
      context,
      places: walk(start, context),
    }));
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

  it('comes to each of the 17 steps', () => {
    const steps = new Set(
      walked.flatMap(({ places }) => [...places.values()].map(({ state }) => state.step)),
    );
    expect([...steps].sort()).to.deep.equal([
      'details',
      'failed',
      'loading',
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
        return [...places].flatMap(([name, { state }]) =>
          ways.has(name) || isExplainedEnd(state) ? [] : [`${title}: ${name}`],
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
        const asks = viewOf(state).progress !== undefined && state.context?.wholeItemReturn.possible;
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
