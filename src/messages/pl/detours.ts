import type { detours as english } from '../en/detours.js';
import type { MessageText } from '../message.js';

/** Off the plain way: the whole-item return, what can’t be had, waiting for it. */
export const detours = {
  'unavailable.heading': 'Pomoc z tym produktem jest niedostępna',
  'unavailable.text': 'Nie można zamówić do niego części zamiennej.',
  'unavailable.notDelivered':
    'Produkt nie został jeszcze dostarczony. Pomoc będzie dostępna, gdy do Ciebie dotrze.',
  'unavailable.windowClosed': 'Czas na zamówienie części już minął.',
  'unavailable.alreadyReturned': 'Zwrot tego produktu jest już w toku.',
  'unavailable.limitReached': 'Wszystkie części dostępne do tego produktu zostały już zamówione.',
  'unavailable.outOfStock': 'W tej chwili brak części do tego produktu w magazynie.',
  'unavailable.marketplace':
    'Ten link dotyczy zamówień z naszego sklepu w USA. Pomoc z produktem znajdziesz przy zamówieniu.',
  'unavailable.returnStill': 'Nadal możesz zwrócić cały produkt.',
  'waiting.choose': 'Poczekaj na część',
  'waiting.hint': '{name}: przewidywana dostępność {date}. Do tego czasu nic nie zamawiamy.',
  'waiting.heading': 'Czekasz na część',
  'waiting.text':
    '{name}: przewidywana dostępność {date}. Nic nie zamówiono. Wróć wtedy i zamów część bezpłatnie.',
  'waiting.inTime': 'To jeszcze przed końcem terminu zwrotu, który upływa {date}.',
  'waiting.tooLate':
    'Termin zwrotu upływa {date}, zanim część będzie dostępna. Bezpieczniej jest zwrócić cały produkt.',
  'outOfStock.heading': 'Niestety zapas właśnie się wyczerpał',
  'outOfStock.gone': 'Już niedostępne',
  'outOfStock.nothingOrdered': 'Nic nie zamówiono. Podane informacje zostały zachowane.',
  'outOfStock.kept': 'Podane informacje zostały zachowane.',
  'outOfStock.remaining': 'Wybierz z pozostałych części',
  'outOfStock.remainingText': {
    one: 'Dostępna jest jeszcze {count} część.',
    few: 'Dostępne są jeszcze {count} części.',
    many: 'Dostępnych jest jeszcze {count} części.',
    other: 'Dostępne jest jeszcze {count} części.',
  },
  'returnReview.heading': 'Zwrot całego produktu',
  'returnReview.refund': 'Zwrot pieniędzy',
  'returnReview.dropOff': 'Nadaj paczkę do',
  'returnReview.submit': 'Potwierdź zwrot',
  'returnReview.keepPart': 'Części, które już do Ciebie dotarły, możesz zatrzymać.',
  'returning.heading': 'Rejestrujemy zwrot…',
  'returned.heading': 'Zwrot został zarejestrowany',
  'returned.number': 'Zwrot {returnId}',
  'returned.dropOff': 'Nadaj paczkę do {date}.',
  'returned.refund': 'Gdy paczka dotrze, otrzymasz {refund}.',
  'returned.newTab': '(otwiera się w nowej karcie)',
  'returned.label': 'Otwórz etykietę zwrotną',
  'handedOver.heading': 'Dokończ zwrot',
  'handedOver.text': 'Dalej poprowadzi Cię sklep. Ma już podane informacje.',
} satisfies Record<keyof typeof english, MessageText>;
