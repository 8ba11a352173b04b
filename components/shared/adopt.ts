import type { CSSResult } from 'lit';

/** Adds the sheets of code that was loaded on demand to a shadow root; one that is there already is not added twice. */
export function adopt(root: Node, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
