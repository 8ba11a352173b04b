import type { Report, ScenarioResult, WayResult } from './result.js';

/** A text within XML: what no XML may hold is left out, the rest is escaped. */
export const xml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // An attribute's line breaks would be read as spaces.
    .replaceAll(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

/** The report as JUnit XML: a suite a way, a case a scenario. */
export function junit({ ways, totals, startedAt }: Report): string {
  const all = ways.flatMap(({ scenarios }) => scenarios);
  const attributes = `tests="${all.length}" failures="${totals.failed}" skipped="${totals.skipped}" time="${seconds(sum(all))}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="product-support-kit journeys" ${attributes}>`,
    ...ways.flatMap((way) => suite(way, startedAt)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite({ way, scenarios }: WayResult, startedAt: string): string[] {
  const count = (verdict: ScenarioResult['verdict']): number =>
    scenarios.filter((one) => one.verdict === verdict).length;
  return [
    `  <testsuite name="${xml(way.words)}" tests="${scenarios.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}" time="${seconds(sum(scenarios))}" timestamp="${xml(startedAt)}">`,
    ...scenarios.flatMap((scenario) => testCase(scenario, way.id)),
    '  </testsuite>',
  ];
}

function testCase(
  { id, title, rules, verdict, detail = '', steps, took }: ScenarioResult,
  way: string,
): string[] {
  const name = `The shopper ${title} [${rules.join(' ')}]`;
  const open = `    <testcase classname="${xml(`${way}.${id}`)}" name="${xml(name)}" time="${seconds(took)}"`;
  if (verdict === 'passed') return [`${open}/>`];
  if (verdict === 'skipped')
    return [`${open}>`, `      <skipped message="${xml(detail)}"/>`, '    </testcase>'];
  const way_ = steps.map(({ words, fault }) => `${fault === undefined ? '✓' : '✗'} The shopper ${words}`);
  return [
    `${open}>`,
    `      <failure message="${xml(detail)}">${xml(way_.join('\n'))}</failure>`,
    '    </testcase>',
  ];
}

const sum = (scenarios: readonly ScenarioResult[]): number =>
  scenarios.reduce((total, { took }) => total + took, 0);
