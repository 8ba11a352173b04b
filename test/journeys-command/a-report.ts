import type { Report, ScenarioResult, StepResult, Verdict, WayResult } from '../../src/journeys/result.js';
import { totalsOf } from '../../src/journeys/result.js';
import { wayOf, type WayChoice } from '../../src/journeys/ways.js';

/** A step that went as it should. */
export const aStep = (over: Partial<StepResult> = {}): StepResult => ({
  words: 'continues',
  rules: [],
  calls: [],
  ...over,
});

/** A scenario that passed, with a step that showed its rule. */
export const aScenario = (over: Partial<ScenarioResult> = {}): ScenarioResult => ({
  id: 'part-from-the-order-page',
  title: 'requests a part from the order page',
  touchpoint: 'order',
  rules: ['S1'],
  verdict: 'passed',
  steps: [aStep({ words: 'wants a free part', rules: ['S1'] })],
  took: 1234,
  ...over,
});

/** Scenarios gone one way. */
export const aWay = (
  scenarios: readonly ScenarioResult[] = [aScenario()],
  choice: WayChoice = {},
): WayResult => ({ way: wayOf(choice), scenarios });

/** A whole report. */
export const aReport = (ways: readonly WayResult[] = [aWay()], over: Partial<Report> = {}): Report => ({
  url: 'https://staging.shop.example/orders',
  kit: '0.1.0',
  startedAt: '2026-11-27T09:40:57.734Z',
  browser: 'Chromium 156',
  ways,
  totals: totalsOf(ways),
  ...over,
});

export const VERDICTS: readonly Verdict[] = ['passed', 'failed', 'skipped'];

/** Texts that would be more than text where nobody takes care. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>1</script>',
  '<!-- --> ]]> &amp; &#60;',
  '\u0000\u0008\ud800 \ufffe \u202etxt.exe',
  '${1}`\\',
];
