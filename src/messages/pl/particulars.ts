import type { particulars as english } from '../en/particulars.js';
import type { MessageText } from '../message.js';

/** What is asked and said of single parts: packs, hints, companions, why one can’t be had. */
export const particulars = {
  'hint.title': 'Najpierw sprawdź',
  'hint.found': 'Już ją mam',
  'parts.piecesLabel': 'Ile sztuk?',
  'parts.piecesMost': 'maks. {count}\u00a0szt.',
  'parts.packs': {
    one: 'Wystarczy {count} woreczek ({size}\u00a0szt.)',
    few: 'Wystarczą {count} woreczki (po {size}\u00a0szt.)',
    many: 'Wystarczy {count} woreczków (po {size}\u00a0szt.)',
    other: 'Wystarczy {count} woreczka (po {size}\u00a0szt.)',
  },
  'parts.tooMany': 'W jednym zgłoszeniu możesz zamówić maks. {count}\u00a0szt.',
  'parts.companions': 'Często potrzebne razem z nią',
  'parts.add': 'Dodaj',
  'parts.addNamed': 'Dodaj: {name}',
  'parts.unoffered': 'Obecnie niedostępne',
  'parts.discontinued': 'Już nieprodukowana',
  'parts.substitute': 'Zamiennik: {name}',
  'parts.take': 'Wybierz: {name}',
  'parts.out': 'Brak w magazynie',
  'parts.expected': 'Przewidywana dostępność {date}',
  'parts.used': 'Limit zamówień wykorzystany',
  'waiting.chooseNamed': 'Poczekaj na część: {name}',
  'support.more': 'Pomoc od sprzedawcy',
  'support.guide': 'Instrukcja',
  'support.video': 'Film',
  'support.contact': 'Kontakt',
  'support.requests': 'Dotychczasowe zgłoszenia',
  'parts.last': 'Można zamówić jeszcze tylko raz',
  'parts.marking': 'Napis na części: {marking}',
  'parts.replaces': 'Zastępuje: {numbers}',
  'support.newTab': '(otwiera się w nowej karcie)',
} satisfies Record<keyof typeof english, MessageText>;
