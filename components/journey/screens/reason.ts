import { html, type TemplateResult } from 'lit';
import { Reason } from '../../../src/contract/scalars.js';
import type { QuestionScreen } from './screen.js';

/** Why a part is needed (S1). */
export function reasonScreen({ state, text, press }: QuestionScreen): TemplateResult {
  const invalid = state.errors.some(({ field }) => field === 'reason');
  return html`<fieldset id="field-reason" aria-describedby=${invalid ? 'errors' : 'heading'}>
    <legend class="visually-hidden">${text('reason.heading')}</legend>
    <div class="options two">
      ${Reason.options.map(
        (reason) =>
          html`<label class="option">
            <input
              type="radio"
              name="reason"
              value=${reason}
              .checked=${state.draft.reason === reason}
              @change=${() => press({ type: 'reason-chosen', reason })}
            />
            <span>
              <span class="strong block">${text(`reason.${reason}`)}</span>
              <span class="small muted">${text(`reason.${reason}Text`)}</span>
            </span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
