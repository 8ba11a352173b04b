import { css } from 'lit';

export const journeyStyles = css`
  :host {
    display: block;
  }
  :host([presentation='dialog']) {
    display: contents;
  }
  .block {
    display: block;
  }
  .end {
    text-align: end;
  }
  section {
    container: journey / inline-size;
    /* Where the page makes it as wide as what it holds: contained, it would hold nothing. */
    contain-intrinsic-inline-size: 18em;
    break-inside: avoid;
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  dialog {
    container: journey / inline-size;
    inline-size: 42em;
    block-size: 47em;
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 1.5em 4em rgb(0 0 0 / 0.28);
    overflow: clip;
  }
  dialog::backdrop {
    background: rgb(12 16 20 / 0.55);
  }
  dialog[open] {
    display: flex;
  }
  dialog .frame,
  dialog form {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  dialog .body {
    flex: 1;
    /* What is there for the ears alone scrolls along. */
    position: relative;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  /* What stands below something that is being loaded would move: it waits for it, two seconds at most. */
  p:has(.spinner) ~ * {
    animation: fade 2s step-end;
  }
  /* Where there is little height, at 400 % zoom say, a bar would leave no room for the step. */
  @media (max-height: 30em) {
    dialog .frame,
    dialog form {
      display: block;
    }
    dialog .frame {
      /* A bar that comes and goes would move what is in it. */
      overflow-y: scroll;
    }
    dialog .body {
      overflow-y: visible;
    }
  }
  /* On a small screen the dialog is a sheet that rises from below. */
  @media (max-width: 40em) {
    dialog {
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: 94dvh;
      margin-block-end: 0;
      padding-block-end: env(safe-area-inset-bottom);
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 0.22s cubic-bezier(0.2, 0.8, 0.2, 1);
    }
    dialog[open]::backdrop {
      animation: fade 0.22s;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(1.5em);
    }
  }
  @keyframes fade {
    from {
      opacity: 0;
    }
  }

  .head {
    min-block-size: 3.75em;
    padding-inline: 1.25em 0.75em;
  }
  .head > :first-child {
    margin-inline-end: auto;
  }
  .head .quiet {
    padding-inline: 0.75em;
    margin-inline-start: -0.75em;
    color: var(--_text);
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .progress {
    padding-inline-end: 0.5em;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: flex;
    gap: 0.25em;
    /* Within the head: what stands below it does not move when it comes. */
    margin-block-start: -0.25em;
    padding-inline: 1.25em;
  }
  .bar i {
    flex: 1;
    block-size: 0.25em;
    border-radius: 1em;
    background: var(--_border);
  }
  .bar .done {
    background: var(--_accent);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: start;
    padding: 1.25em;
  }
  .head,
  .item,
  .quantity,
  .part-list li,
  .option.part > label {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  #heading {
    scroll-margin-block: 4em 0;
  }
  .lead {
    max-inline-size: 60ch;
    margin-block-start: -0.5em;
    color: var(--_muted);
  }
  .lead + .lead {
    margin-block-start: -0.75em;
  }
  .emblem,
  .way-icon,
  .placeholder {
    display: inline-grid;
    place-items: center;
  }
  /* Behind the words of the heading, which stand where they do without it. */
  .emblem {
    inline-size: 1.8em;
    block-size: 1.8em;
    margin-inline-start: 0.6em;
    border-radius: 50%;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.7em;
    vertical-align: middle;
  }
  .emblem.done {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .plain-link:not(:has(slot)) {
    display: none;
  }

  .item {
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .item > div {
    min-inline-size: 0;
  }
  .placeholder,
  .number {
    color: var(--_muted);
  }
  .section,
  .options,
  .part-list,
  .stack,
  .field,
  .summary {
    display: grid;
  }
  .section,
  .options,
  .part-list {
    gap: 0.6em;
  }
  .stack,
  .field {
    gap: 0.5em;
  }
  .section {
    border: 0;
    background: none;
    container: none;
    /* Clipped, it has no height in WebKit once a phone was turned and turned back. */
    overflow: visible;
  }
  .status-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  @container journey (inline-size > 32em) {
    .options.two {
      grid-template-columns: 1fr 1fr;
    }
    .options.three {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    padding: 0.85em 1em;
    border: 0.0625em solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option:hover,
  .way:hover {
    background: var(--_sunken);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 0.0625em var(--_accent);
  }
  .option:has(:checked) .tag:not(.low) {
    background: var(--_surface);
  }
  .option:has(input:focus-visible),
  .way:has(:focus-visible) {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }
  .option :is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .option.part {
    flex-wrap: wrap;
    align-items: center;
    padding: 0;
  }
  .option.part > label {
    flex: 1 1 16em;
    min-inline-size: 0;
    padding: 0.75em 0.9em;
  }
  .option.part > label > input {
    margin: 0;
  }
  .part-text .tag {
    white-space: normal;
  }
  .part-text {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.9em;
    margin-block-start: 0.15em;
  }
  .facts:empty {
    display: none;
  }
  .tag.low {
    background: light-dark(#fdf0d5, #3d3115);
    color: light-dark(#7a4b00, #ffd485);
  }
  @container journey (inline-size < 24em) {
    .option.part > label {
      gap: 0.6em;
      padding: 0.75em;
    }
    .option.part .picture {
      inline-size: 2.75em;
      block-size: 2.75em;
    }
  }
  .quantity {
    padding: 0.6em 0.9em;
    margin-inline-start: auto;
  }
  select,
  textarea,
  input:not([type='checkbox'], [type='radio'], [type='file']) {
    min-block-size: 2.75em;
    padding: 0 0.9em;
    border: 0.0625em solid var(--_control);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .field > :is(input, textarea) {
    inline-size: 100%;
  }
  textarea {
    padding: 0.75em 0.9em;
    resize: vertical;
  }
  textarea[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  button.small {
    min-block-size: 3.15em;
  }
  .option:has(input:disabled) {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }
  [role='status']:empty {
    display: contents;
  }

  /* A legend is no item of its fieldset's grid. */
  .field legend {
    margin-block-end: 0.5em;
  }
  .fact {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: start;
    column-gap: 1em;
    padding-block: 0.85em;
    border-block-start: 0.0625em solid var(--_border);
  }
  .fact:last-child {
    border-block-end: 0.0625em solid var(--_border);
  }
  .fact dt,
  .fact dd {
    grid-column: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .fact .change {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  @container journey (inline-size > 32em) {
    .fact {
      grid-template-columns: 10em 1fr auto;
    }
    .fact dd {
      grid-column: 2;
      grid-row: 1;
    }
    .fact .change {
      grid-column: 3;
      grid-row: 1;
    }
  }
  address {
    font-style: normal;
  }
  .note {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    white-space: pre-line;
  }
  .part-list .picture {
    inline-size: 3em;
    block-size: 3em;
  }
  .notice,
  .errors {
    display: flex;
    gap: 0.75em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
  }
  .notice {
    background: var(--_sunken);
  }
  .errors {
    padding-block: 0.85em;
    border: 0.125em solid var(--_danger);
  }
  .errors svg,
  .errors button {
    color: var(--_danger);
  }
  .errors button {
    text-align: start;
    font-weight: 500;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    padding: 1em 1.25em 1.25em;
  }
  .actions > * {
    flex: 1 1 auto;
  }
  dialog .actions {
    border-block-start: 0.0625em solid var(--_border);
  }
  @container journey (inline-size > 32em) {
    .actions > * {
      flex-grow: 0;
      min-inline-size: 10em;
    }
  }
  .ways {
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .way {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: start;
    align-items: center;
    gap: 0.35em 0.9em;
    padding: 1em;
    border: 0.0625em solid var(--_control);
    border-radius: var(--_radius);
    transition: background-color 0.15s;
  }
  /* The whole card can be pressed; its name is the button's alone. */
  .way button {
    justify-content: flex-start;
    padding: 0;
    border: 0;
    background: none;
    outline: none;
    text-align: start;
  }
  .way button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .way p,
  .way dl {
    grid-column: 1 / -1;
  }
  .way dl {
    display: grid;
    padding-block-start: 0.35em;
  }
  .way dl > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0.75em;
    padding-block: 0.4em;
    border-block-start: 0.0625em solid var(--_border);
  }
  .way dd {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .way,
  .part-text {
    hyphens: auto;
  }
  .way-icon {
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    section,
    dialog {
      border: 0.0625em solid CanvasText;
    }
    .option:has(:checked) {
      outline: 0.1875em solid Highlight;
    }
    .bar .done {
      background: Highlight;
    }
  }
`;
