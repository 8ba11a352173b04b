import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

const passed = svg`<path d="m5 12.500 4.500 4.500L19 7.500"/>`;
const failed = svg`<path d="M12 7v6M12 17v.01M12 3 2 20.500h20Z"/>`;

const icon = (shape: SVGTemplateResult) =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

/** Whether a contrast is enough: in words, with a sign of another shape, and in colour. */
export function verdict(passes: boolean, text: string): TemplateResult {
  return html`<span class="verdict ${passes ? 'verdict-passes' : 'verdict-fails'}"
    >${icon(passes ? passed : failed)}${text}</span
  >`;
}
