import { css } from 'lit';

export const offerStyles = css`
  .done {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.9em 1.1em;
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .done p {
    flex: 1 1 11em;
  }
  /* On a line of its own, its words begin where those above do. */
  .done button {
    margin-inline-start: 1.1em;
  }
  .done svg {
    color: var(--_accent);
  }
  .intro {
    display: grid;
    gap: 0.25em;
    margin-block-end: 0.75em;
  }
`;
