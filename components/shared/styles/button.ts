import { css } from 'lit';

/** Buttons, icons and the focus ring: the same in every element. */
export const buttonStyles = css`
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
  :focus-visible {
    /* Not under a header of the shop that stays (WCAG 2.4.11). */
    scroll-margin-block: min(5em, 20vh);
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
    border-radius: 0.3em;
  }
  button:focus-visible,
  .button:focus-visible {
    border-radius: calc(var(--_radius) * 0.8);
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    button,
    .button {
      border: 0.0625em solid ButtonText;
    }
  }
`;
