import { css } from 'lit';

export const finderStyles = css`
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    min-inline-size: 0;
    margin: 0;
  }
  .finder-card {
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius);
    overflow: clip;
  }
  /* A sheet of drafting paper. A drawing is the same from right to left. */
  .stage {
    direction: ltr;
    padding: 0.75em;
    overflow: clip;
    background: radial-gradient(
        circle,
        color-mix(in srgb, var(--_text) 13%, transparent) 0.0625em,
        transparent 0.0875em
      )
      0 0 / 1.25em 1.25em var(--_sunken);
  }
  .stage:has(:focus-visible) {
    outline: 0.125em solid var(--_focus);
    outline-offset: -0.125em;
    border-start-start-radius: calc(var(--_radius) - 0.0625em);
    border-start-end-radius: calc(var(--_radius) - 0.0625em);
  }
  /* One finger scrolls the page as ever, until the drawing is larger than its place. */
  .drawing {
    inline-size: 100%;
    block-size: auto;
    max-block-size: min(32em, 70vh);
    /* As of what has the focus: its parts have it. */
    scroll-margin-block: min(5em, 20vh);
    overflow: visible;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .drawing.zoomed {
    touch-action: none;
    cursor: grab;
  }
  .drawing.zoomed:active {
    cursor: grabbing;
  }
  .drawing path {
    vector-effect: non-scaling-stroke;
  }
  .outlines {
    stroke: color-mix(in srgb, var(--_text) 42%, var(--_sunken));
    stroke-width: 1.25px;
    pointer-events: none;
  }
  .region {
    cursor: pointer;
    outline: none;
    stroke: color-mix(in srgb, var(--_text) 82%, var(--_surface));
  }
  .shape {
    fill: var(--_surface);
    stroke-width: 1.5px;
    pointer-events: all;
    transition: fill 0.15s;
  }
  /* Room for a finger around what is small. */
  .reach {
    stroke: transparent;
    stroke-width: 24px;
    pointer-events: stroke;
  }
  circle.reach {
    stroke: none;
    pointer-events: all;
  }
  .disc {
    fill: var(--_surface);
    stroke-width: 1.5px;
    pointer-events: all;
  }
  .callout text {
    fill: var(--_text);
    stroke: none;
    font-size: 0.875em;
    font-weight: 700;
    text-anchor: middle;
    pointer-events: none;
  }
  .callout line {
    stroke: var(--_on-accent);
    stroke-width: 2.25px;
    pointer-events: none;
  }

  .region:is(.free, .chosen).pointed,
  .region.chosen {
    stroke: var(--_accent);
  }
  .pointed :is(.shape, .disc) {
    fill: var(--_tint);
    stroke-width: 2.25px;
  }
  .chosen .shape {
    fill: color-mix(in srgb, var(--_accent) 26%, var(--_surface));
    stroke-width: 2.5px;
  }
  .chosen.pointed .shape {
    fill: color-mix(in srgb, var(--_accent) 36%, var(--_surface));
  }
  .chosen .disc {
    fill: var(--_accent);
  }
  .chosen text {
    fill: var(--_on-accent);
  }
  :is(.full, .unoffered) {
    stroke: color-mix(in srgb, var(--_text) 50%, var(--_sunken));
    cursor: default;
  }
  :is(.full, .unoffered) .shape {
    fill: color-mix(in srgb, var(--_text) 9%, var(--_surface));
    stroke-dasharray: 5 4;
  }
  :is(.full, .unoffered) .disc {
    fill: var(--_sunken);
    stroke-dasharray: 3 2.5;
  }
  :is(.full, .unoffered) text {
    fill: var(--_muted);
    text-decoration: line-through;
  }
  .over-picture .region:not(.chosen) .shape {
    fill: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .over-picture .chosen .shape {
    fill: color-mix(in srgb, var(--_accent) 40%, transparent);
  }

  /* The ring follows the shape, and is a shape of its own around the number. */
  .region:focus-visible path.reach {
    stroke: var(--_focus);
    stroke-width: 9px;
  }
  .region:focus-visible .disc {
    stroke: var(--_focus);
    stroke-width: 4px;
  }

  .finder-bar {
    display: flex;
    flex-direction: column;
    border-block-start: 0.0625em solid var(--_border);
    background: var(--_surface);
  }
  /* Two lines have room, so that nothing moves while the shopper points. */
  .finder-label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-inline-size: 0;
    min-block-size: 3.5em;
    padding: 0.3em 0.9em;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .label-number {
    flex: none;
    min-inline-size: 1.8em;
    padding: 0.1em 0.5em;
    border: 0.1em solid currentColor;
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 700;
    text-align: center;
  }
  .label-note {
    display: flex;
    align-items: center;
    gap: 0.25em;
  }
  .label-note svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    stroke-width: 2.5;
    color: var(--_accent);
  }
  .zoom {
    display: flex;
    flex: none;
    border-block-start: 0.0625em solid var(--_border);
  }
  @container journey (inline-size <= 26em) {
    .callout {
      font-size: 0.875em;
    }
  }
  @container journey (inline-size > 26em) {
    .finder-bar {
      flex-direction: row;
    }
    .finder-label {
      flex: 1;
    }
    .zoom {
      border-block-start: 0;
      border-inline-start: 0.0625em solid var(--_border);
    }
  }
  .zoom button {
    flex: 1;
    min-inline-size: 3.25em;
    block-size: auto;
    padding: 0.5em;
    border: 0;
    border-radius: 0;
  }
  .zoom button:focus-visible {
    outline-offset: -0.1875em;
  }
  .zoom button[aria-disabled='true'] {
    opacity: 0.45;
  }

  @media (forced-colors: active) {
    .finder-card {
      border-color: CanvasText;
    }
    .stage {
      background: Canvas;
    }
    .outlines {
      stroke: GrayText;
    }
    .region {
      stroke: CanvasText;
    }
    .region .shape,
    .region .disc {
      fill: Canvas;
    }
    .region:focus-visible :is(path.reach, .disc) {
      stroke: Highlight;
    }
    .callout text {
      fill: CanvasText;
    }
    .region:is(.free, .chosen).pointed,
    .region.chosen {
      stroke: Highlight;
    }
    .chosen .shape {
      stroke-width: 4px;
    }
    .region.chosen .disc {
      fill: Highlight;
    }
    .chosen text {
      fill: HighlightText;
    }
    .callout line {
      stroke: HighlightText;
    }
    :is(.full, .unoffered) {
      stroke: GrayText;
    }
    :is(.full, .unoffered) text {
      fill: GrayText;
    }
    .zoom button {
      border: 0;
    }
  }
  .search-box {
    position: relative;
    display: block;
  }
  .search-box svg {
    position: absolute;
    inset-inline-start: 0.85em;
    inset-block-start: 0.75em;
    color: var(--_muted);
    pointer-events: none;
  }
  .search-box input {
    inline-size: 100%;
    padding-inline-start: 2.75em;
  }
`;
