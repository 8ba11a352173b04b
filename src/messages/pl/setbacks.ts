import type { setbacks as english } from '../en/setbacks.js';
import type { MessageText } from '../message.js';

/** What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. */
export const setbacks = {
  'unknown.heading': 'Nie wiemy jeszcze, czy się udało',
  'unknown.checking': 'Pytamy sklep…',
  'unknown.check': 'Sprawdź ponownie',
  'unknown.absent':
    'Sklep nie ma jeszcze Twojego zgłoszenia. Ponowne wysłanie nie spowoduje podwójnego zamówienia.',
  'failed.opening': 'Nie możemy teraz wczytać pomocy z produktem.',
  'failed.request':
    'Zgłoszenie nie doszło do skutku. Nic nie zamówiono, a podane informacje zostały zachowane.',
  'session.heading': 'Zaloguj się ponownie',
  'session.text': 'Ze względów bezpieczeństwa sesja wygasła. Podane informacje zostały zachowane.',
  'session.retry': 'Kontynuuj po zalogowaniu',
  'unknown.returnText': 'Odpowiedź sklepu do nas nie dotarła. Ponowna próba nie utworzy drugiego zwrotu.',
  'failed.return': 'Nie udało się zarejestrować zwrotu. Podane informacje zostały zachowane.',
} satisfies Record<keyof typeof english, MessageText>;
