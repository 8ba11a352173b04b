import { expect } from '@open-wc/testing';
import { en, type Catalogue, type MessageKey, type MessageText } from '../../src/messages/index.js';
import { load } from '../../src/messages/languages.js';
import { ALL_SECTIONS } from '../../src/messages/sections/all.js';
import { catalogueOf, KEYS, LANGUAGES, REGIONS, type Texts } from '../support/catalogues.js';

const TRANSLATED = await Promise.all(LANGUAGES.map(async (lang) => [lang, await catalogueOf(lang)] as const));
const CATALOGUES: readonly (readonly [lang: string, texts: Texts])[] = [['en', en], ...TRANSLATED];

/** The forms of a text: itself, or one for each plural category. */
const formsOf = (text: MessageText): string[] => (typeof text === 'string' ? [text] : Object.values(text));

const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []).sort();

const withoutPlaceholders = (text: string): string => text.replace(/\{\w+\}/g, '');

/** Every form in a catalogue that something is wrong with, by its key. */
const faulty = (texts: Texts, isFaulty: (form: string, key: MessageKey) => boolean): string[] =>
  KEYS.flatMap((key) =>
    formsOf(texts[key]).flatMap((form) => (isFaulty(form, key) ? [`${key}: ${form}`] : [])),
  );

/** What a button is called for assistive technology, and what is seen on it. */
const NAMED_LONGER: readonly (readonly [name: MessageKey, seen: MessageKey])[] = [
  ['help.getSupportFor', 'option.get'],
  ['review.changeParts', 'action.change'],
  ['review.changeReason', 'action.change'],
  ['review.changeNote', 'action.change'],
  ['review.changeAddress', 'action.change'],
];

/** Words for places, shapes, sizes and colours, as far as they are not parts of others. */
const BY_LOOKS: Readonly<Record<string, string>> = {
  en: 'left|right|above|below|beside|top|bottom|round|square|green|red|blue|yellow|gr[ea]y|black|white|large|bigger|smaller|upper|lower|corners?',
  ar: 'يسار|اليسار|يمين|اليمين|فوق|أعلى|الأعلى|أعلاه|أسفل|الأسفل|أدناه|تحت|بجانب|دائري|مستدير|مربع|أخضر|أحمر|أزرق|أصفر|رمادي|أسود|الأسود|أبيض|أكبر|أصغر',
  de: 'links|rechts|linke[nrs]?|rechte[nrs]?|oben|unten|oberhalb|unterhalb|obere[nrs]?|untere[nrs]?|neben|rund\\w*|eckig\\w*|grün\\w*|rot|rote[nrs]?|blau\\w*|gelb\\w*|grau\\w*|schwarz\\w*|weiße?[nrs]?|größere?[nrs]?|kleinere?[nrs]?|ecken?',
  es: 'izquierd\\w*|derech[ao]s?|arriba|abajo|encima|debajo|al lado|redond\\w*|cuadrad\\w*|verdes?|roj[ao]s?|azul\\w*|amarill\\w*|gris\\w*|negr[ao]s?|blanc[ao]s?|grandes?|pequeñ[ao]s?|superior|inferior|esquinas?',
  fr: 'gauche|droite|haut|bas|dessus|dessous|à côté|ronde?s?|carrée?s?|verte?s?|rouges?|bleue?s?|jaunes?|grise?s?|noire?s?|blanche?s?|grande?s?|petite?s?|supérieure?s?|inférieure?s?|coins?',
  it: 'sinistra|destra|sopra|sotto|accanto|alto|basso|rotond[aeio]|tond[aeio]|quadrat[aeio]|verd[ei]|ross[aeio]|blu|giall[aeio]|grigi[ao]?|ner[aeio]|bianc[aeio]|grand[ei]|piccol[aeio]|superior[ei]|inferior[ei]|angol[oi]',
  nl: 'links|rechts|linker\\w*|rechter\\w*|boven\\w*|hierboven|onder|onderaan|onderkant|onderstaand\\w*|hieronder|naast|ronde?|vierkante?|groene?|rode?|rood|blauwe?|gele?|geel|grijze?|zwarte?|witte?|grote?|groter|kleine?|kleiner|hoek|hoeken',
  pl: 'lew[aey]j?|praw[aey]j?|powyżej|poniżej|obok|góry|górn\\w*|doln\\w*|dole|okrągł\\w*|kwadrat\\w*|zielon\\w*|czerwon\\w*|niebiesk\\w*|żółt\\w*|szar[aey]\\w*|czarn\\w*|biał\\w*|duż\\w*|mał[aey]\\w*|większ\\w*|mniejsz\\w*|rog\\w*',
  sv: 'vänster|höger|ovan|ovanför|nedan|nedanför|bredvid|runda?|fyrkant\\w*|gröna?|röda?|blåa?|gula?|gråa?|svarta?|vita?|stora?|större|liten|mindre|övre|nedre|uppe|nere|hörn\\w*',
};

/** What they are about there is no part of the page, but the item, a file, or a picture and the boxes over it. */
const NOT_OF_THE_PAGE: readonly MessageKey[] = [
  'answers.modelHint',
  'details.hint',
  'fault.size',
  'fault.pixels',
  'photos.privacy',
  'cover.hint',
  'cover.area',
];

/** In English what remains is left, and now is right now; in German and Dutch a link has several. */
const OTHERWISE = /right now|few left|is left|\blinks (?:nur|maar)\b/gi;

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

    // Whoever speaks to the page says what stands on the button (WCAG 2.5.3).
    it(`${lang}: names a button with more words by those that are seen on it, and more`, () => {
      const words = (key: MessageKey): string => formsOf(texts[key]).join(' ').toLowerCase();
      for (const [name, seen] of NAMED_LONGER) expect(words(name), name).to.include(words(seen));
    });

    // WCAG 1.3.3.
    it(`${lang}: points at nothing in the page by its place, shape, size or colour`, () => {
      const byLooks = word(`${BY_LOOKS[lang]}`);
      const found = faulty(
        texts,
        (form, key) =>
          !NOT_OF_THE_PAGE.includes(key) && byLooks.test(withoutPlaceholders(form).replace(OTHERWISE, '')),
      );
      expect(found).to.deep.equal([]);
      // The words are those that the language uses.
      expect(formsOf(texts['cover.area']).join()).to.match(byLooks);
    });

    it(`${lang}: is set in typographic quotes and dots, without markup`, () => {
      expect(faulty(texts, (form) => /['"`<>]|\.\.\./.test(form))).to.deep.equal([]);
    });
  }
});

/** What a language asks of its texts beyond what all do. */
interface Style {
  /** The quotation marks: what opens, what closes. */
  readonly quotes: readonly [string, string];
  /** Words that it shares with English, or with names. */
  readonly same?: readonly string[];
  /** How nobody is addressed here, and words for which another one was chosen. */
  readonly never: RegExp;
}

/** A word, whatever letters it is written in. */
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const STYLES: Readonly<Record<(typeof LANGUAGES)[number], Style>> = {
  ar: { quotes: ['«', '»'], never: /(?!)/ },
  de: {
    quotes: ['„', '“'],
    same: ['Video'],
    never: word(
      'du|dir|dich|dein\\p{L}*|euch|euer|eure\\p{L}*|\\p{L}*Retoure|Rücksende(?!etikett)\\p{L}*|Rücknahme|Produktsupport|Produkthilfe|Support|Tauschteil|Anfrage|Notiz|Produkt',
    ),
  },
  es: { quotes: ['«', '»'], never: word('usted|ustedes') },
  fr: {
    quotes: ['«\u00a0', '\u00a0»'],
    same: ['Guide', 'Contact', 'Province'],
    never: word('tu|te|ton|ta|tes|toi'),
  },
  it: { quotes: ['«', '»'], same: ['Video'], never: word('lei|suo|sua|suoi|sue') },
  nl: { quotes: ['“', '”'], same: ['was {date}', 'Video', 'Contact', 'Postcode'], never: word('u|uw') },
  pl: { quotes: ['„', '”'], never: word('pan|pani|państwo') },
  sv: { quotes: ['”', '”'], same: ['Guide', 'Video'], never: word('ni|er|ert|era') },
};

for (const [lang, texts] of TRANSLATED) {
  const { quotes, same = [], never } = STYLES[lang];

  describe(`the catalogue in ${lang}`, () => {
    it('leaves nothing in English', () => {
      const untranslated = KEYS.filter((key) => {
        const own = formsOf(texts[key]);
        return formsOf(en[key]).some(
          (form) => own.includes(form) && /\p{L}{3}/u.test(withoutPlaceholders(form)) && !same.includes(form),
        );
      });
      expect(untranslated).to.deep.equal([]);
      expect(
        faulty(texts, (form) => /\b(the|your|you|are|item|return)\b/i.test(withoutPlaceholders(form))),
      ).to.deep.equal([]);
    });

    it('addresses the shopper in one way, and has one word for one thing', () => {
      expect(faulty(texts, (form) => never.test(withoutPlaceholders(form)))).to.deep.equal([]);
    });

    it(`quotes with ${quotes.join('…')} alone`, () => {
      const isOdd = (form: string): boolean => {
        const [opening, closing] = quotes;
        const bare = form.replace(new RegExp(`${opening}[^${closing}]*${closing}`, 'g'), '');
        return /[“”„«»‟]/.test(bare);
      };
      expect(faulty(texts, isOdd)).to.deep.equal([]);
    });

    it('is not so much longer than English that a button or a heading would burst', () => {
      const isTooLong = (form: string, key: MessageKey): boolean => {
        const longest = Math.max(...formsOf(en[key]).map(({ length }) => length));
        return (
          form.length > 2 * longest + 20 || Math.max(...form.split(/\s/).map(({ length }) => length)) > 30
        );
      };
      expect(faulty(texts, isTooLong)).to.deep.equal([]);
    });
  });
}

describe('the catalogue in English', () => {
  it('quotes with “…” alone', () => {
    expect(faulty(en, (form) => /[”„«»]/.test(form.replace(/“[^”]*”/g, '')))).to.deep.equal([]);
  });
});

describe('what a region says in another way', () => {
  for (const region of REGIONS) {
    it(`${region}: is written as the language is, and is another text than the language has`, async () => {
      const [lang = ''] = region.split('-');
      const base: Catalogue = await load(lang, lang, ALL_SECTIONS);
      const all: Catalogue = { ...en, ...base };
      const changes = await load('', region, []);
      const faults = Object.entries(changes).filter(([name, text]) => {
        const before = KEYS.filter((key) => key === name).flatMap((key) => all[key] ?? []);
        const values = before.flatMap(formsOf).map(placeholdersIn);
        return (
          before.length === 0 ||
          before.includes(text) ||
          typeof before[0] !== typeof text ||
          formsOf(text).some(
            (form) => placeholdersIn(form).join() !== values[0]?.join() || /['"`<>]|\.\.\./.test(form),
          )
        );
      });
      expect(Object.keys(changes)).not.to.deep.equal([]);
      expect(faults).to.deep.equal([]);
    });
  }
});
