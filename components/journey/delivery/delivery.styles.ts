import { css } from 'lit';

export const deliveryStyles = css`
  .address-form {
    display: grid;
    gap: 1.1em 1em;
    padding-block-start: 0.25em;
  }
  .address-form .field {
    align-content: start;
    gap: 0.35em;
    min-inline-size: 0;
  }
  .address-form input,
  .address-form select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.5em 0.8em;
    border: 0.0625em solid var(--_control);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .address-form .postalCode input {
    max-inline-size: 12em;
    font-variant-numeric: tabular-nums;
  }
  .address-form [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 0.0625em var(--_danger);
  }
  #field-delivery .tag {
    margin-block-start: 0.4em;
  }
  .field-error {
    color: var(--_danger);
    font-weight: 600;
  }
  #field-delivery .field-error {
    margin-block-end: 0.6em;
  }
  @container journey (inline-size > 32em) {
    .address-form {
      grid-template-columns: repeat(6, 1fr);
    }
    .address-form > * {
      grid-column: span 6;
    }
    .address-form .city,
    .address-form .region,
    .address-form .postalCode {
      grid-column: span 3;
    }
    .address-form .postalCode:has(+ .city) {
      grid-column: span 2;
    }
    .address-form .postalCode + .city {
      grid-column: span 4;
    }
  }
  @media (forced-colors: active) {
    .address-form [aria-invalid='true'] {
      border-width: 0.1875em;
    }
  }
`;
