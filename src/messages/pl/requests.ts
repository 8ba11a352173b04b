import type { requests as english } from '../en/requests.js';
import type { MessageText } from '../message.js';

/** The requests made so far. */
export const requests = {
  'requests.heading': 'Zamówione części',
  'requests.empty': 'Nie masz jeszcze zamówionych części.',
  'requests.stranded': 'Nie możemy teraz wczytać pomocy z produktem.',
  'requests.failed': 'Nie możemy teraz wczytać zgłoszeń.',
  'requests.loading': 'Wczytujemy zgłoszenia…',
  'requests.requestedOn': 'Zgłoszono {date}',
  'requests.number': 'Zgłoszenie {requestId}',
  'requests.cancel': 'Anuluj zgłoszenie',
  'requests.cancelAsk': 'Anulować to zgłoszenie?',
  'requests.window': 'Twój termin zwrotu',
  'requests.windowWas': 'dotychczas do {date}',
  'requests.windowBecomes': 'po zmianie do {date}',
  'requests.windowStays': 'bez zmian, do {date}',
  'requests.cancelYes': 'Tak, anuluj',
  'requests.cancelNo': 'Zachowaj zgłoszenie',
  'requests.notReceived': 'Paczka nie dotarła',
  'requests.returnItem': 'Zwróć cały produkt',
  'requests.changed': 'Gotowe. Zgłoszenie zostało zaktualizowane.',
  'requests.notReceivedDone': 'Przykro nam, że część nie dotarła. Możesz zwrócić cały produkt.',
  'requests.outcomeAsk': 'Czy część rozwiązała problem?',
  'requests.outcomeYes': 'Tak, zatrzymuję produkt',
  'requests.outcomeNo': 'Nie, nie pomogła',
  'requests.kept': 'Cieszymy się, że pomogła. Produkt zostaje u Ciebie.',
  'requests.notKept': 'Przykro nam, że nie pomogła. Cały produkt możesz zwrócić do {date}.',
  'requests.actionFailed': 'Nie udało się. Nic się nie zmieniło.',
} satisfies Record<keyof typeof english, MessageText>;
