import { css } from 'lit';

export const helpCentreStyles = css`
  :host {
    display: grid;
    gap: 1.25em;
    container: help / inline-size;
  }
  [role='search'] {
    display: grid;
    gap: 0.35em;
  }
  .search {
    display: flex;
    gap: 0.5em;
  }
  .search > span {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  .search svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.85em;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.9em;
    padding-inline-start: 2.75em;
    border: 0.0625em solid var(--_control);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .orders {
    display: grid;
    gap: 1em;
  }
  .order {
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .order > header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    justify-content: space-between;
    align-items: baseline;
    padding: 0.75em 1em;
    border-block-end: 0.0625em solid var(--_border);
    overflow-wrap: anywhere;
  }
  .items > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.75em 1em;
  }
  .items > li + li {
    border-block-start: 0.0625em solid var(--_border);
  }
  .what {
    display: flex;
    flex: 1 1 14em;
    align-items: center;
    gap: 0.85em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .what .picture {
    inline-size: 3.25em;
    block-size: 3.25em;
  }
  .more {
    padding: 0 0.5em 0.5em;
  }
  .state {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding: 1.5em;
    border: 0.0625em dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .state .busy {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .skeleton {
    block-size: 9em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .back {
    justify-self: start;
  }
`;
