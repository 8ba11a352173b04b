import { TOUCHPOINTS } from '../contract/touchpoints.js';
import type { Touchpoint } from '../contract/scalars.js';
import { OUTCOMES, type Outcome } from '../testing/index.js';
import type { Report } from './result.js';
import { isRuleId, RULE_IDS, type RuleId } from './rules.js';

/** A scenario that showed something, and in which ways it was gone. */
export interface Witness {
  readonly id: string;
  readonly title: string;
  readonly ways: readonly string[];
}

/** What was really shown of one rule. */
export interface RuleCoverage {
  readonly rule: RuleId;
  /** By touchpoint the scenarios that passed and had a step that showed the rule. */
  readonly at: Readonly<Record<Touchpoint, readonly Witness[]>>;
  /** The outcomes of those scenarios. */
  readonly outcomes: readonly Outcome[];
}

/** Outcomes by touchpoint: the scenarios that passed and came to it. */
export interface OutcomeCoverage {
  readonly outcome: Outcome;
  readonly at: Readonly<Record<Touchpoint, readonly Witness[]>>;
}

export interface Coverage {
  readonly rules: readonly RuleCoverage[];
  readonly outcomes: readonly OutcomeCoverage[];
}

interface Shown {
  readonly rule?: RuleId;
  readonly outcome?: Outcome;
  readonly touchpoint: Touchpoint;
  readonly outcomes: readonly Outcome[];
  readonly id: string;
  readonly title: string;
  readonly way: string;
}

/** What the scenarios that passed really showed: rules × touchpoints × outcomes. */
export function coverageOf({ ways }: Pick<Report, 'ways'>): Coverage {
  const shown = ways.flatMap(({ way, scenarios }) =>
    scenarios
      .filter(({ verdict }) => verdict === 'passed')
      .flatMap(({ id, title, touchpoint, steps }): Shown[] => {
        const outcomes = steps.flatMap(({ outcome }) => outcome ?? []);
        const about = { touchpoint, outcomes, id, title, way: way.words };
        return [
          ...steps.flatMap(({ rules }) => rules.filter(isRuleId)).map((rule) => ({ ...about, rule })),
          ...outcomes.map((outcome) => ({ ...about, outcome })),
        ];
      }),
  );
  return {
    rules: RULE_IDS.map((rule) => {
      const own = shown.filter((one) => one.rule === rule);
      return {
        rule,
        at: byTouchpoint(own),
        outcomes: OUTCOMES.filter((outcome) => own.some(({ outcomes }) => outcomes.includes(outcome))),
      };
    }),
    outcomes: OUTCOMES.map((outcome) => ({
      outcome,
      at: byTouchpoint(shown.filter((one) => one.outcome === outcome)),
    })),
  };
}

function byTouchpoint(shown: readonly Shown[]): RuleCoverage['at'] {
  const at = (touchpoint: Touchpoint): readonly Witness[] =>
    witnesses(shown.filter((one) => one.touchpoint === touchpoint));
  return { email: at('email'), order: at('order'), return: at('return'), help: at('help') };
}

function witnesses(shown: readonly Shown[]): readonly Witness[] {
  const ids = [...new Set(shown.map(({ id }) => id))];
  return ids.map((id) => {
    const own = shown.filter((one) => one.id === id);
    return { id, title: own[0]?.title ?? id, ways: [...new Set(own.map(({ way }) => way))] };
  });
}

/** The rules that no scenario showed. */
export const notShown = ({ rules }: Coverage): readonly RuleId[] =>
  rules
    .filter(({ at }) => TOUCHPOINTS.every((touchpoint) => at[touchpoint].length === 0))
    .map(({ rule }) => rule);
