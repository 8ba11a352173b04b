import { html, nothing, type TemplateResult } from 'lit';
import type { Solution } from '../../../src/contract/index.js';
import { statusLine } from '../screens/pieces.js';
import type { Screen } from '../screens/screen.js';
import { solutionIcons } from './icons.js';

const SOLUTION_KEYS = { guide: 'support.guide', video: 'support.video', contact: 'support.contact' } as const;

/** What was requested before, and every other solution that the seller registered (S7). */
export function helpLists(screen: Screen<'support'>): TemplateResult {
  const { state, text } = screen;
  const { solutions, requests } = state.context;
  return html`${
    requests.length > 0
      ? html`<section class="section">
          <h3>${text('support.requests')}</h3>
          <ul class="stack">
            ${requests.map((request) => html`<li>${statusLine(request, screen)}</li>`)}
          </ul>
        </section>`
      : nothing
  }
  ${
    solutions.length > 0
      ? html`<section class="section">
          <h3>${text('support.more')}</h3>
          <ul class="solutions">
            ${solutions.map((solution) => html`<li>${solutionLink(solution, screen)}</li>`)}
          </ul>
        </section>`
      : nothing
  }`;
}

function solutionLink({ kind, title, url }: Solution, { text }: Screen<'support'>): TemplateResult {
  return html`<a class="solution" href=${url} target="_blank" rel="noopener noreferrer">
    ${solutionIcons[kind]}
    <span>
      <span class="small muted block">${text(SOLUTION_KEYS[kind])}</span>
      <bdi class="strong">${title}</bdi>
      <span class="visually-hidden">${text('support.newTab')}</span>
    </span>
  </a>`;
}
