import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../../src/contract/index.js';
import { isExpected, substituteOf } from '../../../src/journey/particulars.js';
import { isFull, quantityOf } from '../../../src/journey/parts.js';
import { domId } from '../../shared/dom-id.js';
import { partFacts, picture } from '../screens/pieces.js';
import type { QuestionScreen } from '../screens/screen.js';

/** A part that can't be requested now: why not, and what can be done instead (S10, E10). */
export function unofferedPart(part: Part, screen: QuestionScreen): TemplateResult {
  return html`<li class="unoffered">
    ${picture(part.imageUrl)}
    <div class="part-text">
      <p class="strong"><bdi>${part.name}</bdi></p>
      <p class="small">${why(part, screen)}</p>
      ${partFacts({ name: part.name, packQuantity: 1, partNumber: part.partNumber }, screen)}
    </div>
    ${instead(part, screen)}
  </li>`;
}

function why(part: Part, { state, text }: QuestionScreen): string {
  const { stock, expectedOn, requestsLeft } = part;
  if (requestsLeft === 0) return text('parts.used');
  if (stock === 'expected' && expectedOn) return text('parts.expected', { date: { date: expectedOn } });
  if (stock !== 'discontinued') return text('parts.out');
  const substitute = substituteOf(state.context, part);
  return [
    text('parts.discontinued'),
    ...(substitute ? [text('parts.substitute', { name: substitute.name })] : []),
  ].join(' · ');
}

function instead(part: Part, { state, text, press, focus }: QuestionScreen): TemplateResult | typeof nothing {
  const { context, draft } = state;
  const substitute = substituteOf(context, part);
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="small" @click=${act}>${label}</button>`;
  if (substitute && quantityOf(draft, substitute.partId) === 0 && !isFull(context, draft)) {
    const { partId, name } = substitute;
    return button(text('parts.take', { name }), () => {
      press({ type: 'quantity-changed', partId, quantity: 1 });
      focus(domId('part', partId));
    });
  }
  return isExpected(part)
    ? button(text('waiting.chooseNamed', { name: part.name }), () =>
        press({ type: 'wait-chosen', partId: part.partId }),
      )
    : nothing;
}
