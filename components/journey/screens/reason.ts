import { html, nothing, type TemplateResult } from 'lit';
import { REASONS } from '../../../src/contract/reasons.js';
import { hints } from './hints.js';
import { hasFinder } from './parts.js';
import type { QuestionScreen } from './screen.js';

/** Why a part is needed (S1). */
export function reasonScreen(screen: QuestionScreen): TemplateResult {
  const { state, text, press, onDemand } = screen;
  const { reason } = state.draft;
  if (hasFinder(state.context)) onDemand.get('finder');
  const invalid = state.errors.some(({ field }) => field === 'reason');
  return html`<fieldset id="field-reason" aria-describedby=${invalid ? 'errors' : 'heading'}>
      <legend class="visually-hidden">${text('reason.heading')}</legend>
      <div class="options two">
        ${REASONS.map(
          (option) =>
            html`<label class="option">
              <input
                type="radio"
                name="reason"
                value=${option}
                .checked=${reason === option}
                @change=${() => press({ type: 'reason-chosen', reason: option })}
              />
              <span>
                <span class="strong block">${text(`reason.${option}`)}</span>
                <span class="small muted">${text(`reason.${option}Text`)}</span>
              </span>
            </label>`,
        )}
      </div>
    </fieldset>
    <div role="status">${reason ? hints(screen) : nothing}</div>`;
}
