import { css } from 'lit';

/**
 * The kit's looks. A shop sets `--product-support-*` anywhere above an element; `--_*` are what the kit makes of them.
 * Sizes are in em, so that they follow the shop's text and not its root.
 */
export const tokens = css`
  :host {
    --_accent: var(--product-support-accent, light-dark(#0b6b5b, #63d3bd));
    --_on-accent: var(--product-support-on-accent, light-dark(#ffffff, #06231e));
    --_surface: var(--product-support-surface, light-dark(#ffffff, #191c20));
    --_text: var(--product-support-text, light-dark(#1a1d21, #eef0f2));
    --_muted: var(--product-support-text-muted, light-dark(#555c66, #a9b1bb));
    --_border: var(--product-support-border, light-dark(#d9dde2, #383e46));
    --_danger: var(--product-support-danger, light-dark(#b3261e, #ff9b8f));
    --_focus: var(--product-support-focus, light-dark(#1a56db, #9cc2ff));
    --_radius: var(--product-support-radius, 0.75em);
    /* What a control's outline needs to be seen by (WCAG 1.4.11). */
    --_control: color-mix(in srgb, var(--_text) 55%, var(--_surface));
    --_tint: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    --_sunken: color-mix(in srgb, var(--_text) 4%, var(--_surface));
    box-sizing: border-box;
    /* Important: what a page says of all tags, or of the text around, would come before it or reach in. */
    color: var(--_text) !important;
    font-family: var(--product-support-font, inherit) !important;
    font-style: normal !important;
    font-variant: normal !important;
    font-weight: 400 !important;
    line-height: 1.5 !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    cursor: auto !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: var(--_control);
    }
  }
`;
