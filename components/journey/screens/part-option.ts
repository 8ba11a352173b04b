import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Part } from '../../../src/contract/index.js';
import {
  companionsOf,
  hintsFor,
  isFull,
  mostPieces,
  packsFor,
  piecesOf,
  quantityOf,
  type Suggestion,
} from '../../../src/journey/parts.js';
import { domId } from '../../shared/dom-id.js';
import { hintList } from './hints.js';
import { partFacts, picture } from './pieces.js';
import type { QuestionScreen } from './screen.js';

/** One part that can be requested; chosen, it asks how many, and says what goes with it. */
export function partOption(part: Part, screen: QuestionScreen): TemplateResult {
  const { state, text, press, focus } = screen;
  const { context, draft } = state;
  const { partId, maxQuantity, packQuantity, requestsLeft } = part;
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
        .checked=${live(isChosen)}
        @change=${(event: Event) => {
          const { checked } = event.target as HTMLInputElement;
          press({ type: 'quantity-changed', partId, quantity: checked ? 1 : 0 });
          // Taken out, one that was shown for being chosen alone is gone.
          if (!checked) focus(domId('part', partId), 'parts-search');
        }}
      />
      ${picture(part.imageUrl)}
      <span class="part-text">
        <span class="strong block"><bdi>${part.name}</bdi></span>
        ${partFacts(part, screen)}
        ${
          part.marking || part.replaces.length > 0 || requestsLeft === 1
            ? html`<span class="facts small muted">
                ${part.marking ? html`<span>${text('parts.marking', { marking: part.marking })}</span>` : nothing}
                ${
                  part.replaces.length > 0
                    ? html`<span>${text('parts.replaces', { numbers: part.replaces.join(', ') })}</span>`
                    : nothing
                }
                ${requestsLeft === 1 ? html`<span>${text('parts.last')}</span>` : nothing}
              </span>`
            : nothing
        }
      </span>
    </label>
    ${isChosen && packQuantity === 1 && maxQuantity > 1 ? quantityField(part, quantity, screen) : nothing}
    ${isChosen ? more(part, screen) : nothing}
  </div>`;
}

/** What is asked and said of a chosen part. */
function more(part: Part, screen: QuestionScreen): TemplateResult | typeof nothing {
  const { context, draft } = screen.state;
  const hints = hintsFor(context, draft.reason, part.partId);
  const companions = companionsOf(context, draft, part);
  if (part.packQuantity === 1 && hints.length === 0 && companions.length === 0) return nothing;
  return html`<div class="part-more">
    ${part.packQuantity > 1 ? piecesField(part, screen) : nothing} ${hintList(hints, screen)}
    ${companions.length > 0 ? companionList(companions, screen) : nothing}
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

/** The shopper counts pieces, the request counts packs (L5). */
function piecesField(part: Part, { state, text, press }: QuestionScreen): TemplateResult {
  const { partId, name, packQuantity } = part;
  const pieces = piecesOf(state.draft, partId);
  const most = mostPieces(part);
  const id = domId('pieces', partId);
  const verdict =
    pieces === undefined
      ? ''
      : pieces > most
        ? text('parts.tooMany', { count: most })
        : text('parts.packs', { count: packsFor(part, pieces), size: packQuantity });
  return html`<div class="pieces">
    <label for=${id} class="small strong"
      >${text('parts.piecesLabel')}<span class="visually-hidden"> <bdi>${name}</bdi></span></label
    >
    <input
      id=${id}
      inputmode="numeric"
      autocomplete="off"
      maxlength="6"
      size="4"
      aria-describedby=${`${id}-most ${id}-packs`}
      .value=${pieces === undefined ? '' : String(pieces)}
      @input=${(event: Event) =>
        press({
          type: 'pieces-changed',
          partId,
          pieces: Number.parseInt((event.target as HTMLInputElement).value, 10),
        })}
    />
    <span class="small muted" id=${`${id}-most`}>${text('parts.piecesMost', { count: most })}</span>
    <output class="small strong" id=${`${id}-packs`} for=${id}>${verdict}</output>
  </div>`;
}

function companionList(
  companions: readonly Suggestion[],
  { state, text, press, focus }: QuestionScreen,
): TemplateResult {
  const full = isFull(state.context, state.draft);
  return html`<div class="companions">
    <p class="small strong">${text('parts.companions')}</p>
    <ul class="stack">
      ${companions.map(
        ({ part: { partId, name }, note }) =>
          html`<li>
            <div>
              <bdi>${name}</bdi>
              ${note ? html`<p class="small muted"><bdi>${note}</bdi></p>` : nothing}
            </div>
            ${
              full
                ? nothing
                : html`<button
                    type="button"
                    class="small"
                    aria-label=${text('parts.addNamed', { name })}
                    @click=${() => {
                      press({ type: 'quantity-changed', partId, quantity: 1 });
                      // The button goes with what it added.
                      focus(domId('part', partId));
                    }}
                  >
                    ${text('parts.add')}
                  </button>`
            }
          </li>`,
      )}
    </ul>
  </div>`;
}
