import { en, type Catalogue, type MessageKey, type MessageText } from '../../src/messages/index.js';
import { load } from '../../src/messages/languages.js';
import { ALL_SECTIONS } from '../../src/messages/sections/all.js';

/** The languages that the kit has, each with what a shop may write in `lang` for it. */
export const LANGUAGES = ['ar', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'sv'] as const;

/** Where some things are said in another way than the language does by itself. */
export const REGIONS = ['en-CA', 'en-GB', 'en-IE', 'fr-BE', 'fr-CA', 'nl-BE'] as const;

/** A whole catalogue: plural forms where English has them, and nowhere else. */
export type Texts = {
  readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : Exclude<MessageText, string>;
};

// Object.keys knows no more than string.
export const KEYS = Object.keys(en) as MessageKey[];

const faultsOf = (catalogue: Catalogue): MessageKey[] =>
  KEYS.filter((key) => typeof catalogue[key] !== typeof en[key]);

const isWhole = (catalogue: Catalogue): catalogue is Texts => faultsOf(catalogue).length === 0;

/** All texts of a language, as the kit loads them. */
export async function catalogueOf(lang: (typeof LANGUAGES)[number]): Promise<Texts> {
  const catalogue = await load(lang, lang, ALL_SECTIONS);
  if (isWhole(catalogue)) return catalogue;
  throw new Error(`${lang} lacks these, or their plural forms: ${faultsOf(catalogue).join(', ')}.`);
}
