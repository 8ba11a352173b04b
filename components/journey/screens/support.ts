import { html, nothing, type TemplateResult } from 'lit';
import type { Solution } from '../../../src/contract/index.js';
import { icons } from '../../shared/icons.js';
import { itemCard, statusLine } from './pieces.js';
import type { Screen } from './screen.js';

const SOLUTION_KEYS = { guide: 'support.guide', video: 'support.video', contact: 'support.contact' } as const;

/** The support page: the item, and every solution that the seller registered (S7). */
export function supportScreen(screen: Screen<'support'>): TemplateResult {
  const { state, text } = screen;
  const { item, returnWindow, solutions, requests } = state.context;
  return html`${itemCard(item, returnWindow, screen)} ${screen.choices}
  ${
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
    ${icons[kind]}
    <span>
      <span class="small muted block">${text(SOLUTION_KEYS[kind])}</span>
      <bdi class="strong">${title}</bdi>
      <span class="visually-hidden">${text('support.newTab')}</span>
    </span>
  </a>`;
}
