import { isScenarioName, SCENARIO_NAMES, type ScenarioName } from '../../mocks/world/scenarios.js';
import { DEFAULT_NOW } from '../../mocks/world/seed.js';
import { Instant, LocalDate } from '../../src/contract/scalars.js';

/** The languages by their tags; one without a region is the region's where the shop is. */
export const LANGUAGES = [
  'en',
  'en-US',
  'en-GB',
  'en-CA',
  'en-IE',
  'fr-FR',
  'fr-CA',
  'fr-BE',
  'de',
  'de-DE',
  'it-IT',
  'es-ES',
  'nl-NL',
  'nl-BE',
  'sv-SE',
  'pl-PL',
  'ar',
] as const;
export type Language = (typeof LANGUAGES)[number];
export const DIRECTIONS = ['ltr', 'rtl'] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the URL asks for; a member that is absent takes its default. */
export interface Settings {
  scenario?: ScenarioName;
  /** The moment at which the world begins, with its offset. */
  now?: string;
  lang?: Language;
  dir?: Direction;
  /** Without one the shopper's system decides. */
  theme?: Theme;
}

/** A URL parameter whose value is not allowed; its default is in its place. */
export interface SettingFault {
  parameter: keyof Settings;
  value: string;
  /** The allowed values; none where the parameter takes a moment, not a name. */
  allowed: readonly string[];
}

/** The defaults of the parameters that have one. */
export const DEFAULTS = { scenario: 'default', now: DEFAULT_NOW, lang: 'en' } as const;

/** The direction of a page: its language's, unless another one is asked for. */
export const directionOf = ({ lang, dir }: Settings): Direction => dir ?? (lang === 'ar' ? 'rtl' : 'ltr');

/** Reads a moment: an instant, or a calendar day (10 in the morning in Los Angeles, in summer). */
export function readMoment(text: string): string | undefined {
  // In a query `+02:00` arrives as ` 02:00`.
  const candidate = LocalDate.safeParse(text).success ? `${text}T17:00:00Z` : text.replace(' ', '+');
  return Instant.safeParse(candidate).success ? candidate : undefined;
}

function memberOf<Name extends string>(names: readonly Name[], text: string): Name | undefined {
  return names.find((name) => name === text);
}

/** Reads the parameters that every page knows; what is malformed comes back as faults. Others are left alone. */
export function readSettings(query: URLSearchParams): { settings: Settings; faults: SettingFault[] } {
  const settings: Settings = {};
  const faults: SettingFault[] = [];
  const read = <Name extends keyof Settings>(
    parameter: Name,
    parse: (text: string) => Settings[Name],
    allowed: readonly string[],
  ) => {
    const text = query.get(parameter);
    if (text === null) return;
    const value = parse(text);
    if (value === undefined) faults.push({ parameter, value: text, allowed });
    else settings[parameter] = value;
  };
  read('scenario', (text) => (isScenarioName(text) ? text : undefined), SCENARIO_NAMES);
  read('now', readMoment, []);
  read('lang', (text) => memberOf(LANGUAGES, text), LANGUAGES);
  read('dir', (text) => memberOf(DIRECTIONS, text), DIRECTIONS);
  read('theme', (text) => memberOf(THEMES, text), THEMES);
  return { settings, faults };
}

/** The query that carries settings on, with what one page needs besides; starts with `?`, empty if nothing is set. */
export function toQuery(settings: Settings, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams();
  const { scenario, now, lang, dir, theme } = settings;
  for (const [name, value] of Object.entries({ scenario, now, lang, dir, theme, ...more })) {
    if (value !== undefined) query.set(name, value);
  }
  return query.size > 0 ? `?${query}` : '';
}

/** An address with some settings changed; `undefined` goes back to the default. All else in it stays. */
export function withSettings(address: URL, change: Settings): URL {
  const changed = new URL(address);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) changed.searchParams.delete(name);
    else changed.searchParams.set(name, value);
  }
  return changed;
}
