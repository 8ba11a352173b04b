import type { setbacks as english } from '../en/setbacks.js';
import type { MessageText } from '../message.js';

/** What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. */
export const setbacks = {
  'unknown.heading': 'Nous ne savons pas encore si cela a fonctionné',
  'unknown.checking': 'Vérification auprès de la boutique…',
  'unknown.check': 'Vérifier à nouveau',
  'unknown.absent':
    'La boutique n’a pas encore reçu de demande de votre part. Vous pouvez l’envoyer à nouveau\u00a0: rien ne sera commandé en double.',
  'failed.opening': 'Impossible d’afficher l’aide pour le moment.',
  'failed.request':
    'Votre demande n’a pas abouti. Rien n’a été commandé, et vos informations sont conservées.',
  'session.heading': 'Connectez-vous à nouveau',
  'session.text': 'Pour votre sécurité, votre session a été fermée. Vos informations sont conservées.',
  'session.retry': 'C’est fait, continuer',
  'unknown.returnText':
    'Nous n’avons pas reçu la réponse de la boutique. Vous pouvez réessayer\u00a0: aucun deuxième retour ne sera créé.',
  'failed.return': 'Le retour n’a pas abouti. Vos informations sont conservées.',
} satisfies Record<keyof typeof english, MessageText>;
