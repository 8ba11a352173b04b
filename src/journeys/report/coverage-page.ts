import { TOUCHPOINTS } from '../../contract/touchpoints.js';
import { coverageOf, notShown, type RuleCoverage, type Witness } from '../coverage.js';
import type { Report } from '../result.js';
import { RULE_IDS, RULE_WORDS } from '../rules.js';
import { markup, type Markup } from './markup.js';
import { reportHtml } from './page.js';
import { TOUCHPOINT_WORDS } from './report-page.js';

/** Rules × touchpoints × outcomes, from what the scenarios that passed really showed. */
export function coveragePage(report: Report): string {
  const coverage = coverageOf(report);
  const missing = notShown(coverage);
  const shown = RULE_IDS.length - missing.length;
  return reportHtml(
    report,
    'coverage.html',
    markup`<div class="head">
  <h1>Coverage</h1>
  <p class="lead">${shown} of the ${RULE_IDS.length} rules that a shopper can meet were shown by journeys that passed.</p>
  <p class="meter" aria-hidden="true"><svg viewBox="0 0 ${RULE_IDS.length} 1" preserveAspectRatio="none"><rect width="${shown}" height="1"/></svg></p>
  ${missing.length > 0 ? markup`<p class="quiet">Not shown in this run: ${missing.join(', ')}.</p>` : undefined}
  <p class="quiet">A rule counts where a step of a journey showed it, not where a journey only says that it will.</p>
</div>
<section aria-labelledby="rules">
  <h2 id="rules">Rules by touchpoint, and what they led to</h2>
  <div class="scroll" role="region" aria-labelledby="rules" tabindex="0">
  <table class="matrix coverage">
    <thead><tr><th scope="col">Rule</th>${touchpointHeads()}<th scope="col">Outcomes</th></tr></thead>
    <tbody>${coverage.rules.map(ruleRow)}</tbody>
  </table>
  </div>
</section>
<section aria-labelledby="outcomes">
  <h2 id="outcomes">Outcomes by touchpoint</h2>
  <div class="scroll" role="region" aria-labelledby="outcomes" tabindex="0">
  <table class="matrix coverage">
    <thead><tr><th scope="col">Outcome</th>${touchpointHeads()}</tr></thead>
    <tbody>${coverage.outcomes.map(
      ({ outcome, at }) =>
        markup`<tr><th scope="row">${outcome}</th>${TOUCHPOINTS.map((touchpoint) => cell(at[touchpoint]))}</tr>`,
    )}</tbody>
  </table>
  </div>
</section>`,
  );
}

const touchpointHeads = (): readonly Markup[] =>
  TOUCHPOINTS.map((touchpoint) => markup`<th scope="col">${TOUCHPOINT_WORDS[touchpoint]}</th>`);

const ruleRow = ({ rule, at, outcomes }: RuleCoverage): Markup =>
  markup`<tr id="rule-${rule}"><th scope="row"><span class="rule"><span class="rule-id">${rule}</span> <span>${RULE_WORDS[rule]}</span></span></th>${TOUCHPOINTS.map(
    (touchpoint) => cell(at[touchpoint]),
  )}<td>${outcomes.length > 0 ? markup`<ul class="outcomes">${outcomes.map((one) => markup`<li>${one}</li>`)}</ul>` : undefined}</td></tr>`;

/** How many scenarios showed it, and which. */
function cell(witnesses: readonly Witness[]): Markup {
  if (witnesses.length === 0)
    return markup`<td class="none"><span class="visually-hidden">not shown</span></td>`;
  return markup`<td><details class="witnesses"><summary>${witnesses.length} <span class="quiet">${witnesses.length === 1 ? 'journey' : 'journeys'}</span></summary><ul>${witnesses.map(
    ({ title, ways }) =>
      markup`<li>${title}${ways.length > 1 ? markup` <span class="quiet">(${ways.length} ways)</span>` : undefined}</li>`,
  )}</ul></details></td>`;
}
