import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Part } from '../../../src/contract/index.js';
import {
  canSearch,
  chosenParts,
  hintsFor,
  isFull,
  isOffered,
  PARTS_PER_PAGE,
} from '../../../src/journey/parts.js';
import { questionsOf } from '../../../src/journey/steps.js';
import { domId } from '../../shared/dom-id.js';
import { icons } from '../../shared/icons.js';
import { hintList } from './hints.js';
import { loaded } from './loaded.js';
import { partOption } from './part-option.js';
import type { QuestionScreen } from './screen.js';
import { unofferedPart } from './unoffered-part.js';

/**
 * The parts that can be requested, several at once (S10, E10). Diagram, search and list are one choice in three views:
 * each shows the quantities of the draft.
 */
export function partsScreen(screen: QuestionScreen): TemplateResult {
  const { state, text } = screen;
  const { context, draft } = state;
  const found = matching(screen);
  const offered = found.filter(isOffered);
  const unoffered = found.filter((part) => !isOffered(part));
  const shown = offered.slice(0, PARTS_PER_PAGE * (state.pages ?? 1));
  // What was chosen stays in sight, whatever is looked for.
  const others = chosenParts(context, draft).flatMap(({ part }) => (shown.includes(part) ? [] : [part]));
  const reasonIsGiven = !questionsOf(state).includes('reason');
  return html`${reasonIsGiven ? hintList(hintsFor(context, draft.reason), screen) : nothing}
    ${context.diagram ? loaded('finder', screen, (finder) => finder.diagram(screen)) : nothing}
    ${canSearch(context) ? searchField(found.length, screen) : nothing}
    <fieldset id="field-parts" aria-describedby=${state.errors.length > 0 ? 'errors' : 'heading'}>
      <legend class="visually-hidden">${text('parts.heading')}</legend>
      ${options(shown, screen)}
      ${shown.length < offered.length ? moreLine(shown.length, offered, screen) : nothing}
      ${
        others.length > 0
          ? html`<h3>${text('parts.chosen')}</h3>
              ${options(others, screen)}`
          : nothing
      }
    </fieldset>
    <div role="status">
      ${isFull(context, draft) ? html`<p class="small">${text('parts.full')}</p>` : nothing}
    </div>
    ${
      unoffered.length > 0
        ? html`<section class="section">
            <h3>${text('parts.unoffered')}</h3>
            <ul class="stack">
              ${unoffered.slice(0, PARTS_PER_PAGE).map((part) => unofferedPart(part, screen))}
            </ul>
          </section>`
        : nothing
    }`;
}

/** The parts that are looked for; all of them until the search is there. */
function matching({ state, onDemand }: QuestionScreen): readonly Part[] {
  const { context, draft } = state;
  if (!draft.query.trim() || !canSearch(context)) return context.parts;
  return onDemand.get('finder')?.matches(context.parts, draft.query) ?? context.parts;
}

const options = (parts: readonly Part[], screen: QuestionScreen): TemplateResult =>
  html`<div class="options">
    ${repeat(
      parts,
      ({ partId }) => partId,
      (part) => partOption(part, screen),
    )}
  </div>`;

function searchField(found: number, screen: QuestionScreen): TemplateResult {
  const { state, text, press, focus, onDemand } = screen;
  const { query } = state.draft;
  const search = (event: Event): void =>
    press({ type: 'searched', query: (event.target as HTMLInputElement).value });
  return html`<div class="field search">
    <label class="strong" for="parts-search">${text('parts.search')}</label>
    <span class="search-box">
      ${icons.search}
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
        @focus=${() => onDemand.get('finder')}
        @keydown=${stayOnTheStep}
        @input=${search}
      />
    </span>
    <p class="small muted" id="parts-search-hint">${text('parts.searchHint')}</p>
    <div role="status" class="small">
      ${
        query.trim()
          ? !onDemand.get('finder')
            ? loaded('finder', screen, () => nothing)
            : found > 0
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

function moreLine(
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
