import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../../src/contract/index.js';
import {
  companionsOf,
  hintsFor,
  mostPieces,
  packsFor,
  type Suggestion,
} from '../../../src/journey/particulars.js';
import { isFull, piecesOf } from '../../../src/journey/parts.js';
import { domId } from '../../shared/dom-id.js';
import type { QuestionScreen } from '../screens/screen.js';
import { hintList } from './hints.js';

/** What is asked and said of a chosen part. */
export function partMore(part: Part, screen: QuestionScreen): TemplateResult | typeof nothing {
  const { context, draft } = screen.state;
  const hints = hintsFor(context, draft.reason, part.partId);
  const companions = companionsOf(context, draft, part);
  if (part.packQuantity === 1 && hints.length === 0 && companions.length === 0) return nothing;
  return html`<div class="part-more">
    ${part.packQuantity > 1 ? piecesField(part, screen) : nothing} ${hintList(hints, screen)}
    ${companions.length > 0 ? companionList(companions, screen) : nothing}
  </div>`;
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
    <output class="small strong" id=${`${id}-packs`} for=${id} aria-label=${text('parts.piecesLabel')}
      >${verdict}</output
    >
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

/** By what else a part is known, and that it is the last time. */
export const partFactsMore = (
  { marking, replaces, requestsLeft }: Part,
  { text }: QuestionScreen,
): TemplateResult =>
  html`<span class="facts small muted">
    ${marking ? html`<span>${text('parts.marking', { marking })}</span>` : nothing}
    ${replaces.length > 0 ? html`<span>${text('parts.replaces', { numbers: replaces.join(', ') })}</span>` : nothing}
    ${requestsLeft === 1 ? html`<span>${text('parts.last')}</span>` : nothing}
  </span>`;
