import { css } from 'lit';

/** Turns while something is awaited. */
export const spinnerStyles = css`
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
  /* There all edges are of one colour else, and nothing is seen to turn. */
  @media (forced-colors: active) {
    .spinner {
      border-block-start-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 4s;
    }
  }
`;
