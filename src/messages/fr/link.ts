import type { link as english } from '../en/link.js';
import type { MessageText } from '../message.js';

/** The page that e-mail and app links lead to. */
export const link = {
  'link.heading': 'Besoin d’aide après votre livraison\u202f?',
  'link.text':
    'Une pièce manque ou est endommagée\u202f? Voici comment recevoir gratuitement une pièce de rechange pour votre article.',
  'link.open': 'Aide pour cet article',
  'link.opening': 'Ouverture de votre article…',
  'link.expired.heading': 'Ce lien a expiré',
  'link.expired.text':
    'Pour votre sécurité, les liens ont une durée limitée. Vous trouverez la même aide dans votre commande.',
  'link.used.heading': 'Ce lien a déjà été utilisé',
  'link.used.text': 'Chaque lien ne s’ouvre qu’une fois. Vous trouverez la même aide dans votre commande.',
  'link.invalid.heading': 'Ce lien ne fonctionne pas',
  'link.invalid.text':
    'Il a peut-être été coupé lors de la copie. Ouvrez-le à nouveau depuis l’e-mail, ou consultez votre commande.',
  'link.failed.heading': 'Impossible d’ouvrir le lien pour le moment',
  'link.failed.text': 'Le lien est toujours valable. Réessayez.',
} satisfies Record<keyof typeof english, MessageText>;
