import { html, nothing, type TemplateResult } from 'lit';
import { chosenParts } from '../../../src/journey/parts.js';
import type { Question } from '../../../src/journey/state.js';
import { questionsOf } from '../../../src/journey/transition.js';
import type { MessageKey } from '../../../src/messages/message.js';
import { icons } from '../../shared/icons.js';
import { address, fact, itemCard, partList, windowChange } from './pieces.js';
import type { QuestionScreen } from './screen.js';

/** All that will be sent, and what it means (S8, S9, S16). */
export function reviewScreen(screen: QuestionScreen): TemplateResult {
  const { state, text, press } = screen;
  const { context, draft } = state;
  const { item, deliveryAddress, returnWindow, returnWindowIfRequested } = context;
  const chosen = chosenParts(context, draft).map(({ part, quantity }) => ({ ...part, quantity }));
  const change = (question: Question, key: MessageKey) =>
    questionsOf(state).includes(question)
      ? html`<button
          type="button"
          class="link"
          aria-label=${text(key)}
          @click=${() => press({ type: 'answer-reopened', question })}
        >
          ${text('action.change')}
        </button>`
      : nothing;
  return html`${itemCard(item, undefined, screen)}
    <dl class="summary">
      ${fact(text('review.parts'), partList(chosen, screen), change('parts', 'review.changeParts'))}
      ${
        draft.reason
          ? fact(
              text('review.reason'),
              text(`reason.${draft.reason}`),
              change('reason', 'review.changeReason'),
            )
          : nothing
      }
      ${fact(
        text('review.note'),
        draft.note.trim()
          ? html`<span class="note" dir="auto">${draft.note.trim()}</span>`
          : html`<span class="muted">${text('review.noNote')}</span>`,
        change('details', 'review.changeNote'),
      )}
      ${deliveryAddress ? fact(text('review.address'), address(deliveryAddress)) : nothing}
      ${fact(text('review.price'), html`<span class="strong">${text('price.free')}</span>`)}
      ${
        returnWindow && returnWindowIfRequested
          ? fact(text('review.window'), windowChange(returnWindow, returnWindowIfRequested, screen))
          : nothing
      }
    </dl>
    <p class="notice small">${icons.alert}<span>${text('review.notReturnable')}</span></p>`;
}
