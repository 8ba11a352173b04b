import { html, type TemplateResult } from 'lit';
import type { Part } from '../../../src/contract/index.js';
import { hintsFor, onParticulars } from '../../../src/journey/particulars.js';
import { PARTS_PER_PAGE } from '../../../src/journey/parts.js';
import type { QuestionScreen } from '../screens/screen.js';
import { helpLists } from './help.js';
import { hintList } from './hints.js';
import { partFactsMore, partMore } from './part-more.js';
import { particularsStyles } from './particulars.styles.js';
import { unofferedPart } from './unoffered-part.js';

/**
 * What not every item has: other solutions and earlier requests; hints; and of single parts packs, companions, why one
 * can't be had, and what can instead.
 */
export const createParticulars = () => ({
  styles: particularsStyles,
  on: onParticulars,
  more: partMore,
  facts: partFactsMore,
  help: helpLists,

  /** Where to look before asking, whatever the part. */
  hints: (screen: QuestionScreen) =>
    hintList(hintsFor(screen.state.context, screen.state.draft.reason), screen),

  /** The parts that can't be requested now (S10, E10). */
  unoffered: (parts: readonly Part[], screen: QuestionScreen): TemplateResult =>
    html`<section class="section">
      <h3>${screen.text('parts.unoffered')}</h3>
      <ul class="stack">
        ${parts.slice(0, PARTS_PER_PAGE).map((part) => unofferedPart(part, screen))}
      </ul>
    </section>`,
});
