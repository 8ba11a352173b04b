import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Part } from '../../../src/contract/index.js';
import { offeredParts } from '../../../src/journey/parts.js';
import { partFacts, picture } from './pieces.js';
import type { QuestionScreen } from './screen.js';

/** The parts that can be requested, several at once (S10, E10). */
export function partsScreen(screen: QuestionScreen): TemplateResult {
  const { state, text } = screen;
  return html`<fieldset id="field-parts" aria-describedby=${state.errors.length > 0 ? 'errors' : 'heading'}>
    <legend class="visually-hidden">${text('parts.heading')}</legend>
    <div class="options">
      ${repeat(
        offeredParts(state.context),
        ({ partId }) => partId,
        (part) => partOption(part, screen),
      )}
    </div>
  </fieldset>`;
}

function partOption(part: Part, screen: QuestionScreen): TemplateResult {
  const { state, press } = screen;
  const { partId, maxQuantity } = part;
  const quantity = state.draft.quantities[partId] ?? 0;
  return html`<div class="option part">
    <label>
      <input
        type="checkbox"
        name="parts"
        value=${partId}
        .checked=${quantity > 0}
        @change=${(event: Event) => {
          const { checked } = event.target as HTMLInputElement;
          press({ type: 'quantity-changed', partId, quantity: checked ? 1 : 0 });
        }}
      />
      ${picture(part.imageUrl)}
      <span class="part-text">
        <span class="strong block"><bdi>${part.name}</bdi></span>
        ${partFacts(part, screen)}
      </span>
    </label>
    ${quantity > 0 && maxQuantity > 1 ? quantityField(part, quantity, screen) : nothing}
  </div>`;
}

function quantityField(
  { partId, name, maxQuantity }: Part,
  quantity: number,
  { text, press }: QuestionScreen,
): TemplateResult {
  return html`<span class="quantity">
    <select
      aria-label=${text('parts.quantity', { name })}
      @change=${(event: Event) =>
        press({
          type: 'quantity-changed',
          partId,
          quantity: Number((event.target as HTMLSelectElement).value),
        })}
    >
      ${Array.from(
        { length: maxQuantity },
        (_, index) =>
          html`<option value=${index + 1} ?selected=${quantity === index + 1}>${index + 1}</option>`,
      )}
    </select>
    <span class="small muted">${text('parts.max', { count: maxQuantity })}</span>
  </span>`;
}
