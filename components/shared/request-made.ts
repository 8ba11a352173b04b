import { html, type TemplateResult } from 'lit';
import type { ShownOption } from '../../src/contract/read/shown-option.js';
import type { BaseElement } from './base-element.js';

/** Says that a part was requested, and where the request stands. */
export const requestMade = (element: BaseElement, { openRequestStatus }: ShownOption): TemplateResult =>
  html`<span>${element.text('option.requestMade')}</span>
    <span class="tag">${element.text(`status.${openRequestStatus ?? 'unknown'}`)}</span>`;
