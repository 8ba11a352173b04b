import type { requests as english } from '../en/requests.js';
import type { MessageText } from '../message.js';

/** The requests made so far. */
export const requests = {
  'requests.heading': 'Ihre angeforderten Ersatzteile',
  'requests.empty': 'Sie haben noch kein Ersatzteil angefordert.',
  'requests.stranded': 'Die Hilfe zum Artikel kann gerade nicht geladen werden.',
  'requests.failed': 'Ihre Anforderungen können gerade nicht geladen werden.',
  'requests.loading': 'Ihre Anforderungen werden geladen …',
  'requests.requestedOn': 'Angefordert am {date}',
  'requests.number': 'Anforderung {requestId}',
  'requests.cancel': 'Anforderung stornieren',
  'requests.cancelAsk': 'Diese Anforderung stornieren?',
  'requests.window': 'Ihre Rückgabefrist',
  'requests.windowWas': 'bisher {date}',
  'requests.windowBecomes': 'neu {date}',
  'requests.windowStays': 'bleibt {date}',
  'requests.cancelYes': 'Ja, stornieren',
  'requests.cancelNo': 'Anforderung behalten',
  'requests.notReceived': 'Es ist nicht angekommen',
  'requests.returnItem': 'Ganzen Artikel zurückgeben',
  'requests.changed': 'Erledigt. Ihre Anforderung ist auf dem neuesten Stand.',
  'requests.notReceivedDone':
    'Es tut uns leid, dass das Ersatzteil nicht angekommen ist. Sie können den ganzen Artikel zurückgeben.',
  'requests.outcomeAsk': 'Hat das Ersatzteil das Problem gelöst?',
  'requests.outcomeYes': 'Ja, ich behalte den Artikel',
  'requests.outcomeNo': 'Nein, es hat nicht geholfen',
  'requests.kept': 'Schön, dass es geholfen hat. Sie behalten den Artikel.',
  'requests.notKept':
    'Schade, dass es nicht geholfen hat. Sie können den ganzen Artikel bis zum {date} zurückgeben.',
  'requests.actionFailed': 'Das hat nicht geklappt. Es wurde nichts geändert.',
} satisfies Record<keyof typeof english, MessageText>;
