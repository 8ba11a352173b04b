import type { finder as english } from '../en/finder.js';
import type { MessageText } from '../message.js';

/** Pointing at the part in the diagram. */
export const finder = {
  'finder.heading': 'Señala la pieza',
  'finder.drawing': 'Dibujo de {item}',
  'finder.hint': 'Selecciona una pieza en el dibujo',
  'finder.region': '{callout}, {name}',
  'finder.chosen': 'Seleccionada',
  'finder.zoomIn': 'Ampliar',
  'finder.zoomOut': 'Reducir',
  'finder.whole': 'Dibujo completo',
  'parts.search': 'Buscar piezas',
  'parts.searchHint': 'Nombre, referencia o texto en la pieza',
  'parts.found': {
    one: '{count} pieza encontrada',
    many: '{count} de piezas encontradas',
    other: '{count} piezas encontradas',
  },
  'parts.noMatch': 'Ninguna pieza coincide con «{query}».',
  'parts.clear': 'Mostrar todas las piezas',
  'parts.more': 'Mostrar más piezas',
  'parts.shown': '{shown} de {count} piezas',
} satisfies Record<keyof typeof english, MessageText>;
