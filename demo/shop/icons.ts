import { svg, type SVGTemplateResult } from 'lit';

// Decoration only: the text beside an icon says what it means.
const icon = (shape: SVGTemplateResult, look = 'icon') =>
  svg`<svg class=${look} viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

export const icons = {
  arrow: icon(svg`<path d="M4 12h15M13 6l6 6-6 6"/>`, 'icon mirrored'),
  search: icon(svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`),
  person: icon(svg`<circle cx="12" cy="8.5" r="4"/><path d="M4.5 20.5c1-4 4-6 7.500-6s6.500 2 7.500 6"/>`),
  star: icon(
    svg`<path d="m12 4 2.500 5.200 5.700.800-4.100 4 1 5.600L12 16.900l-5.100 2.700 1-5.600-4.100-4 5.700-.800Z"/>`,
  ),
  archive: icon(svg`<path d="M4 8h16v11.500H4zM3 4h18v4H3zM10 12h4"/>`),
  reply: icon(svg`<path d="M9 6 4 11l5 5M4 11h9.500a6.500 6.500 0 0 1 6.500 6.500V19"/>`, 'icon mirrored'),
  swap: icon(svg`<path d="M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4"/>`),
  alert: icon(svg`<path d="M12 8v5.500M12 17v.01M12 3 2 20.500h20Z"/>`),
  delivery: icon(
    svg`<path d="M2.500 6h12v11h-12zM14.500 10H18l3.500 3.500V17h-7M7 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM17.500 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"/>`,
    'icon mirrored',
  ),
  returns: icon(svg`<path d="M8 5 4 9l4 4M4 9h10.500a5 5 0 0 1 0 10H9"/>`, 'icon mirrored'),
  refunds: icon(svg`<path d="M2.500 6h19v12.500h-19zM2.500 10.500h19M6 15h4"/>`),
  parts: icon(svg`<path d="M12 2.500 4 7v10l8 4.500 8-4.500V7ZM4 7l8 4.500L20 7M12 11.500v10"/>`),
  account: icon(svg`<path d="M4 10.500 12 4l8 6.500V20h-5.500v-6h-5v6H4Z"/>`),
  'gift-cards': icon(
    svg`<path d="M3 8h18v4H3zM4.500 12h15v8.500h-15zM12 8v12.500M12 8c-4.500 0-6-1.500-6-3 0-3 5-2.500 6 3 1-5.500 6-6 6-3 0 1.500-1.500 3-6 3Z"/>`,
  ),
};
