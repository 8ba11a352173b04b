import type { particulars as english } from '../en/particulars.js';
import type { MessageText } from '../message.js';

/** What is asked and said of single parts: packs, hints, companions, why one can’t be had. */
export const particulars = {
  'hint.title': 'Prima controlla qui',
  'hint.found': 'L’ho trovato',
  'parts.piecesLabel': 'Quanti pezzi?',
  'parts.piecesMost': 'fino a {count} pezzi',
  'parts.packs': {
    one: 'Basta {count} sacchetto da {size}',
    many: 'Bastano {count} di sacchetti da {size}',
    other: 'Bastano {count} sacchetti da {size}',
  },
  'parts.tooMany': 'Al massimo {count} pezzi per richiesta.',
  'parts.companions': 'Spesso serve anche',
  'parts.add': 'Aggiungi',
  'parts.addNamed': 'Aggiungi {name}',
  'parts.unoffered': 'Ora non disponibili',
  'parts.discontinued': 'Non si produce più',
  'parts.substitute': '{name} può sostituirlo',
  'parts.take': 'Scegli {name}',
  'parts.out': 'Esaurito',
  'parts.expected': 'Disponibilità prevista: {date}',
  'parts.used': 'Già richiesto il massimo di volte',
  'waiting.chooseNamed': 'Aspetta il ricambio: {name}',
  'support.more': 'Assistenza del venditore',
  'support.guide': 'Guida',
  'support.video': 'Video',
  'support.contact': 'Contatti',
  'support.requests': 'Ricambi già richiesti',
  'parts.last': 'Si può richiedere una volta',
  'parts.marking': 'Scritta sul pezzo: {marking}',
  'parts.replaces': 'Sostituisce {numbers}',
  'support.newTab': '(si apre in una nuova scheda)',
} satisfies Record<keyof typeof english, MessageText>;
