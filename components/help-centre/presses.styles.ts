import { css } from 'lit';

export const pressesStyles = css`
  .back {
    justify-self: start;
  }
  .fault {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding: 1.5em;
    border-style: dashed;
    color: var(--_muted);
  }
`;
