import { css } from 'lit';

/** Buttons that lead on or stand back, and what is focused without being pressed. */
export const buttonKindStyles = css`
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
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  /* A heading that gets the focus by itself shows no ring: nothing there can be pressed. */
  [tabindex='-1']:focus {
    outline: none;
  }
`;
