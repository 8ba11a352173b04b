import { css } from 'lit';

/** A button within a line of text. */
export const linkButtonStyles = css`
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
`;
