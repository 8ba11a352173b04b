import type { finder as english } from '../en/finder.js';
import type { MessageText } from '../message.js';

/** Pointing at the part in the diagram. */
export const finder = {
  'finder.heading': 'Zeigen Sie auf das Teil',
  'finder.drawing': 'Zeichnung: {item}',
  'finder.hint': 'Tippen Sie in der Zeichnung auf ein Teil',
  'finder.region': '{callout}, {name}',
  'finder.chosen': 'Ausgewählt',
  'finder.zoomIn': 'Vergrößern',
  'finder.zoomOut': 'Verkleinern',
  'finder.whole': 'Ganze Zeichnung',
  'parts.search': 'Ersatzteile durchsuchen',
  'parts.searchHint': 'Name, Teilenummer oder Aufdruck',
  'parts.found': { one: '{count} Ersatzteil gefunden', other: '{count} Ersatzteile gefunden' },
  'parts.noMatch': 'Kein Ersatzteil passt zu „{query}“.',
  'parts.clear': 'Alle Ersatzteile anzeigen',
  'parts.more': 'Weitere Ersatzteile anzeigen',
  'parts.shown': '{shown} von {count} Ersatzteilen',
} satisfies Record<keyof typeof english, MessageText>;
