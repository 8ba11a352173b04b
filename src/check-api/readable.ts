import type { CheckResult, Report } from './report.js';

/** What check-api does to the API's data, for whoever starts it. */
export function effectsNotice(allowLasting: boolean): string {
  return [
    'This makes part requests in the shopper’s name, for parts that are on offer, and cancels each at once; it uploads',
    'pictures of one pixel, and uses up the link that the fixtures give. It can be repeated. Run it on a staging system.',
    allowLasting
      ? 'With --allow-lasting it also makes one whole-item return, answers one “did it help?”, and reports one part as not received: no call takes that back.'
      : 'It makes no whole-item return, answers no “did it help?” and reports no part as not received.',
  ].join('\n');
}

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;

/** The report as text for people: one line a question, and what to do about those that did not pass. */
export function readable(report: Report): string {
  const { api, kit, startedAt, only, totals, results, effects } = report;
  const groups = [...new Set(results.map(({ group }) => group))];
  return [
    `Does ${api} fit product-support-kit ${kit}? Asked at ${startedAt}.`,
    ...(only ? [`Only asked: ${only.join(', ')}.`] : []),
    ...groups.flatMap((group) => ['', group, ...results.filter((one) => one.group === group).flatMap(lines)]),
    '',
    `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped.`,
    `${effects.partRequestsMade} part requests were made and ${effects.partRequestsMade - effects.partRequestsLeft.length} cancelled again.`,
    ...(effects.partRequestsLeft.length > 0
      ? [`Cancel by hand what could not be cancelled: ${effects.partRequestsLeft.join(', ')}.`]
      : []),
    verdict(report),
  ].join('\n');
}

function lines({ outcome, promise, id, detail, rules, calls = [] }: CheckResult): string[] {
  const head = `  ${MARKS[outcome]} ${promise}`;
  if (outcome === 'passed') return [`${head} (${detail.replace(/\.$/, '')})`];
  if (outcome === 'skipped') return [head, `      Not asked (${id}): ${detail}`];
  return [
    head,
    `      Failed (${id}${rules ? `, rules ${rules.join(', ')}` : ''}): ${detail}`,
    ...calls.map((call) => `      ${call}`),
  ];
}

function verdict({ only, totals }: Report): string {
  if (totals.failed > 0) {
    return 'It does not fit yet: make each promise marked ✗ true, beginning with the first, and run this again.';
  }
  return totals.skipped > 0 || only ? 'It fits in all that was asked; the rest is not proven.' : 'It fits.';
}
