import { svg, type SVGTemplateResult } from 'lit';

/** An icon of one shape. Decoration only: the text beside it says what it means. `mirrored` turns it with the writing. */
export const icon = (shape: SVGTemplateResult, mirrored = false): SVGTemplateResult =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true" class=${mirrored ? 'mirrored' : ''}>${shape}</svg>`;
