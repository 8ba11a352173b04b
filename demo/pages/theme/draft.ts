import { readColour } from './colours.js';
import { PROPERTIES, type PropertyName, type Scheme, type Values } from './properties.js';
import { readTheme } from './theme-css.js';

/** The ready themes to start from, each by its file and the side of it. */
export const STARTS = {
  light: ['light', 'light'],
  dark: ['dark', 'dark'],
  'high-contrast-light': ['high-contrast', 'light'],
  'high-contrast-dark': ['high-contrast', 'dark'],
} as const satisfies Record<string, readonly [ThemeFile, Scheme]>;
export type StartName = keyof typeof STARTS;
export type ThemeFile = 'light' | 'dark' | 'high-contrast';

/** The ready themes as their style sheets stand in the package. */
export type ReadyThemes = Readonly<Record<ThemeFile, string>>;

export type FaultName = 'colour' | 'alpha' | 'length' | 'font';

/** A theme that is being made. */
export interface Draft {
  readonly start: StartName;
  readonly scheme: Scheme;
  /** What the start says. */
  readonly startValues: Values;
  /** What holds: always valid. */
  readonly values: Values;
  /** What stands in the fields, where it differs from what holds. */
  readonly typed: Readonly<Partial<Record<PropertyName, string>>>;
  readonly faults: Readonly<Partial<Record<PropertyName, FaultName>>>;
}

/** Whether a text, such as a URL's parameter, names a start. */
export const isStartName = (text: string | null): text is StartName =>
  text !== null && Object.hasOwn(STARTS, text);

/** Begins with a ready theme. */
export function startWith(themes: ReadyThemes, start: StartName): Draft {
  const [file, scheme] = STARTS[start];
  const startValues = readTheme(themes[file], scheme);
  return { start, scheme, startValues, values: startValues, typed: {}, faults: {} };
}

/** Takes what was typed for a property; where it is no value, the last one stays and the fault is told. */
export function type(draft: Draft, name: PropertyName, text: string): Draft {
  const { [name]: _typed, ...typed } = draft.typed;
  const { [name]: _fault, ...faults } = draft.faults;
  const read = readValue(name, text.trim());
  if (!read.ok) {
    return { ...draft, typed: { ...typed, [name]: text }, faults: { ...faults, [name]: read.fault } };
  }
  return {
    ...draft,
    values: { ...draft.values, [name]: read.value },
    // As it was typed: a field that rewrites itself cannot be typed into.
    typed: text === read.value ? typed : { ...typed, [name]: text },
    faults,
  };
}

/** What the field of a property shows. */
export const shownIn = ({ typed, values }: Draft, name: PropertyName): string => typed[name] ?? values[name];

export const isChanged = ({ typed, values, startValues }: Draft): boolean =>
  Object.keys(typed).length > 0 || PROPERTIES.some((name) => values[name] !== startValues[name]);

/** The address of a draft: its start, and each value that differs from it. */
export function withDraft(address: URL, { start, values, startValues }: Draft): URL {
  const changed = new URL(address);
  changed.searchParams.set('start', start);
  for (const name of PROPERTIES) {
    if (values[name] === startValues[name]) changed.searchParams.delete(name);
    else changed.searchParams.set(name, values[name]);
  }
  return changed;
}

/** The draft that an address tells of; what is no value in it stands in its field with the fault. */
export function readDraft(query: URLSearchParams, themes: ReadyThemes, fallback: StartName): Draft {
  const asked = query.get('start');
  const start = startWith(themes, isStartName(asked) ? asked : fallback);
  return PROPERTIES.reduce((draft, name) => {
    const text = query.get(name);
    return text === null ? draft : type(draft, name, text);
  }, start);
}

type Read = { ok: true; value: string } | { ok: false; fault: FaultName };

const LENGTH = /^(\d+(?:\.\d+)?|\.\d+)(em|rem|px)$/;
const LARGEST = { em: 3, rem: 3, px: 48 };

function readValue(name: PropertyName, text: string): Read {
  if (name === 'radius')
    return readLength(text) === undefined ? { ok: false, fault: 'length' } : { ok: true, value: text };
  if (name === 'font') {
    const value = readFont(text);
    return value === undefined ? { ok: false, fault: 'font' } : { ok: true, value };
  }
  const reading = readColour(text);
  return reading.ok ? { ok: true, value: text } : reading;
}

/** A length in em, at 16 px for one; undefined where the text is none, or a larger one than corners can take. */
export function readLength(text: string): number | undefined {
  const [, digits, unit] = LENGTH.exec(text) ?? [];
  if (digits === undefined || (unit !== 'em' && unit !== 'rem' && unit !== 'px')) return undefined;
  const length = Number(digits);
  if (length > LARGEST[unit]) return undefined;
  return unit === 'px' ? length / 16 : length;
}

/** A list of typefaces as the browser writes it: with every quote closed, whatever was typed. */
function readFont(text: string): string | undefined {
  if (text.includes('var(')) return undefined;
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':root {}');
  const [rule] = sheet.cssRules;
  if (!(rule instanceof CSSStyleRule)) return undefined;
  rule.style.setProperty('font-family', text);
  return rule.style.getPropertyValue('font-family') || undefined;
}
