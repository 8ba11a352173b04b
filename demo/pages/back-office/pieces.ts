import { html, nothing, type TemplateResult } from 'lit';
import { formatLocalDay } from '../../shop/format.js';
import { icons } from '../../shop/icons.js';
import type { Shop } from '../../shop/start-page.js';
import type { Office } from './office.js';

/** A rule's id beside what it decided. */
export function rule(id: string): TemplateResult {
  return html`<span class="rule">${id}</span>`;
}

/** Where something stands, by colour and by word. */
export function status(look: StatusLook, text: string): TemplateResult {
  return html`<span class="status status-${look}">${text}</span>`;
}
export type StatusLook = 'waiting' | 'moving' | 'good' | 'bad' | 'over';

/** A button that moves something along; `name` says of what. */
export function stepButton(
  text: string,
  name: string,
  press: () => void,
  look: 'plain' | 'outline' = 'plain',
): TemplateResult {
  return html`<button
    class="button button-small ${look === 'outline' ? 'button-outline' : ''}"
    type="button"
    aria-label=${name}
    @click=${press}
  >
    ${text}
  </button>`;
}

/** A choice of a few, side by side. */
export function segments(
  legend: string,
  name: string,
  choices: readonly (readonly [string, boolean, () => unknown])[],
): TemplateResult {
  return html`<fieldset class="segments">
    <legend>${legend}</legend>
    ${choices.map(
      ([text, chosen, choose]) =>
        html`<label
          ><input type="radio" name=${name} .checked=${chosen} @change=${choose} /><span>${text}</span></label
        >`,
    )}
  </fieldset>`;
}

/** Why the last call was refused, where it was made. */
export function refusalAt({ shop, refusal }: Office, at: string): TemplateResult | typeof nothing {
  if (refusal?.at !== at) return nothing;
  const { backOffice: own } = shop.texts;
  const rules = [...new Set([refusal.rule, ...refusal.faults.map((fault) => fault.rule)])];
  return html`<div class="refusal" role="alert">
    ${icons.alert}
    <div>
      <p><strong>${own.refused}.</strong> <bdi lang="en">${refusal.message}</bdi></p>
      <p>${rules.map((id) => (id ? rule(id) : nothing))}</p>
    </div>
  </div>`;
}

/** What was written into a field of a form. */
export function written(form: HTMLFormElement, field: string): string {
  const value = new FormData(form).get(field);
  return typeof value === 'string' ? value : '';
}

/** A local day of the shop, as its language writes it. */
export function day({ lang }: Shop, date: string): string {
  return formatLocalDay(date, lang);
}

/** A view that waits for the mock's answer. */
export function waiting({ shop, isStranded }: Office): TemplateResult {
  const { backOffice: own } = shop.texts;
  return html`<p class="empty quiet" role="status">${isStranded ? own.notLoaded : own.loading}</p>`;
}
