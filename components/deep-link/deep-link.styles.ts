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
  .card .muted {
    max-inline-size: 56ch;
  }
  .busy {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
`;
