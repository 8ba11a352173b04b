import type { particulars as english } from '../en/particulars.js';
import type { MessageText } from '../message.js';

/** What is asked and said of single parts: packs, hints, companions, why one can’t be had. */
export const particulars = {
  'hint.title': 'Kijk hier eerst',
  'hint.found': 'Gevonden',
  'parts.piecesLabel': 'Hoeveel stuks?',
  'parts.piecesMost': 'maximaal {count} stuks',
  'parts.packs': {
    one: '{count} zakje met {size} stuks is genoeg',
    other: '{count} zakjes met {size} stuks zijn genoeg',
  },
  'parts.tooMany': 'Per aanvraag krijg je maximaal {count} stuks.',
  'parts.companions': 'Vaak ook nodig',
  'parts.add': 'Toevoegen',
  'parts.addNamed': '{name} toevoegen',
  'parts.unoffered': 'Nu niet beschikbaar',
  'parts.discontinued': 'Wordt niet meer gemaakt',
  'parts.substitute': 'Vervangen door {name}',
  'parts.take': '{name} kiezen',
  'parts.out': 'Niet op voorraad',
  'parts.expected': 'Verwacht op {date}',
  'parts.used': 'Kan niet vaker worden aangevraagd',
  'waiting.chooseNamed': 'Wachten op {name}',
  'support.more': 'Hulp van de verkoper',
  'support.guide': 'Handleiding',
  'support.video': 'Video',
  'support.contact': 'Contact',
  'support.requests': 'Al aangevraagd',
  'parts.last': 'Kan één keer worden aangevraagd',
  'parts.marking': 'Opdruk: {marking}',
  'parts.replaces': 'Vervangt {numbers}',
  'support.newTab': '(opent in een nieuw tabblad)',
} satisfies Record<keyof typeof english, MessageText>;
