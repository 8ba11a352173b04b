import type { finder as english } from '../en/finder.js';
import type { MessageText } from '../message.js';

/** Pointing at the part in the diagram. */
export const finder = {
  'finder.heading': 'Montrez la pièce sur le schéma',
  'finder.drawing': 'Schéma\u00a0: {item}',
  'finder.hint': 'Appuyez sur une pièce du schéma',
  'finder.region': '{callout}, {name}',
  'finder.chosen': 'Choisie',
  'finder.zoomIn': 'Agrandir',
  'finder.zoomOut': 'Réduire',
  'finder.whole': 'Vue d’ensemble',
  'parts.search': 'Rechercher une pièce',
  'parts.searchHint': 'Nom, référence ou inscription sur la pièce',
  'parts.found': {
    one: '{count} pièce trouvée',
    many: '{count} de pièces trouvées',
    other: '{count} pièces trouvées',
  },
  'parts.noMatch': 'Aucune pièce ne correspond à «\u00a0{query}\u00a0».',
  'parts.clear': 'Afficher toutes les pièces',
  'parts.more': 'Afficher plus de pièces',
  'parts.shown': 'Pièces affichées\u00a0: {shown} sur {count}',
} satisfies Record<keyof typeof english, MessageText>;
