import type { finder as english } from '../en/finder.js';
import type { MessageText } from '../message.js';

/** Pointing at the part in the diagram. */
export const finder = {
  'finder.heading': 'Wskaż część na rysunku',
  'finder.drawing': 'Rysunek: {item}',
  'finder.hint': 'Wybierz część na rysunku',
  'finder.region': '{callout}, {name}',
  'finder.chosen': 'Wybrana',
  'finder.zoomIn': 'Powiększ',
  'finder.zoomOut': 'Pomniejsz',
  'finder.whole': 'Cały rysunek',
  'parts.search': 'Szukaj części',
  'parts.searchHint': 'Nazwa, numer części lub napis na niej',
  'parts.found': {
    one: 'Znaleziono {count} część',
    few: 'Znaleziono {count} części',
    many: 'Znaleziono {count} części',
    other: 'Znaleziono {count} części',
  },
  'parts.noMatch': 'Brak części pasujących do „{query}”.',
  'parts.clear': 'Pokaż wszystkie części',
  'parts.more': 'Pokaż więcej części',
  'parts.shown': 'Części: {shown} z {count}',
} satisfies Record<keyof typeof english, MessageText>;
