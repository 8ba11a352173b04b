import { css } from 'lit';

export const afterStyles = css`
  .timeline {
    container: timeline / inline-size;
  }
  .timeline ol,
  .timeline li,
  .timeline .mark {
    display: grid;
  }
  .timeline li {
    position: relative;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 0 0.85em;
    padding-block-end: 0.9em;
  }
  .timeline li:last-child {
    padding-block-end: 0;
  }
  .timeline .mark {
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 0.125em solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .timeline .mark svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.75;
  }
  /* The line from each step to the next. */
  .timeline li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.5em 0;
    inset-inline-start: 0.6875em;
    inline-size: 0.125em;
    background: var(--_border);
  }
  .timeline .done:not(:last-child)::before {
    background: var(--_accent);
  }
  .timeline .current .mark {
    box-shadow: 0 0 0 0.25em color-mix(in srgb, var(--_accent) 22%, transparent);
  }
  .timeline .ahead .mark {
    border-color: var(--_control);
    background: var(--_surface);
  }
  .timeline .ended .mark {
    border-color: var(--_danger);
    background: var(--_surface);
    color: var(--_danger);
  }
  @container timeline (inline-size > 34em) {
    .timeline ol {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
    .timeline li {
      grid-template-rows: auto 1fr;
      grid-template-columns: 1fr;
      gap: 0.5em;
      padding-block-end: 0;
      padding-inline-end: 1em;
    }
    .timeline li:not(:last-child)::before {
      inset-block: 0.6875em auto;
      inset-inline: 1.5em 0;
      inline-size: auto;
      block-size: 0.125em;
    }
  }
  /* Their words, not their edges, stand where the text around them begins. */
  .after-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-start: -0.75em;
  }
  .after-buttons button {
    padding-inline: 0.75em;
    font-size: 0.9375em;
    text-align: start;
  }
  .print-frame {
    position: fixed;
    inline-size: 0;
    block-size: 0;
    border: 0;
  }
  @media (forced-colors: active) {
    .timeline li .mark {
      border-color: CanvasText;
    }
    .timeline .current .mark {
      outline: 0.125em solid Highlight;
      outline-offset: 0.125em;
    }
    .timeline li[class]:not(:last-child)::before {
      border: 0.0625em solid;
    }
    .after-buttons {
      gap: 0.5em;
      margin-inline-start: 0;
    }
  }
`;

/** On paper: the kit's own light colours, whatever the page looks like. */
export const paperStyles = css`
  :host {
    display: grid;
    align-content: start;
    gap: 1.25em;
    color-scheme: light;
    font:
      11pt/1.5 system-ui,
      sans-serif;
    print-color-adjust: exact;
  }
  dl {
    display: grid;
    gap: 0.75em;
  }
  dt {
    color: var(--_muted);
  }
  dd > * {
    display: block;
  }
  a {
    display: none;
  }
`;
