import type { help as english } from '../en/help.js';
import type { MessageText } from '../message.js';

/** The help centre. */
export const help = {
  'help.search': 'Szukaj zamówienia po nazwie produktu lub numerze',
  'help.searchSubmit': 'Szukaj',
  'help.loading': 'Wczytujemy zamówienia…',
  'help.found': {
    one: 'Pokazano {count} zamówienie',
    few: 'Pokazano {count} zamówienia',
    many: 'Pokazano {count} zamówień',
    other: 'Pokazano {count} zamówienia',
  },
  'help.noMatch': 'Brak zamówień pasujących do „{query}”.',
  'help.more': 'Pokaż starsze zamówienia',
  'help.order': 'Zamówienie {orderId}',
  'help.placedOn': 'Złożone {date}',
  'help.getSupportFor': 'Pomoc z produktem: {item}',
  'help.moreItems': {
    one: 'Pokaż więcej produktów ({count})',
    few: 'Pokaż więcej produktów ({count})',
    many: 'Pokaż więcej produktów ({count})',
    other: 'Pokaż więcej produktów ({count})',
  },
} satisfies Record<keyof typeof english, MessageText>;
