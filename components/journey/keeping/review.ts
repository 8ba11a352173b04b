import { html, nothing, type TemplateResult } from 'lit';
import type { ReasonAnswers } from '../../../src/contract/index.js';
import { canChooseDelivery } from '../../../src/journey/delivery.js';
import { arrivalOf, chosenParts } from '../../../src/journey/parts.js';
import { answersBody } from '../../../src/journey/request-body.js';
import type { Question } from '../../../src/journey/state.js';
import { questionsOf } from '../../../src/journey/steps.js';
import type { Press } from '../../../src/journey/step-view.js';
import type { MessageKey } from '../../../src/messages/message.js';
import { icons } from '../../shared/icons.js';
import { address, fact, itemCard, partList, windowChange } from '../screens/pieces.js';
import type { QuestionScreen } from '../screens/screen.js';

/** All that will be sent, and what it means (S8, S9, S15, S16). */
export function reviewScreen(screen: QuestionScreen): TemplateResult {
  const { state, text, press, onDemand } = screen;
  const { context, draft } = state;
  const { item, returnWindow, returnWindowIfRequested } = context;
  const chosen = chosenParts(context, draft).map(({ part, quantity }) => ({ ...part, quantity }));
  const answer = answersBody(draft);
  // The lines of another one come with the form in which it was chosen.
  const label =
    draft.delivery === 'on-file' ? context.deliveryAddress : onDemand.get('delivery')?.label(state);
  const button = (key: MessageKey, leads: Press) =>
    html`<button type="button" class="link" aria-label=${text(key)} @click=${() => press(leads)}>
      ${text('action.change')}
    </button>`;
  const change = (question: Question, key: MessageKey) =>
    questionsOf(state).includes(question) ? button(key, { type: 'answer-reopened', question }) : nothing;
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
      ${answer ? fact(text('review.answer'), html`<span dir="auto">${words(answer, screen)}</span>`) : nothing}
      ${draft.photos.length > 0 ? onDemand.get('photos')?.review(screen) : nothing}
      ${fact(
        text('review.note'),
        draft.note.trim()
          ? html`<span class="note" dir="auto">${draft.note.trim()}</span>`
          : html`<span class="muted">${text('review.noNote')}</span>`,
        change('details', 'review.changeNote'),
      )}
      ${
        label || canChooseDelivery(context)
          ? fact(
              text('review.address'),
              label ? address(label) : nothing,
              canChooseDelivery(context)
                ? button('review.changeAddress', { type: 'delivery-reopened' })
                : nothing,
            )
          : nothing
      }
      ${arrivals(chosen, screen)}
      ${fact(text('review.price'), html`<span class="strong">${text('price.free')}</span>`)}
      ${
        returnWindow && returnWindowIfRequested
          ? fact(text('review.window'), windowChange(returnWindow, returnWindowIfRequested, screen))
          : nothing
      }
    </dl>
    <p class="notice small">${icons.alert}<span>${text('review.notReturnable')}</span></p>`;
}

const SENDERS = { platform: 'review.platform', merchant: 'review.merchant' } as const;
const SINCE_WORDS = { 'first-use': 'answers.first-use', later: 'answers.later' } as const;

function words(answer: ReasonAnswers, { text }: QuestionScreen): string {
  const { box, model, since, packagingDamaged } = answer;
  if (packagingDamaged !== undefined)
    return text(packagingDamaged ? 'review.packagingDamaged' : 'review.packagingFine');
  return box ?? model ?? (since ? text(SINCE_WORDS[since]) : '');
}

/** When it arrives, by who sends it: two parcels come on two days (S15). */
function arrivals(
  chosen: readonly Parameters<typeof arrivalOf>[0][number][],
  { text }: QuestionScreen,
): TemplateResult | typeof nothing {
  const groups = (['platform', 'merchant', undefined] as const).flatMap((method) => {
    const parts = chosen.filter(({ fulfilment }) => fulfilment === method);
    const range = arrivalOf(parts);
    return range ? [{ method, parts, range }] : [];
  });
  if (groups.length === 0) return nothing;
  return fact(
    text('review.arrival'),
    html`<ul class="stack">
      ${groups.map(
        ({ method, parts, range }) =>
          html`<li>
            <span class="strong">${text('value.range', { range: { range } })}</span>
            ${method ? html`<span class="small muted block">${text(SENDERS[method])}</span>` : nothing}
            ${
              groups.length > 1
                ? html`<bdi class="small muted block">${parts.map(({ name }) => name).join(', ')}</bdi>`
                : nothing
            }
          </li>`,
      )}
    </ul>`,
  );
}
