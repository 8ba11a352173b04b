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
  'parts.search': 'Search the parts',
  'parts.searchHint': 'Name, part number, or what is printed on it',
  'parts.found': { one: '{count} part found', other: '{count} parts found' },
  'parts.noMatch': 'No part matches “{query}”.',
  'parts.clear': 'Show all parts',
  'parts.more': 'Show more parts',
  'parts.shown': '{shown} of {count} parts',
} as const satisfies Record<string, MessageText>;
