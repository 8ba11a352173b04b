import type { requests as english } from '../en/requests.js';
import type { MessageText } from '../message.js';

/** The requests made so far. */
export const requests = {
  'requests.heading': 'Je aangevraagde onderdelen',
  'requests.empty': 'Je hebt nog geen onderdeel aangevraagd.',
  'requests.stranded': 'We kunnen de hulp bij dit artikel nu niet laden.',
  'requests.failed': 'We kunnen je aanvragen nu niet laden.',
  'requests.loading': 'Je aanvragen worden geladen …',
  'requests.requestedOn': 'Aangevraagd op {date}',
  'requests.number': 'Aanvraag {requestId}',
  'requests.cancel': 'Aanvraag annuleren',
  'requests.cancelAsk': 'Deze aanvraag annuleren?',
  'requests.window': 'Laatste retourdag',
  'requests.windowWas': 'was {date}',
  'requests.windowBecomes': 'wordt {date}',
  'requests.windowStays': 'blijft {date}',
  'requests.cancelYes': 'Ja, annuleren',
  'requests.cancelNo': 'Aanvraag behouden',
  'requests.notReceived': 'Niet aangekomen',
  'requests.returnItem': 'Hele artikel terugsturen',
  'requests.changed': 'Gelukt. Je aanvraag is bijgewerkt.',
  'requests.notReceivedDone':
    'Wat vervelend dat het onderdeel niet is aangekomen. Je kunt het hele artikel terugsturen.',
  'requests.outcomeAsk': 'Heeft het onderdeel het probleem opgelost?',
  'requests.outcomeYes': 'Ja, ik houd het artikel',
  'requests.outcomeNo': 'Nee, het hielp niet',
  'requests.kept': 'Fijn dat het heeft geholpen. Je houdt het artikel.',
  'requests.notKept':
    'Jammer dat het niet heeft geholpen. Je kunt het hele artikel terugsturen tot en met {date}.',
  'requests.actionFailed': 'Dat is niet gelukt. Er is niets gewijzigd.',
} satisfies Record<keyof typeof english, MessageText>;
