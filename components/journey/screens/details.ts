import { html, nothing, type TemplateResult } from 'lit';
import { NOTE_MAX_LENGTH } from '../../../src/contract/limits.js';
import { evidenceFor } from '../../../src/journey/evidence.js';
import { answerField } from './answer.js';
import { loaded } from './loaded.js';
import type { QuestionScreen } from './screen.js';

/** What helps whoever sends the part: a short answer to the reason, pictures, a note. */
export function detailsScreen(screen: QuestionScreen): TemplateResult {
  const { state, text, press } = screen;
  const { context, draft } = state;
  const { note, reason } = draft;
  const invalid = state.errors.some(({ field }) => field === 'note');
  return html`${reason ? answerField(reason, screen) : nothing}
    ${evidenceFor(context, reason) === 'none' ? nothing : loaded('photos', screen, (photos) => photos.view(screen))}
    <div class="field">
      <label class="strong" for="field-note">${text('details.label')}</label>
      <p class="small muted" id="note-hint">${text('details.hint')}</p>
      <textarea
        id="field-note"
        rows="4"
        dir="auto"
        aria-describedby=${invalid ? 'errors note-hint' : 'note-hint'}
        aria-invalid=${invalid ? 'true' : 'false'}
        .value=${note}
        @input=${(event: Event) =>
          press({ type: 'note-changed', note: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      <p class="small muted end">${text('details.length', { used: note.length, limit: NOTE_MAX_LENGTH })}</p>
    </div>`;
}
