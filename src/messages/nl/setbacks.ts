import type { setbacks as english } from '../en/setbacks.js';
import type { MessageText } from '../message.js';

/** What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. */
export const setbacks = {
  'unknown.heading': 'We weten nog niet of het is gelukt',
  'unknown.checking': 'We vragen het na bij de winkel …',
  'unknown.check': 'Opnieuw controleren',
  'unknown.absent':
    'De winkel heeft nog geen aanvraag van je. Als je die opnieuw verstuurt, wordt er niets dubbel besteld.',
  'failed.opening': 'We kunnen de hulp bij dit artikel nu niet laden.',
  'failed.request':
    'Je aanvraag is niet gelukt. Er is niets besteld en wat je hebt ingevuld, blijft bewaard.',
  'session.heading': 'Log opnieuw in',
  'session.text': 'Je bent voor je veiligheid uitgelogd. Wat je hebt ingevuld, blijft bewaard.',
  'session.retry': 'Ik ben ingelogd – verder',
  'unknown.returnText':
    'Het antwoord van de winkel kwam niet bij ons aan. Als je het opnieuw probeert, wordt er geen tweede retour aangemeld.',
  'failed.return': 'De retour is niet aangemeld. Wat je hebt ingevuld, blijft bewaard.',
} satisfies Record<keyof typeof english, MessageText>;
