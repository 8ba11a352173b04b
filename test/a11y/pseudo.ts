import { en, type Catalogue, type MessageText } from '../../src/messages/index.js';
import { KEYS } from '../support/catalogues.js';

/** The tag of a language that nobody speaks: English with accents, and longer. */
export const PSEUDO_LANGUAGE = 'en-XA';

/** Letter by letter, so that a word that stands in two texts still does; about two fifths longer in all. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'åå',
  c: 'ç',
  e: 'éé',
  i: 'îî',
  n: 'ññ',
  o: 'öö',
  s: 'šš',
  t: 'ťť',
  u: 'ûû',
  y: 'ýý',
  A: 'ÅÅ',
  E: 'ÉÉ',
  O: 'ÖÖ',
};

const inPseudo = (text: string): string =>
  text.replace(/\{\w+\}|\p{L}/gu, (found) => LETTERS[found] ?? found);

const inPseudoForms = (text: MessageText): MessageText =>
  typeof text === 'string'
    ? inPseudo(text)
    : { one: inPseudo(text.one ?? text.other), other: inPseudo(text.other) };

/** Every text of the kit with accents and two fifths longer. */
export const pseudo = (): Catalogue => Object.fromEntries(KEYS.map((key) => [key, inPseudoForms(en[key])]));
