import type { setbacks as english } from '../en/setbacks.js';
import type { MessageText } from '../message.js';

/** What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. */
export const setbacks = {
  'unknown.heading': 'Wir wissen noch nicht, ob es geklappt hat',
  'unknown.checking': 'Wir fragen beim Shop nach …',
  'unknown.check': 'Noch einmal prüfen',
  'unknown.absent':
    'Dem Shop liegt bisher keine Anforderung von Ihnen vor. Erneutes Senden bestellt nichts doppelt.',
  'failed.opening': 'Die Hilfe zum Artikel kann gerade nicht geladen werden.',
  'failed.request':
    'Ihre Anforderung konnte nicht ausgeführt werden. Es wurde nichts bestellt, Ihre Angaben bleiben erhalten.',
  'session.heading': 'Bitte melden Sie sich erneut an',
  'session.text': 'Sie wurden zu Ihrer Sicherheit abgemeldet. Ihre Angaben bleiben erhalten.',
  'session.retry': 'Ich bin angemeldet – weiter',
  'unknown.returnText':
    'Die Antwort des Shops hat uns nicht erreicht. Ein neuer Versuch löst keine zweite Rückgabe aus.',
  'failed.return': 'Die Rückgabe konnte nicht angemeldet werden. Ihre Angaben bleiben erhalten.',
} satisfies Record<keyof typeof english, MessageText>;
