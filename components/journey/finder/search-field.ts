import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../../src/contract/index.js';
import { domId } from '../../shared/dom-id.js';
import { searchIcon } from '../../shared/icons/search.js';
import type { QuestionScreen } from '../screens/screen.js';

/** The field in which a part is looked for, and how many it found. */
export function searchField(found: number, { state, text, press, focus }: QuestionScreen): TemplateResult {
  const { query } = state.draft;
  const search = (event: Event): void =>
    press({ type: 'searched', query: (event.target as HTMLInputElement).value });
  return html`<div class="field search">
    <label class="strong" for="parts-search">${text('parts.search')}</label>
    <span class="search-box">
      ${searchIcon}
      <input
        id="parts-search"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="100"
        aria-describedby="parts-search-hint"
        .value=${query}
        @keydown=${stayOnTheStep}
        @input=${search}
      />
    </span>
    <p class="small muted" id="parts-search-hint">${text('parts.searchHint')}</p>
    <div role="status" class="small">
      ${
        query.trim()
          ? found > 0
            ? text('parts.found', { count: found })
            : html`${text('parts.noMatch', { query })}
                <button
                  type="button"
                  class="link"
                  @click=${() => {
                    press({ type: 'searched', query: '' });
                    focus('parts-search');
                  }}
                >
                  ${text('parts.clear')}
                </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** Enter in the search would press Continue: whoever searches is not done yet. */
function stayOnTheStep(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** The way to more of a long list. */
export function moreLine(
  shown: number,
  offered: readonly Part[],
  { text, press, focus }: QuestionScreen,
): TemplateResult {
  // The first of what comes, so that a keyboard goes on where the list went on.
  const next = offered[shown];
  const showMore = (): void => {
    press({ type: 'more-wanted' });
    if (next) focus(domId('part', next.partId));
  };
  return html`<p class="status-line">
    <button type="button" @click=${showMore}>${text('parts.more')}</button>
    <span class="small muted">${text('parts.shown', { shown, count: offered.length })}</span>
  </p>`;
}
