import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../../src/contract/index.js';
import { isFull, quantityOf } from '../../../src/journey/parts.js';
import { domId } from '../../shared/dom-id.js';
import { loaded } from './loaded.js';
import { partFacts, picture } from './pieces.js';
import type { QuestionScreen } from './screen.js';

/** One part that can be requested; chosen, it asks how many, and says what goes with it. */
export function partOption(part: Part, screen: QuestionScreen): TemplateResult {
  const { state, press, focus, onDemand } = screen;
  const { context, draft } = state;
  const { partId, maxQuantity, packQuantity } = part;
  const quantity = quantityOf(draft, partId);
  const isChosen = quantity > 0;
  return html`<div class="option part">
    <label>
      <input
        type="checkbox"
        name="parts"
        id=${domId('part', partId)}
        value=${partId}
        ?disabled=${!isChosen && isFull(context, draft)}
        .checked=${isChosen}
        @change=${(event: Event) => {
          const box = event.target as HTMLInputElement;
          const { checked } = box;
          // Whether it is chosen is for the journey to say: a request may be full.
          box.checked = isChosen;
          press({ type: 'quantity-changed', partId, quantity: checked ? 1 : 0 });
          // Taken out, one that was shown for being chosen alone is gone.
          if (!checked) focus(domId('part', partId), 'parts-search');
        }}
      />
      ${picture(part.imageUrl)}
      <span class="part-text">
        <span class="strong block"><bdi>${part.name}</bdi></span>
        ${partFacts(part, screen)}
        ${hasMoreFacts(part) ? (onDemand.get('particulars')?.facts(part, screen) ?? nothing) : nothing}
      </span>
    </label>
    ${isChosen && packQuantity === 1 && maxQuantity > 1 ? quantityField(part, quantity, screen) : nothing}
    ${isChosen && hasParticulars(part, screen) ? loaded('particulars', screen, (piece) => piece.more(part, screen)) : nothing}
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
        // No request may hold more of one part, whatever a part says of itself.
        { length: Math.min(maxQuantity, 99) },
        (_, index) =>
          html`<option value=${index + 1} ?selected=${quantity === index + 1}>${index + 1}</option>`,
      )}
    </select>
    <span class="small muted">${text('parts.max', { count: maxQuantity })}</span>
  </span>`;
}

/** Whether there is more to ask or to say of a part than how many. */
const hasParticulars = ({ partId, packQuantity, companions }: Part, { state }: QuestionScreen): boolean =>
  packQuantity > 1 || companions.length > 0 || state.context.hints.some((hint) => hint.partId === partId);

/** Whether a part is known by more than its name and number. */
const hasMoreFacts = ({ marking, replaces, requestsLeft }: Part): boolean =>
  marking !== undefined || replaces.length > 0 || requestsLeft === 1;
