import { svg, type SVGTemplateResult } from 'lit';

// Decoration only: the text beside an icon says what it means.
const icon = (shape: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

export const photoIcons = {
  add: icon(svg`<path d="M4 5h16v14H4zM4 16l4.5-4.5 4 4 3-3L20 17"/><circle cx="15.5" cy="9" r="1.25"/>`),
  camera: icon(svg`<path d="M4 7.5h3.5L9 5h6l1.5 2.5H20V19H4z"/><circle cx="12" cy="13" r="3.5"/>`),
} as const;
