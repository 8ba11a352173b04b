import type { finder as english } from '../en/finder.js';
import type { MessageText } from '../message.js';

/** Pointing at the part in the diagram. */
export const finder = {
  'finder.heading': 'Wijs het onderdeel aan',
  'finder.drawing': 'Tekening: {item}',
  'finder.hint': 'Kies een onderdeel in de tekening',
  'finder.region': '{callout}, {name}',
  'finder.chosen': 'Gekozen',
  'finder.zoomIn': 'Inzoomen',
  'finder.zoomOut': 'Uitzoomen',
  'finder.whole': 'Hele tekening',
  'parts.search': 'Zoeken in de onderdelen',
  'parts.searchHint': 'Naam, onderdeelnummer of opdruk',
  'parts.found': { one: '{count} onderdeel gevonden', other: '{count} onderdelen gevonden' },
  'parts.noMatch': 'Geen onderdeel gevonden voor “{query}”.',
  'parts.clear': 'Alle onderdelen tonen',
  'parts.more': 'Meer onderdelen tonen',
  'parts.shown': '{shown} van {count} onderdelen',
} satisfies Record<keyof typeof english, MessageText>;
