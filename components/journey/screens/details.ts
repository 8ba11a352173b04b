import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { NOTE_MAX_LENGTH } from '../../../src/contract/part-requests.js';
import type { QuestionScreen } from './screen.js';

/** A note for whoever sends the part; never required. */
export function detailsScreen({ state, text, press }: QuestionScreen): TemplateResult {
  const { note } = state.draft;
  const invalid = state.errors.length > 0;
  return html`<div class="field">
    <label class="strong" for="field-note">${text('details.label')}</label>
    <p class="small muted" id="note-hint">${text('details.hint')}</p>
    <textarea
      id="field-note"
      rows="5"
      dir="auto"
      aria-describedby=${invalid ? 'errors note-hint' : 'note-hint'}
      aria-invalid=${invalid ? 'true' : 'false'}
      .value=${live(note)}
      @input=${(event: Event) =>
        press({ type: 'note-changed', note: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    <p class="small muted end">${text('details.length', { used: note.length, limit: NOTE_MAX_LENGTH })}</p>
  </div>`;
}
