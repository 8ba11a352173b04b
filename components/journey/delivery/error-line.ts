import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError } from '../../../src/journey/state.js';
import type { Screen } from '../screens/screen.js';

/** What is wrong at a field, beside the field. */
export function errorLine(
  field: FieldError['field'],
  { state, text }: Screen<'delivery'>,
): TemplateResult | typeof nothing {
  const error = state.errors.find((found) => found.field === field);
  return error ? html`<p class="field-error small" id="error-${field}">${text(error.key)}</p>` : nothing;
}
