import type { requests as english } from '../en/requests.js';
import type { MessageText } from '../message.js';

/** The requests made so far. */
export const requests = {
  'requests.heading': 'Vos demandes de pièces',
  'requests.empty': 'Vous n’avez pas encore demandé de pièce.',
  'requests.stranded': 'Impossible d’afficher l’aide pour le moment.',
  'requests.failed': 'Impossible de charger vos demandes pour le moment.',
  'requests.loading': 'Chargement de vos demandes…',
  'requests.requestedOn': 'Demandée le {date}',
  'requests.number': 'Demande n°\u00a0{requestId}',
  'requests.cancel': 'Annuler la demande',
  'requests.cancelAsk': 'Annuler cette demande\u202f?',
  'requests.window': 'Votre délai de retour',
  'requests.windowWas': 'avant\u00a0: {date}',
  'requests.windowBecomes': 'après\u00a0: {date}',
  'requests.windowStays': 'inchangé\u00a0: {date}',
  'requests.cancelYes': 'Oui, annuler',
  'requests.cancelNo': 'Garder la demande',
  'requests.notReceived': 'Je n’ai rien reçu',
  'requests.returnItem': 'Retourner tout l’article',
  'requests.changed': 'C’est fait. Votre demande est à jour.',
  'requests.notReceivedDone':
    'Nous regrettons que la pièce ne soit pas arrivée. Vous pouvez retourner tout l’article.',
  'requests.outcomeAsk': 'La pièce a-t-elle résolu le problème\u202f?',
  'requests.outcomeYes': 'Oui, je garde l’article',
  'requests.outcomeNo': 'Non, le problème est toujours là',
  'requests.kept': 'C’est une bonne nouvelle. Vous gardez l’article.',
  'requests.notKept':
    'Nous regrettons que la pièce n’ait pas suffi. Vous pouvez retourner tout l’article jusqu’au {date}.',
  'requests.actionFailed': 'Cela n’a pas fonctionné. Rien n’a été modifié.',
} satisfies Record<keyof typeof english, MessageText>;
