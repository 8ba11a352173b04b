import { html, nothing, type TemplateResult } from 'lit';
import { itemCard, partList } from '../screens/pieces.js';
import type { Screen } from '../screens/screen.js';

/** Stock ran out between choosing and ordering: not an error, another choice (S11). */
export function outOfStockScreen(screen: Screen<'out-of-stock'>): TemplateResult {
  const { state, text } = screen;
  const gone = state.goneParts ?? [];
  return html`${itemCard(state.context.item, state.context.returnWindow, screen)}
  ${
    gone.length > 0
      ? html`<section class="section">
          <h3>${text('outOfStock.gone')}</h3>
          ${partList(gone, screen)}
        </section>`
      : nothing
  }
  ${screen.choices}`;
}
