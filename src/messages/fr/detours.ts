import type { detours as english } from '../en/detours.js';
import type { MessageText } from '../message.js';

/** Off the plain way: the whole-item return, what can’t be had, waiting for it. */
export const detours = {
  'unavailable.heading': 'L’aide n’est pas disponible pour cet article',
  'unavailable.text': 'Aucune pièce de rechange ne peut être demandée pour cet article.',
  'unavailable.notDelivered': 'L’article n’a pas encore été livré. L’aide sera disponible dès sa livraison.',
  'unavailable.windowClosed': 'Le délai pour demander une pièce est dépassé.',
  'unavailable.alreadyReturned': 'Un retour est déjà en cours pour cet article.',
  'unavailable.limitReached': 'Toutes les pièces disponibles pour cet article ont déjà été demandées.',
  'unavailable.outOfStock': 'Les pièces de cet article sont en rupture de stock pour le moment.',
  'unavailable.marketplace':
    'Ce lien concerne les commandes de notre boutique américaine. Vous trouverez l’aide pour votre article dans votre commande.',
  'unavailable.returnStill': 'Vous pouvez toujours retourner tout l’article.',
  'waiting.choose': 'Attendre cette pièce',
  'waiting.hint': '{name}\u00a0: disponibilité prévue le {date}. Rien n’est commandé d’ici là.',
  'waiting.heading': 'Vous attendez la pièce',
  'waiting.text':
    '{name}\u00a0: disponibilité prévue le {date}. Rien n’est commandé. Revenez à cette date pour demander la pièce gratuitement.',
  'waiting.inTime': 'Vous serez encore dans votre délai de retour, qui se termine le {date}.',
  'waiting.tooLate':
    'Votre délai de retour se termine le {date}, avant l’arrivée de la pièce. Par précaution, retournez tout l’article.',
  'outOfStock.heading': 'Le stock vient malheureusement de s’épuiser',
  'outOfStock.gone': 'Plus disponible',
  'outOfStock.nothingOrdered': 'Rien n’a été commandé. Vos informations sont conservées.',
  'outOfStock.kept': 'Vos informations sont conservées.',
  'outOfStock.remaining': 'Choisir parmi les autres pièces',
  'outOfStock.remainingText': {
    one: '{count} autre pièce est disponible.',
    many: 'Autres pièces disponibles\u00a0: {count}.',
    other: '{count} autres pièces sont disponibles.',
  },
  'returnReview.heading': 'Retourner tout l’article',
  'returnReview.refund': 'Remboursement',
  'returnReview.dropOff': 'Date limite de dépôt',
  'returnReview.submit': 'Confirmer le retour',
  'returnReview.keepPart': 'Vous gardez les pièces que vous avez déjà reçues.',
  'returning.heading': 'Enregistrement de votre retour…',
  'returned.heading': 'Votre retour est enregistré',
  'returned.number': 'Retour n°\u00a0{returnId}',
  'returned.dropOff': 'Déposez le colis au plus tard le {date}.',
  'returned.refund': 'Nous vous rembourserons {refund} dès l’arrivée du colis.',
  'returned.newTab': '(s’ouvre dans un nouvel onglet)',
  'returned.label': 'Ouvrir l’étiquette de retour',
  'handedOver.heading': 'Poursuivre le retour',
  'handedOver.text': 'La boutique prend le relais et dispose de vos informations.',
} satisfies Record<keyof typeof english, MessageText>;
