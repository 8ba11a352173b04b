import type { particulars as english } from '../en/particulars.js';
import type { MessageText } from '../message.js';

/** What is asked and said of single parts: packs, hints, companions, why one can’t be had. */
export const particulars = {
  'hint.title': 'Titta här först',
  'hint.found': 'Jag hittade den',
  'parts.piecesLabel': 'Hur många stycken?',
  'parts.piecesMost': 'högst {count} st',
  'parts.packs': { one: '{count} påse med {size} st räcker', other: '{count} påsar med {size} st räcker' },
  'parts.tooMany': 'Du kan få högst {count} st per beställning.',
  'parts.companions': 'Behövs ofta också',
  'parts.add': 'Lägg till',
  'parts.addNamed': 'Lägg till {name}',
  'parts.unoffered': 'Finns inte just nu',
  'parts.discontinued': 'Tillverkas inte längre',
  'parts.substitute': 'Ersätts av {name}',
  'parts.take': 'Välj {name}',
  'parts.out': 'Slut i lager',
  'parts.expected': 'Väntas i lager den {date}',
  'parts.used': 'Kan inte beställas fler gånger',
  'waiting.chooseNamed': 'Vänta på {name}',
  'support.more': 'Hjälp från säljaren',
  'support.guide': 'Guide',
  'support.video': 'Video',
  'support.contact': 'Kontakt',
  'support.requests': 'Redan beställt',
  'parts.last': 'Kan beställas en gång',
  'parts.marking': 'Märkning: {marking}',
  'parts.replaces': 'Ersätter {numbers}',
  'support.newTab': '(öppnas i en ny flik)',
} satisfies Record<keyof typeof english, MessageText>;
