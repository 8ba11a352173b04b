import type { PairName } from '../../pages/theme/contrast.js';
import type { FaultName, StartName } from '../../pages/theme/draft.js';
import type { PropertyName } from '../../pages/theme/properties.js';
import type { LookKind } from '../../pages/theme/reference.js';

const properties: Record<PropertyName, string> = {
  accent: 'Accent',
  'on-accent': 'Text on the accent',
  surface: 'Surface',
  text: 'Text',
  'text-muted': 'Quiet text',
  border: 'Lines',
  danger: 'Errors',
  focus: 'Focus ring',
  radius: 'Corner radius',
  font: 'Typeface',
};

const hints: Record<PropertyName, string> = {
  accent: 'Main buttons, icons, links',
  'on-accent': 'Labels of the main buttons',
  surface: 'Cards, fields, the dialog',
  text: 'All that is read',
  'text-muted': 'Hints, dates, numbers',
  border: 'Decoration, so no contrast is asked of it',
  danger: 'What went wrong',
  focus: 'Around what the keyboard is on',
  radius: 'In em, px or rem',
  font: 'As for font-family; inherit takes your page’s',
};

const pairs: Record<PairName, string> = {
  'text-surface': 'Text on the surface',
  'text-sunken': 'Text on sunken ground',
  'text-tint': 'Text on tinted ground',
  'text-muted-surface': 'Quiet text on the surface',
  'text-muted-sunken': 'Quiet text on sunken ground',
  'text-muted-tint': 'Quiet text on tinted ground',
  'accent-surface': 'Accent on the surface',
  'accent-sunken': 'Accent on sunken ground',
  'accent-tint': 'Accent on tinted ground',
  'on-accent-accent': 'Button text on the accent',
  'on-accent-hover': 'Button text under the pointer',
  'tag-tint': 'A tag on tinted ground',
  'danger-surface': 'Errors on the surface',
  'danger-sunken': 'Errors on sunken ground',
  'focus-surface': 'Focus ring on the surface',
  'focus-sunken': 'Focus ring on sunken ground',
  'control-surface': 'Outlines of fields and buttons',
};

const faults: Record<FaultName, string> = {
  colour: 'This is no colour. Try #0b6b5b, teal or oklch(50% 0.1 180).',
  alpha: 'Contrast can only be told of opaque colours. Leave out the transparency.',
  length: 'Write a length from 0 to 3em, such as 0.75em or 12px.',
  font: 'This is no list of typefaces. Try Georgia, serif.',
};

const starts: Record<StartName, string> = {
  light: 'Light',
  dark: 'Dark',
  'high-contrast-light': 'High contrast, light',
  'high-contrast-dark': 'High contrast, dark',
};

const kinds: Record<LookKind, string> = {
  property: 'Custom properties',
  part: 'Parts',
  slot: 'Slots',
};

/** The texts of the theme editor in English. */
export const en = {
  title: 'Theme editor',
  lead: 'Give the kit your colours, and see all of it in them at once. What you change is in the address, so that you can send it.',
  editor: 'Your theme',
  start: 'Start from',
  starts,
  colours: 'Colours',
  shape: 'Shape and type',
  properties,
  hints,
  picker: (property: string) => `${property}: choose a colour`,
  slider: (property: string) => `${property}: slider`,
  reset: 'Undo all changes',
  faults,
  pairs,
  kept: (value: string) => `${value} stays.`,
  unknownStart: (value: string) => `There is no theme “${value}” to start from; this is another.`,
  contrast: {
    title: 'Contrast',
    lead: 'Every pair of colours that the kit puts together, against WCAG 2 level AA: 4.5 : 1 for text, 3 : 1 for outlines and the focus ring. Tinted and sunken grounds are mixed from your colours.',
    allPass: (count: number) => `All ${count} pairs have contrast enough`,
    tooLow: (low: number, count: number) =>
      low === 1
        ? `1 of ${count} pairs has too little contrast`
        : `${low} of ${count} pairs have too little contrast`,
    toList: 'See the pairs',
    ratio: (ratio: string) => `${ratio} : 1`,
    passes: (needed: string) => `Enough: ${needed} is asked`,
    fails: (needed: string) => `Too low: ${needed} is asked`,
    lowest: (ratio: string, pair: string) => `Lowest ${ratio} : 1 – ${pair}`,
    enough: 'enough',
    low: 'too low',
  },
  preview: {
    title: 'Preview',
    journey: 'The journey',
    state: 'Step of the journey',
    order: 'On the order page',
    return: 'In the return form',
    link: 'Where links land',
    help: 'In the help centre',
    none: 'This scenario has no item with product support. The default scenario has.',
  },
  css: {
    title: 'The CSS',
    lead: 'Put it into a style sheet of your page, after a ready theme or without one. Nothing else of the page takes notice.',
    label: 'The CSS of your theme',
    copy: 'Copy the CSS',
    copied: 'Copied',
    selected: 'The browser does not allow copying here. The text is selected: copy it with your keyboard.',
    readyTitle: 'Or link the ready ones',
    readyLead:
      'All three come with the package. By media queries they follow the shopper’s system; with forced colours they give way.',
    readyLabel: 'Links to the ready themes',
  },
  reference: {
    title: 'Properties, parts and slots',
    lead: 'Made from the custom elements manifest of this version. Custom properties are set anywhere above an element, parts are reached by ::part() from your page, slots hold what stands between the tags.',
    kinds,
    kind: 'Kind',
    name: 'Name',
    about: 'What it is for',
    where: 'Elements',
    default: 'Default',
    all: 'all but the provider',
    unnamed: '(default slot)',
  },
};

/** What the theme editor says; every language has it all. */
export type ThemeTexts = typeof en;
