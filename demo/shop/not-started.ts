import { html, type TemplateResult } from 'lit';
import type { Texts } from '../texts/index.js';
import { icons } from './icons.js';

/** There is no service worker in this window, as in some private ones and on plain http. */
export class NoServiceWorker extends Error {}

/** Says why the demo has nothing to show, and what helps; `what` is what did not start. */
export function notStarted(
  { notStarted: texts }: Texts,
  error: unknown,
  what: 'mock' | 'page',
): TemplateResult {
  const isKnown = error instanceof NoServiceWorker;
  const reason = error instanceof Error ? error.message : String(error);
  return html`<div class="wrap">
    <section class="notice notice-trouble" role="alert">
      ${icons.alert}
      <div>
        <h1>${texts.title}</h1>
        <p>${what === 'page' ? texts.page : `${isKnown ? texts.noWorker : texts.failed} ${texts.advice}`}</p>
        ${isKnown ? '' : html`<p class="quiet">${texts.reason(reason)}</p>`}
        <button class="button" type="button" @click=${() => location.reload()}>${texts.again}</button>
      </div>
    </section>
  </div>`;
}
