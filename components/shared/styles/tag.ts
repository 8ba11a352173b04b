import { css } from 'lit';

/** A word or two that say what state something is in. */
export const tagStyles = css`
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
  @media (forced-colors: active) {
    .tag {
      border: 0.0625em solid ButtonText;
    }
  }
`;
