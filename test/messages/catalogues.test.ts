import { expect } from '@open-wc/testing';
import { de } from '../../src/messages/de.js';
import { en, type MessageKey, type MessageText } from '../../src/messages/index.js';

const CATALOGUES: readonly (readonly [lang: string, texts: Readonly<Record<MessageKey, MessageText>>])[] = [
  ['en', en],
  ['de', de],
];

// Object.keys knows no more than string.
const KEYS = Object.keys(en) as MessageKey[];

/** The forms of a text: itself, or one for each plural category. */
const formsOf = (text: MessageText): string[] => (typeof text === 'string' ? [text] : Object.values(text));

const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []).sort();

const withoutPlaceholders = (text: string): string => text.replace(/\{\w+\}/g, '');

/** Every form in a catalogue that something is wrong with, by its key. */
const faulty = (
  texts: Readonly<Record<MessageKey, MessageText>>,
  isFaulty: (form: string, key: MessageKey) => boolean,
): string[] =>
  KEYS.flatMap((key) =>
    formsOf(texts[key]).flatMap((form) => (isFaulty(form, key) ? [`${key}: ${form}`] : [])),
  );

describe('the catalogues', () => {
  for (const [lang, texts] of CATALOGUES) {
    it(`${lang}: holds every key and no other`, () => {
      expect(Object.keys(texts).sort()).to.deep.equal([...KEYS].sort());
    });

    it(`${lang}: leaves no text empty, and none with a space too much`, () => {
      expect(
        faulty(texts, (form) => form === '' || form !== form.trim() || form.includes('  ')),
      ).to.deep.equal([]);
    });

    it(`${lang}: has every plural form that the language needs, and no other`, () => {
      const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
      for (const key of KEYS) {
        const text = texts[key];
        if (typeof text !== 'string') expect(Object.keys(text), key).to.have.members(needed);
      }
    });

    it(`${lang}: has plural forms where English has, by {count} in each form that stands for several counts`, () => {
      for (const key of KEYS) {
        const text = texts[key];
        expect(typeof text, key).to.equal(typeof en[key]);
        if (typeof text !== 'string') expect(placeholdersIn(text.other), key).to.include('count');
      }
    });

    it(`${lang}: names the same values as English`, () => {
      for (const key of KEYS) {
        const english = formsOf(en[key]).map(placeholdersIn);
        for (const form of formsOf(texts[key])) {
          expect(placeholdersIn(form), `${key}: ${form}`).to.deep.equal(english[0]);
        }
      }
    });

    it(`${lang}: has no brace that is not a placeholder’s`, () => {
      expect(faulty(texts, (form) => /[{}]/.test(withoutPlaceholders(form)))).to.deep.equal([]);
    });

    it(`${lang}: is set in typographic quotes and dots, without markup`, () => {
      expect(faulty(texts, (form) => /['"`<>]|\.\.\./.test(form))).to.deep.equal([]);
    });
  }

  it('write „…“ in German and “…” in English', () => {
    expect(
      faulty(
        de,
        (form) => /”/.test(form) || (form.match(/„/g) ?? []).length !== (form.match(/“/g) ?? []).length,
      ),
    ).to.deep.equal([]);
    expect(faulty(en, (form) => /„/.test(form))).to.deep.equal([]);
  });
});

describe('the German catalogue', () => {
  /** Words that are the same in both languages. */
  const SAME_WORDS = ['Video'];

  it('leaves nothing in English', () => {
    const untranslated = KEYS.filter((key) => {
      const german = formsOf(de[key]);
      return formsOf(en[key]).some(
        (form) =>
          german.includes(form) && /\p{L}/u.test(withoutPlaceholders(form)) && !SAME_WORDS.includes(form),
      );
    });
    expect(untranslated).to.deep.equal([]);
    expect(
      faulty(de, (form) =>
        /\b(the|your|you|is|are|part|item|return|order)\b/i.test(withoutPlaceholders(form)),
      ),
    ).to.deep.equal([]);
  });

  it('says Sie, never du', () => {
    expect(faulty(de, (form) => /\b(du|dir|dich|dein\w*|euch|euer|eure\w*)\b/i.test(form))).to.deep.equal([]);
  });

  it('has one word for one thing', () => {
    const otherWords =
      /Retoure|Rücksende(?!etikett)|Rücknahme|Produktsupport|Produkthilfe|Support|Tauschteil|Anfrage|Notiz|Produkt\b/i;
    expect(faulty(de, (form) => otherWords.test(form))).to.deep.equal([]);
  });
});
