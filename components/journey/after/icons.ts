import { svg } from 'lit';

// Decoration only, as the icons that all elements share; these are seen after a request alone.
export const afterIcons = {
  calendar: svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4"/></svg>`,
  print: svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z"/></svg>`,
} as const;
