import { wcagContrast } from 'culori';
import { hexOf, mixed } from './colours.js';
import type { ColourName, Values } from './properties.js';

/** The grounds and the shades that the kit mixes from the properties, each as its style sheets do. */
export const MIXES = {
  control: ['text', 55, 'surface'],
  tint: ['accent', 9, 'surface'],
  sunken: ['text', 4, 'surface'],
  hover: ['accent', 86, 'text'],
  tag: ['accent', 80, 'text'],
} as const satisfies Record<string, readonly [ColourName, number, ColourName]>;

export type Tone = ColourName | keyof typeof MIXES;

/** What WCAG 2 asks of text (1.4.3), and of what a control is known by (1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

/** Every pair that the kit puts together: what lies on what, and the contrast that level AA asks of it. */
export const PAIRS = {
  'text-surface': ['text', 'surface', TEXT],
  'text-sunken': ['text', 'sunken', TEXT],
  'text-tint': ['text', 'tint', TEXT],
  'text-muted-surface': ['text-muted', 'surface', TEXT],
  'text-muted-sunken': ['text-muted', 'sunken', TEXT],
  'text-muted-tint': ['text-muted', 'tint', TEXT],
  'accent-surface': ['accent', 'surface', TEXT],
  'accent-sunken': ['accent', 'sunken', TEXT],
  'accent-tint': ['accent', 'tint', TEXT],
  'on-accent-accent': ['on-accent', 'accent', TEXT],
  'on-accent-hover': ['on-accent', 'hover', TEXT],
  'tag-tint': ['tag', 'tint', TEXT],
  'danger-surface': ['danger', 'surface', TEXT],
  'danger-sunken': ['danger', 'sunken', TEXT],
  'focus-surface': ['focus', 'surface', SHAPE],
  'focus-sunken': ['focus', 'sunken', SHAPE],
  'control-surface': ['control', 'surface', SHAPE],
} as const satisfies Record<string, readonly [Tone, Tone, number]>;
export type PairName = keyof typeof PAIRS;

/** A pair with the contrast that it has. */
export interface Check {
  readonly name: PairName;
  /** Six hexadecimal digits each. */
  readonly front: string;
  readonly back: string;
  /** 1 to 21. */
  readonly ratio: number;
  readonly needed: number;
  readonly passes: boolean;
}

/** The contrast of every pair. */
export function checks(values: Values): Check[] {
  return pairNames().map((name) => {
    const [frontTone, backTone, needed] = PAIRS[name];
    const [front, back] = [toneOf(values, frontTone), toneOf(values, backTone)];
    const ratio = wcagContrast(front, back);
    return { name, front, back, ratio, needed, passes: ratio >= needed };
  });
}

/** The check that a property does worst in, as what lies on top; none where nothing is asked of it. */
export function worstOf(property: string, all: readonly Check[]): Check | undefined {
  return all
    .filter(({ name }) => PAIRS[name][0] === property)
    .sort((one, other) => one.ratio / one.needed - other.ratio / other.needed)[0];
}

function toneOf(values: Values, tone: Tone): string {
  if (!isMix(tone)) return hexOf(values[tone]);
  const [colour, share, ground] = MIXES[tone];
  return mixed(share, hexOf(values[colour]), hexOf(values[ground]));
}

function isMix(tone: Tone): tone is keyof typeof MIXES {
  return Object.hasOwn(MIXES, tone);
}

function pairNames(): PairName[] {
  return Object.keys(PAIRS) as PairName[];
}
