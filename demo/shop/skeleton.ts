import { html, type TemplateResult } from 'lit';
import type { Texts } from '../texts/index.js';

/** What stands in the place of the content while the mock API starts. */
export function skeleton(texts: Texts): TemplateResult {
  return html`<div class="skeleton wrap" role="status">
    <span class="visually-hidden">${texts.starting}</span>
    <div class="skeleton-title"></div>
    <div class="skeleton-line"></div>
    <div class="skeleton-card"></div>
    <div class="skeleton-card"></div>
  </div>`;
}
