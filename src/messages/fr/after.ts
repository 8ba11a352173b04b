import type { after as english } from '../en/after.js';
import type { MessageText } from '../message.js';

/** What comes after a request: its way, the calendar file, the print view. */
export const after = {
  'after.way': 'Suivi de votre demande',
  'after.date': '{date}',
  'after.ahead': 'À venir',
  'after.expected': 'Livraison prévue\u00a0: {range}',
  'after.track': 'Suivre le colis',
  'after.newTab': '(s’ouvre dans un nouvel onglet)',
  'after.calendar': 'Ajouter la date de retour au calendrier',
  'after.lastDay': 'Dernier jour pour retourner l’article',
  'after.lastDayOf': 'Dernier jour pour retourner {title}',
  'after.lastDayText':
    'Le retour est possible jusqu’à la fin de cette journée (fuseau horaire\u00a0: {zone}). Votre demande de pièce\u00a0: {requestId}.',
  'after.waitCalendar': 'Ajouter la date au calendrier',
  'after.partDay': '{name}\u00a0: à nouveau disponible gratuitement',
  'after.print': 'Imprimer cette demande',
  'after.title': 'Demande de pièce n°\u00a0{requestId}',
  'after.item': 'Article',
  'after.parts': 'Pièces',
  'after.pack': { one: '{count} unité', many: 'Sachet de {count}', other: 'Sachet de {count}' },
  'after.address': 'Adresse de livraison',
  'after.window': 'Délai de retour',
  'after.until': 'Retour possible jusqu’au {date}',
  'after.zone': 'Fuseau horaire\u00a0: {zone}',
  'after.windowNow': 'maintenant\u00a0: {date}',
} satisfies Record<keyof typeof english, MessageText>;
