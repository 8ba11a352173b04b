import type { finder as english } from '../en/finder.js';
import type { MessageText } from '../message.js';

/** Pointing at the part in the diagram. */
export const finder = {
  'finder.heading': 'Peka ut delen',
  'finder.drawing': 'Ritning: {item}',
  'finder.hint': 'Tryck på en del i ritningen',
  'finder.region': '{callout}, {name}',
  'finder.chosen': 'Vald',
  'finder.zoomIn': 'Zooma in',
  'finder.zoomOut': 'Zooma ut',
  'finder.whole': 'Hela ritningen',
  'parts.search': 'Sök bland reservdelarna',
  'parts.searchHint': 'Namn, reservdelsnummer eller märkning',
  'parts.found': { one: '{count} reservdel hittades', other: '{count} reservdelar hittades' },
  'parts.noMatch': 'Ingen reservdel matchar ”{query}”.',
  'parts.clear': 'Visa alla reservdelar',
  'parts.more': 'Visa fler reservdelar',
  'parts.shown': '{shown} av {count} reservdelar',
} satisfies Record<keyof typeof english, MessageText>;
