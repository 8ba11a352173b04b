import { css } from 'lit';

export const helpCentreStyles = css`
  :host,
  .page:not([hidden]) {
    display: grid;
    gap: 1.25em;
  }
  form,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
    font-size: 1em;
  }
  small,
  [role='status'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  b,
  label {
    font-weight: 600;
  }
  form,
  li > div {
    flex: 1 1 10em;
    display: grid;
    gap: 0.35em;
    justify-items: start;
  }
  form > div {
    display: flex;
    gap: 0.5em;
    inline-size: 100%;
  }
  /* The search field: of its own it would be as wide as twenty letters. */
  .button {
    inline-size: 100%;
    background: var(--_surface);
    font-weight: 400;
    text-align: start;
    cursor: text;
  }
  .order {
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .skeleton {
    block-size: 9em;
  }
  header,
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.85em;
    justify-content: space-between;
    padding: 0.75em 1em;
  }
  li {
    border-block-start: 0.0625em solid var(--_border);
  }
  img {
    inline-size: 3.25em;
    block-size: 3.25em;
    border-radius: var(--_radius);
    background: var(--_sunken);
    object-fit: cover;
  }
  [name='all'] {
    margin: 0 1em 1em;
  }
`;
