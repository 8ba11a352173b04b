import type { MessageText } from '../message.js';

/** Pointing at the part in the diagram. */
export const finder = {
  'finder.heading': 'Point at the part',
  'finder.drawing': 'Drawing of {item}',
  'finder.hint': 'Press a part in the drawing',
  'finder.region': '{callout}, {name}',
  'finder.chosen': 'Chosen',
  'finder.zoomIn': 'Zoom in',
  'finder.zoomOut': 'Zoom out',
  'finder.whole': 'Whole drawing',
} as const satisfies Record<string, MessageText>;
