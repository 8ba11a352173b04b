import * as fc from 'fast-check';
import { CALLS, SEMANTICS, type CallKind } from './api.js';
import { faultsOf, type FaultName } from './faults.js';
import { DEEDS, PAUSES, type Move, type Plan } from './run.js';
import { STORAGES } from './storage.js';
import { TABS } from './tabs.js';
import { SITUATIONS } from './world.js';

/** How often each deed is done, beside the others. */
const WEIGHTS: Partial<Record<Move['deed'], number>> = {
  onward: 6,
  'to the order': 8,
  'change and order': 4,
  press: 4,
  enter: 2,
  'press thrice': 2,
  back: 2,
};

const names = Object.keys(PAUSES) as (keyof typeof PAUSES)[];

const weighted = <Value>(values: readonly { value: Value; weight: number }[]): fc.Arbitrary<Value> =>
  fc.oneof(...values.map(({ value, weight }) => ({ arbitrary: fc.constant(value), weight })));

/** Plans without some faults or deeds, by their names. */
export function plans(without: readonly string[] = []): fc.Arbitrary<Plan> {
  const has = (name: string): boolean => !without.includes(name);
  const move: fc.Arbitrary<Move> = fc.record({
    deed: weighted(DEEDS.filter(has).map((value) => ({ value, weight: WEIGHTS[value] ?? 1 }))),
    onSecond: fc.boolean(),
    pick: fc.nat({ max: 30 }),
    pause: weighted(names.map((value) => ({ value, weight: value === 'until it is still' ? 5 : 1 }))),
  });
  // In fair weather first: what a run shrinks to says which faults it needs.
  const fault = (kind: CallKind): fc.Arbitrary<FaultName | undefined> =>
    fc.oneof(
      { arbitrary: fc.constant(undefined), weight: kind === 'context' ? 5 : 2 },
      { arbitrary: fc.constantFrom(...faultsOf(kind, without)), weight: 3 },
    );
  const faults = (kind: CallKind): fc.Arbitrary<(FaultName | undefined)[]> =>
    has(`faults of ${kind}`)
      ? fc.array(fault(kind), { maxLength: kind === 'context' ? 3 : 5 })
      : fc.constant([]);
  return fc.record({
    semantics: fc.constantFrom(...SEMANTICS.filter(has)),
    situation: fc.constantFrom('plenty', ...SITUATIONS.filter(has)),
    touchpoint: fc.constantFrom(...(['order', 'order', 'return', 'help', 'email'] as const)),
    reason: fc.constantFrom(...([undefined, undefined, 'missing'] as const)),
    returnCause: fc.constantFrom(...([undefined, undefined, undefined, undefined, 'not-received'] as const)),
    shopReturns: weighted([
      { value: false, weight: 4 },
      { value: true, weight: 1 },
    ]),
    storage: weighted(STORAGES.map((value) => ({ value, weight: value === 'works' ? 4 : 1 }))),
    tabs: weighted(TABS.map((value) => ({ value, weight: value === 'know each other' ? 4 : 1 }))),
    weather: fc.record({
      context: faults(CALLS[0]),
      order: faults(CALLS[1]),
      find: faults(CALLS[2]),
      return: faults(CALLS[3]),
    }),
    code: has('code') ? fc.array(fc.boolean(), { maxLength: 3 }) : fc.constant([]),
    tokens: has('tokens')
      ? fc.array(
          weighted(
            (['given', 'rejects', 'hangs'] as const).map((value) => ({
              value,
              weight: value === 'given' ? 8 : 1,
            })),
          ),
          { maxLength: 6 },
        )
      : fc.constant([]),
    moves: fc.array(move, { minLength: 1, maxLength: 12 }),
  });
}
