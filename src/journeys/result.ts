import type { Touchpoint } from '../contract/scalars.js';
import type { By, Outcome } from '../testing/index.js';

/** How a shopper sees the page. */
export const LOOKS = ['light', 'dark', 'forced-colours'] as const;
export type Look = (typeof LOOKS)[number];

/** With what, in which language and how large the journeys were gone. */
export interface Way {
  /** Stable, and fit for the name of a file: `keyboard`. */
  readonly id: string;
  /** In words: `By keyboard alone`. */
  readonly words: string;
  readonly by: By;
  readonly look: Look;
  /** The page's language; absent: the page's own. */
  readonly language?: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** How many times larger than usual all is shown, 1 to 4. */
  readonly zoom: number;
}

/** A call that the page made of the support API: its template, without ids, queries and bodies; and what came. */
export interface CallMade {
  /** `POST /part-requests`, `GET /orders/{orderId}`. */
  readonly call: string;
  /** The HTTP status; absent where nothing came. */
  readonly status?: number;
}

/** One step of a scenario as it went. */
export interface StepResult {
  /** What the shopper did or saw, after "The shopper". */
  readonly words: string;
  /** The rules that it shows; none where it failed. */
  readonly rules: readonly string[];
  readonly outcome?: Outcome;
  /** What went wrong. */
  readonly fault?: string;
  /** The calls since the step before it. */
  readonly calls: readonly CallMade[];
  /** The picture's file, relative to the report. */
  readonly picture?: string;
}

export type Verdict = 'passed' | 'failed' | 'skipped';

/** One scenario, gone one way. */
export interface ScenarioResult {
  readonly id: string;
  /** What the shopper does, after "The shopper". */
  readonly title: string;
  readonly touchpoint: Touchpoint;
  /** The rules that it is to show. */
  readonly rules: readonly string[];
  readonly verdict: Verdict;
  /** What failed, or why it was skipped. */
  readonly detail?: string;
  readonly steps: readonly StepResult[];
  /** How long it took, in ms. */
  readonly took: number;
}

/** All scenarios, gone one way. */
export interface WayResult {
  readonly way: Way;
  readonly scenarios: readonly ScenarioResult[];
}

/** What a run found, as plain JSON. */
export interface Report {
  /** The address of the shop's page, without query and fragment. */
  readonly url: string;
  /** The version of the kit whose journeys were gone. */
  readonly kit: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly browser: string;
  readonly ways: readonly WayResult[];
  readonly totals: Readonly<Record<Verdict, number>>;
}

/** How many scenarios came out which way. */
export function totalsOf(ways: readonly WayResult[]): Report['totals'] {
  const all = ways.flatMap(({ scenarios }) => scenarios);
  const count = (verdict: Verdict): number => all.filter((one) => one.verdict === verdict).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
