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
    --_space: var(--product-support-space, 1em);
    --_font: var(--product-support-font, inherit);
    /* What a control's outline needs to be seen by (WCAG 1.4.11). */
    --_control: color-mix(in srgb, var(--_text) 55%, var(--_surface));
    --_tint: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    --_sunken: color-mix(in srgb, var(--_text) 4%, var(--_surface));
    box-sizing: border-box;
    font-family: var(--_font);
    line-height: 1.5;
    color: var(--_text);
    text-align: start;
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

/** Buttons, links, headings and the focus ring: the same in every element. */
export const controls = css`
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3 {
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.4em;
  }
  h3 {
    font-size: 1em;
  }
  p {
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  svg {
    display: block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mirrored:dir(rtl) {
    transform: scaleX(-1);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.15em;
    border: 0.0625em solid var(--_control);
    border-radius: calc(var(--_radius) * 0.8);
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color 0.15s,
      border-color 0.15s;
  }
  button:hover,
  .button:hover {
    background: var(--_sunken);
  }
  button:active {
    background: color-mix(in srgb, var(--_text) 9%, var(--_surface));
  }
  .primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover,
  .primary:active {
    background: color-mix(in srgb, var(--_accent) 86%, var(--_text));
  }
  .quiet {
    border-color: transparent;
    color: var(--_accent);
  }
  .quiet:hover {
    background: var(--_tint);
  }
  .link {
    min-block-size: 1.75em;
    padding: 0.125em 0.25em;
    margin-inline-start: -0.25em;
    border: 0;
    border-radius: 0.3em;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
    border-radius: 0.3em;
  }
  button:focus-visible,
  .button:focus-visible {
    border-radius: calc(var(--_radius) * 0.8);
  }
  /* A heading that gets the focus by itself shows no ring: nothing there can be pressed. */
  [tabindex='-1']:focus {
    outline: none;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .strong {
    font-weight: 600;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .picture {
    flex: none;
    inline-size: 4em;
    block-size: 4em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_sunken);
    object-fit: cover;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.15em 0.6em;
    border-radius: 1em;
    background: var(--_tint);
    color: color-mix(in srgb, var(--_accent) 80%, var(--_text));
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .spinner {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 0.1875em solid var(--_border);
    border-block-start-color: var(--_accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 4s;
    }
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    button,
    .button,
    .tag {
      border: 0.0625em solid ButtonText;
    }
  }
`;
