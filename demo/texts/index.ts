import type { PageName } from '../shop/pages.js';
import type { Language } from '../shop/settings.js';
import { en, type Texts } from './en.js';

export type { HelpTopic, Texts } from './en.js';

/** What loads the shop's own texts, by language; English is there. */
const LOADERS: Readonly<Record<string, () => Promise<Texts>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
  pl: async () => (await import('./pl.js')).pl,
  sv: async () => (await import('./sv.js')).sv,
};

/** The shop's own texts in a language, whatever its region. */
export async function textsIn(lang: Language): Promise<Texts> {
  return (await LOADERS[new Intl.Locale(lang).language]?.()) ?? en;
}

/** Pages for sellers and designers, whose own texts are English or German. */
const BACKSTAGE: readonly PageName[] = ['back-office', 'theme'];

/** Whether the texts of a page are in its language. */
export const isTranslated = (page: PageName, lang: Language): boolean =>
  !BACKSTAGE.includes(page) || ['de', 'en'].includes(new Intl.Locale(lang).language);
