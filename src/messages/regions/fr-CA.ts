import type { Catalogue } from '../message.js';

/** French as in Canada: no space before a question mark, and what people there say in another way. */
export const frCA: Catalogue = {
  'link.heading': 'Besoin d’aide après votre livraison?',
  'link.text':
    'Une pièce manque ou est endommagée? Voici comment recevoir gratuitement une pièce de rechange pour votre article.',
  'link.invalid.text':
    'Il a peut-être été coupé lors de la copie. Ouvrez-le à nouveau depuis le courriel, ou consultez votre commande.',
  'requests.cancelAsk': 'Annuler cette demande?',
  'requests.outcomeAsk': 'La pièce a-t-elle résolu le problème?',
  'support.heading': 'Comment pouvons-nous vous aider?',
  'support.choose': 'Que souhaitez-vous faire?',
  'reason.heading': 'Quel est le problème avec la pièce?',
  'reason.missingText': 'Elle n’était pas dans la boîte.',
  'parts.heading': 'De quelles pièces avez-vous besoin?',
  'details.heading': 'Quelque chose à préciser?',
  'answers.box': 'Dans quelle boîte devait-elle se trouver? (facultatif)',
  'answers.boxHint': 'Par exemple\u00a0: boîte 2 sur 3.',
  'answers.packaging': 'L’emballage était-il également endommagé? (facultatif)',
  'answers.since': 'Depuis quand ne fonctionne-t-elle pas? (facultatif)',
  'answers.model': 'Pour quel modèle est-elle prévue? (facultatif)',
  'parts.piecesLabel': 'Combien vous en faut-il?',
  'delivery.heading': 'Où faut-il livrer?',
};
