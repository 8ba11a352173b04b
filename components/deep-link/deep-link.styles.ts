import { css } from 'lit';

export const deepLinkStyles = css`
  :host {
    display: block;
  }
  .card {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: 1.5em;
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card > svg {
    inline-size: 2em;
    block-size: 2em;
    color: var(--_accent);
  }
  h2,
  p {
    margin: 0;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  h2 {
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  p {
    max-inline-size: 56ch;
    color: var(--_muted);
  }
  .busy {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
`;
