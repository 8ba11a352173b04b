import { TOUCHPOINTS } from '../../contract/touchpoints.js';
import type { Touchpoint } from '../../contract/scalars.js';
import type { CallMade, Report, ScenarioResult, StepResult, Verdict, Way } from '../result.js';
import { isRuleId, RULE_WORDS } from '../rules.js';
import { markup, type Markup } from './markup.js';
import { reportHtml } from './page.js';

export const TOUCHPOINT_WORDS: Readonly<Record<Touchpoint, string>> = {
  email: 'E-mail and app',
  order: 'Order page',
  return: 'Return flow',
  help: 'Help centre',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  skipped: 'Skipped',
};
const VERDICT_MARKS: Readonly<Record<Verdict, string>> = { passed: '✓', failed: '✗', skipped: '–' };

/** Every scenario in every way, each step with its picture, its calls and the rules that it shows. */
export function reportPage(report: Report): string {
  const { ways, totals } = report;
  const gone = ways.filter(({ scenarios }) => scenarios.length > 0);
  return reportHtml(
    report,
    'index.html',
    markup`<div class="head">
  <h1>Journeys</h1>
  <p class="lead">${verdictLine(report)}</p>
  ${totalsList(totals)}
</div>
${gone.length > 0 ? matrix(report) : undefined}
${gone.map(
  ({ way, scenarios }) => markup`<section class="way" aria-labelledby="way-${way.id}">
  <div class="way-head">
    <h2 id="way-${way.id}">${way.words}</h2>
    <p class="quiet">${Math.round(way.width)} × ${Math.round(way.height)} CSS pixels</p>
  </div>
  ${scenarios.map((scenario) => scenarioCard(scenario, way))}
</section>`,
)}`,
  );
}

function verdictLine({ totals, ways }: Report): string {
  const count = totals.passed + totals.failed + totals.skipped;
  if (count === 0) return 'No journey was gone.';
  if (totals.failed > 0)
    return `${plural(totals.failed, 'journey')} did not come to ${totals.failed === 1 ? 'its' : 'their'} end.`;
  const gone = `${plural(totals.passed, 'journey')} came to ${totals.passed === 1 ? 'its' : 'their'} end`;
  return `${gone}${ways.length > 1 ? `, in ${ways.length} ways` : ''}.`;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const totalsList = (totals: Report['totals']): Markup => markup`<ul class="totals">
    ${(['passed', 'failed', 'skipped'] as const).map(
      (verdict) =>
        markup`<li class="${verdict}"><strong>${totals[verdict]}</strong> ${VERDICT_WORDS[verdict].toLowerCase()}</li> `,
    )}</ul>`;

/** All at a glance: scenarios by ways. */
function matrix({ ways }: Report): Markup {
  const ids = [...new Set(ways.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)))];
  const all = ways.flatMap(({ scenarios }) => scenarios);
  const byTouchpoint = TOUCHPOINTS.map((touchpoint) => ({
    touchpoint,
    own: ids.flatMap((id) => all.find((one) => one.id === id && one.touchpoint === touchpoint) ?? []),
  }));
  return markup`<section aria-labelledby="glance">
  <h2 id="glance">At a glance</h2>
  <div class="scroll" role="region" aria-labelledby="glance" tabindex="0">
  <table class="matrix">
    <thead><tr><th scope="col">The shopper …</th>${ways.map(({ way }) => markup`<th scope="col">${way.words}</th>`)}</tr></thead>
    ${byTouchpoint
      .filter(({ own }) => own.length > 0)
      .map(
        ({ touchpoint, own }) => markup`<tbody>
      <tr class="group"><th scope="rowgroup" colspan="${ways.length + 1}">${TOUCHPOINT_WORDS[touchpoint]}</th></tr>
      ${own.map(
        ({ id, title }) =>
          markup`<tr><th scope="row">${title}</th>${ways.map(({ way, scenarios }) => {
            const result = scenarios.find((one) => one.id === id);
            return markup`<td>${result ? chip(result.verdict, `#${way.id}-${id}`) : undefined}</td>`;
          })}</tr>`,
      )}
    </tbody>`,
      )}
  </table>
  </div>
</section>`;
}

const chip = (verdict: Verdict, href?: string): Markup => {
  const inner = markup`<span aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${VERDICT_WORDS[verdict]}`;
  return href === undefined
    ? markup`<span class="chip ${verdict}">${inner}</span>`
    : markup`<a class="chip ${verdict}" href="${href}">${inner}</a>`;
};

function scenarioCard(scenario: ScenarioResult, way: Way): Markup {
  const { id, title, touchpoint, rules, verdict, detail, steps, took } = scenario;
  return markup`<article class="scenario ${verdict}" id="${way.id}-${id}" aria-labelledby="${way.id}-${id}-title">
  <div class="scenario-head">
    <h3 id="${way.id}-${id}-title"><span class="visually-hidden">The shopper </span>${title}</h3>
    <p class="facts">${chip(verdict)} <span>${TOUCHPOINT_WORDS[touchpoint]}</span> ${
      verdict === 'skipped'
        ? undefined
        : markup`<span>${plural(steps.length, 'step')}</span> <span>${(took / 1000).toFixed(1)} s</span>`
    }</p>
    ${ruleList(rules)}
  </div>
  ${detail === undefined ? undefined : markup`<p class="detail">${detail}</p>`}
  ${
    steps.length > 0
      ? markup`<details${verdict === 'failed' ? markup` open` : undefined}>
    <summary>Step by step</summary>
    <ol class="steps" data-shape="${way.height > way.width ? 'tall' : 'wide'}">
      ${steps.map((step, index) => stepCard(step, index))}
    </ol>
  </details>`
      : undefined
  }
</article>`;
}

function stepCard({ words, rules, outcome, fault, calls, picture }: StepResult, index: number): Markup {
  return markup`<li class="step${fault === undefined ? undefined : ' at-fault'}">
        ${
          picture === undefined
            ? undefined
            : markup`<a class="picture" href="${picture}"><img src="${picture}" alt="The page after step ${index + 1}" loading="lazy" decoding="async"></a>`
        }
        <div class="step-text">
          <p class="words"><span class="number" aria-hidden="true">${index + 1}</span> <span class="visually-hidden">The shopper </span>${words}</p>
          ${fault === undefined ? undefined : markup`<p class="fault">${fault}</p>`}
          ${outcome === undefined ? undefined : markup`<p class="outcome">${outcome}</p>`}
          ${ruleList(rules)}
          ${calls.length > 0 ? callList(calls) : undefined}
        </div>
      </li>`;
}

const ruleList = (rules: readonly string[]): Markup | undefined =>
  rules.length === 0
    ? undefined
    : markup`<ul class="rules" aria-label="Rules">${rules.map(
        (rule) =>
          markup`<li><a href="coverage.html#rule-${rule}"${isRuleId(rule) ? markup` title="${RULE_WORDS[rule]}"` : undefined}>${rule}</a></li>`,
      )}</ul>`;

const callList = (calls: readonly CallMade[]): Markup =>
  markup`<ul class="calls" aria-label="Calls of the API">${calls.map(
    ({ call, status }) =>
      markup`<li><code>${breakable(call)}</code> <span class="status${status !== undefined && status < 400 ? undefined : ' bad'}">${status ?? 'no answer'}</span></li>`,
  )}</ul>`;

/** A path breaks between its pieces, not within a word. */
const breakable = (call: string): readonly Markup[] =>
  call.split(/(?=\/)/).map((piece) => markup`${piece}<wbr>`);
