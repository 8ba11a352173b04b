import { svg, type SVGTemplateResult } from 'lit';

// Decoration only: the text beside an icon says what it means.
const icon = (shape: SVGTemplateResult, look = 'icon') =>
  svg`<svg class=${look} viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

export const galleryIcons = {
  list: icon(svg`<path d="M4 6.500h16M4 12h16M4 17.500h10"/>`),
  choices: icon(
    svg`<path d="M4 7.500h8M18 7.500h2M4 16.500h2M12 16.500h8"/><circle cx="15" cy="7.500" r="3"/><circle cx="9" cy="16.500" r="3"/>`,
  ),
  previous: icon(svg`<path d="m14.500 6-6 6 6 6"/>`, 'icon mirrored'),
  next: icon(svg`<path d="m9.500 6 6 6-6 6"/>`, 'icon mirrored'),
  link: icon(
    svg`<path d="M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1-1"/>`,
  ),
};
