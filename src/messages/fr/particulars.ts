import type { particulars as english } from '../en/particulars.js';
import type { MessageText } from '../message.js';

/** What is asked and said of single parts: packs, hints, companions, why one can’t be had. */
export const particulars = {
  'hint.title': 'Vérifiez d’abord',
  'hint.found': 'Je l’ai trouvée',
  'parts.piecesLabel': 'Combien vous en faut-il\u202f?',
  'parts.piecesMost': '{count} unités au maximum',
  'parts.packs': {
    one: '{count} sachet de {size} suffit',
    many: '{count} de sachets de {size} suffisent',
    other: '{count} sachets de {size} suffisent',
  },
  'parts.tooMany': 'Une demande comprend {count} unités au maximum.',
  'parts.companions': 'Souvent nécessaire en même temps',
  'parts.add': 'Ajouter',
  'parts.addNamed': 'Ajouter {name}',
  'parts.unoffered': 'Indisponibles pour le moment',
  'parts.discontinued': 'N’est plus fabriquée',
  'parts.substitute': '{name} la remplace',
  'parts.take': 'Choisir {name}',
  'parts.out': 'En rupture de stock',
  'parts.expected': 'Disponibilité prévue le {date}',
  'parts.used': 'Nombre maximal de demandes atteint',
  'waiting.chooseNamed': 'Attendre {name}',
  'support.more': 'Aide du vendeur',
  'support.guide': 'Guide',
  'support.video': 'Vidéo',
  'support.contact': 'Contact',
  'support.requests': 'Demandes précédentes',
  'parts.last': 'Encore une seule demande possible',
  'parts.marking': 'Inscription\u00a0: {marking}',
  'parts.replaces': 'Remplace {numbers}',
  'support.newTab': '(s’ouvre dans un nouvel onglet)',
} satisfies Record<keyof typeof english, MessageText>;
