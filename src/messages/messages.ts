import { en } from './en.js';
import {
  formatDate,
  formatDateRange,
  formatMoney,
  formatNumber,
  formatZone,
  pluralCategory,
} from './format.js';
import type { Catalogue, MessageKey, MessageText, MessageValue, MessageValues } from './message.js';

/** The texts of one language, with their values formatted. */
export interface Messages {
  /** The language tag that formats dates, amounts and plurals, `de-DE`. */
  readonly lang: string;
  readonly text: (key: MessageKey, values?: MessageValues) => string;
}

function format(value: MessageValue, lang: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, lang);
  if ('date' in value) return formatDate(value.date, lang);
  if ('range' in value) return formatDateRange(value.range, lang);
  if ('money' in value) return formatMoney(value.money, lang);
  return formatZone(value.zone, lang);
}

function inPlural(text: MessageText, count: MessageValue | undefined, lang: string): string {
  if (typeof text === 'string') return text;
  return (typeof count === 'number' ? text[pluralCategory(count, lang)] : undefined) ?? text.other;
}

/** Texts from one catalogue; a key that it lacks is shown in English, never as a key. */
export function createMessages(lang: string, catalogue: Catalogue): Messages {
  return {
    lang,
    text(key, values = {}) {
      const own = catalogue[key];
      const textLang = own === undefined ? 'en' : lang;
      return inPlural(own ?? en[key], values['count'], textLang).replace(
        /\{(\w+)\}/g,
        (placeholder, name: string) => {
          const value = values[name];
          return value === undefined ? placeholder : format(value, textLang);
        },
      );
    },
  };
}

type Loader = () => Promise<Catalogue>;

const loaders = new Map<string, Loader>([['de', async () => (await import('./de.js')).de]]);
const overrides = new Map<string, Catalogue>();
const loaded = new Map<string, Messages | Promise<Messages>>();

/** A tag as Intl writes it: `de_de` → `de-DE`. */
const canonicalTag = (lang: string): string => new Intl.Locale(lang.replaceAll('_', '-')).toString();

/** A tag that Intl takes; a page's mistake in `lang` must not break its shop. */
function validTag(lang: string): string {
  try {
    return canonicalTag(lang);
  } catch {
    return 'en';
  }
}

/** The language of a tag that has a catalogue: `de-AT` → `de`, `xx` → `en`. */
function catalogueFor(tag: string): string {
  for (let name = tag; name; name = name.slice(0, Math.max(name.lastIndexOf('-'), 0))) {
    if (name === 'en' || loaders.has(name)) return name;
  }
  return 'en';
}

/**
 * Words of the shop's own for a language, laid over the kit's; call it before the first element is defined.
 * @throws {RangeError} where `lang` is not a language tag: the words would be another language's.
 */
export function overrideMessages(lang: string, texts: Catalogue): void {
  const tag = canonicalTag(lang);
  overrides.set(tag, { ...overrides.get(tag), ...texts });
  loaded.clear();
}

/**
 * Adds a language, or replaces one; `load` is called when a page first needs it.
 * @throws {RangeError} where `lang` is not a language tag.
 */
export function registerLanguage(lang: string, load: Loader): void {
  loaders.set(canonicalTag(lang), load);
  loaded.clear();
}

/**
 * The texts for a language tag: English at once, others as soon as they are there. A catalogue that can't be loaded
 * is English in its place.
 */
export function messagesFor(lang: string): Messages | Promise<Messages> {
  const tag = validTag(lang || 'en');
  const known = loaded.get(tag);
  if (known) return known;
  const name = catalogueFor(tag);
  const make = (catalogue: Catalogue, formatLang = tag): Messages =>
    createMessages(formatLang, { ...catalogue, ...overrides.get(name), ...overrides.get(tag) });
  const load = loaders.get(name);
  // Dates of an unknown language beside English words would read as neither: English formats both.
  if (!load) return remember(tag, make(en, /^en\b/.test(tag) ? tag : 'en'));
  // In a promise at once: a loader of the shop's own may throw as well as reject.
  const loading: Promise<Messages> = Promise.resolve()
    .then(load)
    .then(
      (catalogue) => {
        const messages = make(catalogue);
        // Unless the language was registered anew meanwhile: what then loads is the newer.
        if (loaded.get(tag) === loading) remember(tag, messages);
        return messages;
      },
      () => {
        if (loaded.get(tag) === loading) loaded.delete(tag);
        // Not laid over with the shop's words for the language that is missing: two would mix.
        return createMessages('en', { ...en, ...overrides.get('en') });
      },
    );
  return remember(tag, loading);
}

function remember<Value extends Messages | Promise<Messages>>(tag: string, value: Value): Value {
  loaded.set(tag, value);
  return value;
}
