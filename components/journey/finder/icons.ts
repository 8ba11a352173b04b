import { svg, type SVGTemplateResult } from 'lit';

const icon = (shape: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

export const zoomIcons = {
  in: icon(svg`<path d="M12 5v14M5 12h14"/>`),
  out: icon(svg`<path d="M5 12h14"/>`),
  whole: icon(svg`<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"/>`),
} as const;
