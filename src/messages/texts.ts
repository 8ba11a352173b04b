import { read } from '../contract/read/reader.js';
import { fillPlain } from './fill.js';
import type { Catalogue, MessageKey, MessageValues, Section } from './message.js';

/** The texts of one language, with their values formatted. */
export interface Messages {
  /** The language tag that formats dates, amounts and plurals, `de-DE`. */
  readonly lang: string;
  readonly text: (key: MessageKey, values?: MessageValues) => string;
}

/** Texts from one catalogue; a key that it lacks is shown in English, never as a key. */
export function textsOf(lang: string, catalogue: Catalogue, english: Catalogue, fill = fillPlain): Messages {
  return {
    lang,
    text(key, values = {}) {
      const own = catalogue[key];
      const textLang = own === undefined ? 'en' : lang;
      return fill(own ?? english[key] ?? '', values, textLang);
    },
  };
}

/** Brings the texts of a whole language. */
export type Loader = () => Promise<Catalogue>;

const registered = new Map<string, Loader>();
const overrides = new Map<string, Catalogue>();
/** What is known of each choice of sections, by language tag. */
let known = new WeakMap<readonly Section[], Map<string, Messages | Promise<Messages>>>();

const forgetAll = (): void => {
  known = new WeakMap();
};

/** A tag as Intl writes it: `de_de` → `de-DE`. */
const canonicalTag = (lang: string): string => new Intl.Locale(lang.replaceAll('_', '-')).toString();

const tags = new Map<string, string>();

/** The same for what a page wrote, whose mistake must not break it: then it is English. Each of its lines asks. */
function tagOf(lang: string): string {
  const tag = tags.get(lang) ?? read(() => canonicalTag(lang), lang) ?? 'en';
  tags.set(lang, tag);
  return tag;
}

/** Whether the kit has a language besides English, or English as it is written where a tag says. */
const isOurs = (name: string, tag: string): boolean =>
  name === 'en' ? /-(CA|GB|IE)\b/.test(tag) : /^(ar|de|es|fr|it|nl|pl|sv)$/.test(name);

/** What loads a language, as a whole or section by section; none where there is nothing to load. */
function loaderOf(name: string, tag: string, sections: readonly Section[]): Loader | undefined {
  const whole = registered.get(name);
  if (whole || !isOurs(name, tag)) return whole;
  return async () => (await import('./languages.js')).load(name, tag, sections);
}

const merged = (...catalogues: readonly (Catalogue | undefined)[]): Catalogue =>
  Object.assign({}, ...catalogues);

/** Loads once, however many ask; what failed is tried again. */
function once(load: Loader): Loader {
  let loading: Promise<Catalogue> | undefined;
  return () =>
    // In a promise at once: a loader of the shop's own may throw as well as reject.
    (loading ??= Promise.resolve()
      .then(load)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      }));
}

/**
 * Words of the shop's own for a language, laid over the kit's; call it before the first element is defined.
 * @throws {RangeError} where `lang` is not a language tag: the words would be another language's.
 */
export function overrideMessages(lang: string, texts: Catalogue): void {
  const tag = canonicalTag(lang);
  overrides.set(tag, merged(overrides.get(tag), texts));
  forgetAll();
}

/**
 * Adds a language, or replaces one; `load` brings the whole of it, and is called when a page first needs it.
 * @throws {RangeError} where `lang` is not a language tag.
 */
export function registerLanguage(lang: string, load: Loader): void {
  registered.set(canonicalTag(lang), once(load));
  forgetAll();
}

/**
 * The texts of some sections for a language tag: English at once, others as soon as they are there. Where any of them
 * can't be loaded, all are English: two languages would mix. The same array has the same answer.
 */
export function textsFor(lang: string, sections: readonly Section[]): Messages | Promise<Messages> {
  const tag = tagOf(lang);
  const byTag = known.get(sections) ?? new Map<string, Messages | Promise<Messages>>();
  known.set(sections, byTag);
  const there = byTag.get(tag);
  if (there) return there;

  const english = merged(...sections.map(({ en }) => en));
  // The later, the more kinds of values: what is loaded on demand comes last.
  const fill = sections.findLast((section) => section.fill)?.fill;
  // The language of a tag that has a catalogue: `de-AT` → `de`, `xx` → `en`.
  let name = tag;
  let load: Loader | undefined;
  while (!(load = loaderOf(name, tag, sections)) && name !== 'en') {
    name = name.slice(0, Math.max(name.lastIndexOf('-'), 0)) || 'en';
  }
  const isEnglish = name === 'en';
  // Dates of an unknown language beside English words would read as neither: English formats both.
  const formatLang = isEnglish && !/^en\b/.test(tag) ? 'en' : tag;
  const make = (catalogue: Catalogue): Messages =>
    textsOf(
      formatLang,
      merged(isEnglish ? english : {}, catalogue, overrides.get(name), overrides.get(tag)),
      english,
      fill,
    );
  const answer = load
    ? load().then(
        (catalogue) => {
          const messages = make(catalogue);
          byTag.set(tag, messages);
          return messages;
        },
        () => {
          byTag.delete(tag);
          // Not laid over with the shop's words for the language that is missing: two would mix.
          return isEnglish ? make({}) : textsOf('en', merged(english, overrides.get('en')), english, fill);
        },
      )
    : make({});
  byTag.set(tag, answer);
  return answer;
}
