import { html, nothing, type TemplateResult } from 'lit';
import type { Hint } from '../../../src/contract/index.js';
import { searchIcon } from '../../shared/icons/search.js';
import type { Screen } from '../screens/screen.js';

/** Where to look before asking; whoever finds it there needs no part. */
export function hintList(
  hints: readonly Hint[],
  { text, press }: Pick<Screen, 'text' | 'press'>,
): TemplateResult | typeof nothing {
  if (hints.length === 0) return nothing;
  return html`<div class="notice hint">
    ${searchIcon}
    <div>
      <p class="strong">${text('hint.title')}</p>
      ${hints.map((hint) => html`<p><bdi>${hint.text}</bdi></p>`)}
      <button type="button" class="link" @click=${() => press({ type: 'closed' })}>
        ${text('hint.found')}
      </button>
    </div>
  </div>`;
}
