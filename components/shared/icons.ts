import { svg, type SVGTemplateResult } from 'lit';

// Decoration only: the text beside an icon says what it means.
const icon = (shape: SVGTemplateResult, mirrored = false): SVGTemplateResult =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true" class=${mirrored ? 'mirrored' : ''}>${shape}</svg>`;

export const icons = {
  support: icon(
    svg`<path d="M14.5 5.5a4 4 0 0 0 4.9 4.9L21 12l-2 2-5-5 .5-3.5ZM12 10l-7.5 7.5a1.8 1.8 0 0 0 2.5 2.5L14.5 12.5"/>`,
  ),
  part: icon(svg`<path d="M12 3 4 7.5v9L12 21l8-4.5v-9L12 3ZM4 7.5l8 4.5 8-4.5M12 12v9"/>`),
  returned: icon(svg`<path d="M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"/>`, true),
  check: icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`),
  close: icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`),
  back: icon(svg`<path d="m14.5 5.5-6.5 6.5 6.5 6.5"/>`, true),
  forward: icon(svg`<path d="m9.5 5.5 6.5 6.5-6.5 6.5"/>`, true),
  arrow: icon(svg`<path d="M5 12h14M13 6l6 6-6 6"/>`, true),
  alert: icon(svg`<path d="M12 8v5M12 16.5v.01M12 3.5 2.5 20h19L12 3.5Z"/>`),
  clock: icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>`),
  truck: icon(
    svg`<path d="M3 6h11v11H3zM14 10h4l3 3v4h-7M7.5 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM17.5 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"/>`,
    true,
  ),
  guide: icon(svg`<path d="M6 3.5h9l4 4v13H6zM15 3.5v4h4M9 12h7M9 16h5"/>`),
  video: icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="m10 8.5 5.5 3.5-5.5 3.5Z"/>`),
  contact: icon(svg`<path d="M4 5h16v11H10l-4.5 4v-4H4z"/>`),
  search: icon(svg`<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5.5 5.5"/>`),
} as const;
