import type { particulars as english } from '../en/particulars.js';
import type { MessageText } from '../message.js';

/** What is asked and said of single parts: packs, hints, companions, why one can’t be had. */
export const particulars = {
  'hint.title': 'Schauen Sie zuerst nach',
  'hint.found': 'Gefunden',
  'parts.piecesLabel': 'Wie viele Stück?',
  'parts.piecesMost': 'höchstens {count} Stück',
  'parts.packs': {
    one: '{count} Beutel mit {size} Stück genügt',
    other: '{count} Beutel mit je {size} Stück genügen',
  },
  'parts.tooMany': 'Eine Anforderung umfasst höchstens {count} Stück.',
  'parts.companions': 'Wird oft dazu gebraucht',
  'parts.add': 'Hinzufügen',
  'parts.addNamed': '{name} hinzufügen',
  'parts.unoffered': 'Zurzeit nicht verfügbar',
  'parts.discontinued': 'Wird nicht mehr hergestellt',
  'parts.substitute': '{name} erfüllt denselben Zweck',
  'parts.take': '{name} auswählen',
  'parts.out': 'Nicht vorrätig',
  'parts.expected': 'Erwartet am {date}',
  'parts.used': 'Bereits so oft wie möglich angefordert',
  'waiting.chooseNamed': 'Auf {name} warten',
  'support.more': 'Hilfe vom Verkäufer',
  'support.guide': 'Anleitung',
  'support.video': 'Video',
  'support.contact': 'Kontakt',
  'support.requests': 'Bisher angefordert',
  'parts.last': 'Kann einmal angefordert werden',
  'parts.marking': 'Aufdruck: {marking}',
  'parts.replaces': 'Ersetzt {numbers}',
  'support.newTab': '(öffnet einen neuen Tab)',
} satisfies Record<keyof typeof english, MessageText>;
