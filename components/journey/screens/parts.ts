import { html, nothing, type TemplateResult } from 'lit';
import type { Part, SupportContext } from '../../../src/contract/index.js';
import { canSearch, chosenParts, isFull, isOffered, PARTS_PER_PAGE } from '../../../src/journey/parts.js';
import { questionsOf } from '../../../src/journey/steps.js';
import { hints } from './hints.js';
import { loaded } from './loaded.js';
import { partOption } from './part-option.js';
import type { QuestionScreen } from './screen.js';

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
  return html`${reasonIsGiven ? hints(screen) : nothing}
    ${hasFinder(context) ? loaded('finder', screen, (finder) => finder.view(found.length, screen)) : nothing}
    <fieldset id="field-parts" aria-describedby=${state.errors.length > 0 ? 'errors' : 'heading'}>
      <legend class="visually-hidden">${text('parts.heading')}</legend>
      ${options(shown, screen)}
      ${shown.length < offered.length ? loaded('finder', screen, (finder) => finder.more(shown.length, offered, screen)) : nothing}
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
        ? loaded('particulars', screen, (piece) => piece.unoffered(unoffered, screen))
        : nothing
    }`;
}

/** Whether parts are found by more than the list. The step before loads that: coming late, it would move the list. */
export const hasFinder = (context: SupportContext): boolean => !!context.diagram || canSearch(context);

/** The parts that are looked for; all of them until the search is there. */
const matching = ({ state: { context, draft }, onDemand }: QuestionScreen): readonly Part[] =>
  onDemand.peek('finder')?.matches(context.parts, draft.query) ?? context.parts;

const options = (parts: readonly Part[], screen: QuestionScreen): TemplateResult =>
  html`<div class="options">${parts.map((part) => partOption(part, screen))}</div>`;
