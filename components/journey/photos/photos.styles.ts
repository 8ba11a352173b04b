import { css } from 'lit';

export const photosStyles = css`
  .photo-intake {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 0.9em;
    padding: 0.9em;
    border: 0.125em dashed var(--_border);
    border-radius: var(--_radius);
  }
  .dropping .photo-intake {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  /* A chooser on a touch screen may leave the camera out; there is nothing to drag there. */
  .camera {
    display: none;
  }
  @media (pointer: coarse) {
    .camera {
      display: inline-flex;
    }
    .drop-hint {
      display: none;
    }
  }
  .photo {
    display: flex;
    gap: 0.85em;
    min-inline-size: 0;
    padding: 0.6em;
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius);
  }
  .photo-preview {
    inline-size: 5.5em;
    block-size: 5.5em;
    overflow: clip;
  }
  .photo-preview canvas {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .photo-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .status {
    display: flex;
    align-items: flex-start;
    gap: 0.35em;
    color: var(--_muted);
  }
  .status svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.2em;
  }
  .status.sent {
    color: var(--_accent);
  }
  .status.refused,
  .status.failed {
    color: var(--_danger);
  }
  .percent {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  progress {
    inline-size: 100%;
    block-size: 0.5em;
    accent-color: var(--_accent);
  }
  .photo-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.9em;
  }
  .photo .link {
    font-size: 0.875em;
    text-align: start;
  }
  .editor {
    display: grid;
    gap: 0.6em;
    padding: 0.9em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .stage {
    display: grid;
    place-items: center;
    justify-self: center;
    max-inline-size: 100%;
    border-radius: 0.3em;
    overflow: clip;
  }
  .stage canvas,
  .stage svg {
    grid-area: 1 / 1;
    display: block;
    max-inline-size: 100%;
    max-block-size: min(60dvh, 32em);
  }
  /* Else WebKit paints a canvas that was drawn on over it. */
  .stage svg {
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    cursor: crosshair;
    touch-action: pinch-zoom;
  }
  .box {
    fill: #000;
    stroke: #fff;
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
    cursor: move;
    outline: none;
  }
  /* Beside black, whatever the picture and the theme. */
  .box:focus {
    stroke: #6ab0ff;
    stroke-width: 6;
  }
  .handle,
  .knob {
    stroke: #000;
    stroke-width: 26;
    vector-effect: non-scaling-stroke;
    cursor: nwse-resize;
  }
  .knob {
    stroke: #fff;
    stroke-width: 21;
    pointer-events: none;
  }
  .editor button:not(.primary, .quiet) {
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    .box {
      forced-color-adjust: none;
    }
    .dropping .photo-intake {
      border-color: Highlight;
    }
  }
`;
