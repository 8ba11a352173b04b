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
} satisfies Record<keyof typeof english, MessageText>;
