import type { finder as english } from '../en/finder.js';
import type { MessageText } from '../message.js';

/** Pointing at the part in the diagram. */
export const finder = {
  'finder.heading': 'Indica il pezzo',
  'finder.drawing': 'Disegno di {item}',
  'finder.hint': 'Seleziona un pezzo nel disegno',
  'finder.region': '{callout}, {name}',
  'finder.chosen': 'Selezionato',
  'finder.zoomIn': 'Ingrandisci',
  'finder.zoomOut': 'Riduci',
  'finder.whole': 'Disegno intero',
  'parts.search': 'Cerca tra i ricambi',
  'parts.searchHint': 'Nome, codice o scritta sul pezzo',
  'parts.found': {
    one: '{count} ricambio trovato',
    many: '{count} di ricambi trovati',
    other: '{count} ricambi trovati',
  },
  'parts.noMatch': 'Nessun ricambio corrisponde a «{query}».',
  'parts.clear': 'Mostra tutti i ricambi',
  'parts.more': 'Mostra altri ricambi',
  'parts.shown': '{shown} di {count} ricambi',
} satisfies Record<keyof typeof english, MessageText>;
