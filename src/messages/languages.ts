import type { Catalogue, Section, SectionName } from './message.js';

/** The texts of some sections; where a section is seldom needed, what loads it. */
type Texts = { readonly [name in SectionName]?: Catalogue | (() => Promise<Catalogue>) };

/** What a language brings at once: for what any touchpoint shows, for what pages show besides, for a journey. */
interface Files {
  readonly touchpoints: () => Promise<Texts>;
  readonly pages: () => Promise<Texts>;
  readonly journeys: () => Promise<Texts>;
}

const PAGES: readonly SectionName[] = ['offer', 'link', 'help', 'helpPresses', 'requests'];

const LANGUAGES: Readonly<Record<string, Files>> = {
  ar: {
    touchpoints: () => import('./ar/touchpoints.js'),
    pages: () => import('./ar/pages.js'),
    journeys: () => import('./ar/journeys.js'),
  },
  de: {
    touchpoints: () => import('./de/touchpoints.js'),
    pages: () => import('./de/pages.js'),
    journeys: () => import('./de/journeys.js'),
  },
  es: {
    touchpoints: () => import('./es/touchpoints.js'),
    pages: () => import('./es/pages.js'),
    journeys: () => import('./es/journeys.js'),
  },
  fr: {
    touchpoints: () => import('./fr/touchpoints.js'),
    pages: () => import('./fr/pages.js'),
    journeys: () => import('./fr/journeys.js'),
  },
  it: {
    touchpoints: () => import('./it/touchpoints.js'),
    pages: () => import('./it/pages.js'),
    journeys: () => import('./it/journeys.js'),
  },
  nl: {
    touchpoints: () => import('./nl/touchpoints.js'),
    pages: () => import('./nl/pages.js'),
    journeys: () => import('./nl/journeys.js'),
  },
  pl: {
    touchpoints: () => import('./pl/touchpoints.js'),
    pages: () => import('./pl/pages.js'),
    journeys: () => import('./pl/journeys.js'),
  },
  sv: {
    touchpoints: () => import('./sv/touchpoints.js'),
    pages: () => import('./sv/pages.js'),
    journeys: () => import('./sv/journeys.js'),
  },
};

const british = async (): Promise<Catalogue> => (await import('./regions/en-GB.js')).enGB;

/** What is said in another way somewhere, laid over the language. */
const REGIONS: Readonly<Record<string, () => Promise<Catalogue>>> = {
  'en-CA': british,
  'en-GB': british,
  'en-IE': british,
  'fr-BE': async () => (await import('./regions/fr-BE.js')).frBE,
  'fr-CA': async () => (await import('./regions/fr-CA.js')).frCA,
  'nl-BE': async () => (await import('./regions/nl-BE.js')).nlBE,
};

async function textsIn(files: Files, name: SectionName): Promise<Catalogue | undefined> {
  const file = name === 'touchpoints' ? name : PAGES.includes(name) ? 'pages' : 'journeys';
  const found = (await files[file]())[name];
  return typeof found === 'function' ? found() : found;
}

/** The texts of some sections in one of the kit's languages, as they are said in the region of a tag; `lang` is its base. */
export async function load(lang: string, tag: string, sections: readonly Section[]): Promise<Catalogue> {
  const files = LANGUAGES[lang];
  const { language, region = '' } = new Intl.Locale(tag);
  const texts = await Promise.all([
    ...sections.map(({ name }) => files && textsIn(files, name)),
    REGIONS[`${language}-${region}`]?.(),
  ]);
  return Object.assign({}, ...texts);
}
