import { html, nothing, type TemplateResult } from 'lit';
import { fact, itemCard } from '../screens/pieces.js';
import type { Screen } from '../screens/screen.js';

/** The whole-item return before it is made: item, reason and note as they were entered (S11, S12). */
export function returnReviewScreen(screen: Screen<'return-review'>): TemplateResult {
  const { state, text } = screen;
  const { context, draft } = state;
  const { refund, dropOffBy } = context.wholeItemReturn;
  const note = draft.note.trim();
  return html`${itemCard(context.item, context.returnWindow, screen)}
    <dl class="summary">
      ${draft.reason ? fact(text('review.reason'), text(`reason.${draft.reason}`)) : nothing}
      ${note ? fact(text('review.note'), html`<span class="note" dir="auto">${note}</span>`) : nothing}
      ${
        refund
          ? fact(
              text('returnReview.refund'),
              html`<span class="strong">${text('value.money', { money: { money: refund } })}</span>`,
            )
          : nothing
      }
      ${dropOffBy ? fact(text('returnReview.dropOff'), text('value.date', { date: { date: dropOffBy } })) : nothing}
    </dl>
    ${
      context.requests.length > 0
        ? html`<p class="small muted">${text('returnReview.keepPart')}</p>`
        : nothing
    }`;
}

/** The whole-item return that was made. */
export function returnedScreen(screen: Screen<'returned'>): TemplateResult {
  const { state, text } = screen;
  const { returnId, refund, dropOffBy, labelUrl } = state.wholeItemReturn;
  return html`<p class="number">${text('returned.number', { returnId })}</p>
    ${itemCard(state.context.item, undefined, screen)}
    <ul class="stack">
      <li>${text('returned.dropOff', { date: { date: dropOffBy } })}</li>
      ${refund ? html`<li>${text('returned.refund', { refund: { money: refund } })}</li>` : nothing}
    </ul>
    ${
      labelUrl
        ? html`<p>
            <a class="button" href=${labelUrl} target="_blank" rel="noopener noreferrer"
              >${text('returned.label')}<span class="visually-hidden">${text('returned.newTab')}</span></a
            >
          </p>`
        : nothing
    }`;
}
