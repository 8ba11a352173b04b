import type { setbacks as english } from '../en/setbacks.js';
import type { MessageText } from '../message.js';

/** What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. */
export const setbacks = {
  'unknown.heading': 'Vi vet inte än om det gick igenom',
  'unknown.checking': 'Frågar butiken …',
  'unknown.check': 'Kontrollera igen',
  'unknown.absent':
    'Butiken har inte fått någon beställning från dig än. Du kan skicka den igen utan att något beställs två gånger.',
  'failed.opening': 'Hjälpen med varan kan inte laddas just nu.',
  'failed.request':
    'Din beställning gick inte igenom. Inget har beställts, och det du har fyllt i finns kvar.',
  'session.heading': 'Logga in igen',
  'session.text': 'Du loggades ut för din säkerhet. Det du har fyllt i finns kvar.',
  'session.retry': 'Jag är inloggad – fortsätt',
  'unknown.returnText': 'Butikens svar nådde oss inte. Du kan försöka igen utan att det blir två returer.',
  'failed.return': 'Returen gick inte igenom. Det du har fyllt i finns kvar.',
} satisfies Record<keyof typeof english, MessageText>;
