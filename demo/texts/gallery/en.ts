import type { Parameter, View, Width } from '../../pages/gallery/address.js';
import type { FactKind } from '../../pages/gallery/manifest.js';
import type { Direction, Theme } from '../../shop/settings.js';

const themes: Record<Theme | 'system', string> = { system: 'System', light: 'Light', dark: 'Dark' };

const directions: Record<Direction, string> = { ltr: 'Left to right', rtl: 'Right to left' };

const widths: Record<Width, string> = { 320: '320 px', 768: '768 px', 1280: '1280 px', free: 'Free' };

const views: Record<View, string> = { alone: 'Alone', side: 'Side by side' };

const parameters: Record<Parameter, string> = {
  element: 'Element',
  state: 'State',
  width: 'Width',
  view: 'View',
};

const facts: Record<FactKind, string> = {
  attributes: 'Attributes and properties',
  methods: 'Methods',
  events: 'Events',
  slots: 'Slots',
  parts: 'Parts',
  tokens: 'Custom properties',
};

/** The texts of the gallery in English; the states themselves have English names everywhere. */
export const en = {
  /** The language that these texts are in, which may be another than the page's. */
  lang: 'en',
  title: 'Gallery',
  lead: 'Every state of every element. Whatever you choose is in the address, so that you can send it.',
  rail: 'Elements and states',
  search: 'Search the states',
  total: (count: number) => `${count} states`,
  found: (count: number, all: number) => `${count} of ${all} states`,
  noMatch: (query: string) => `No state matches “${query}”.`,
  clear: 'Clear the search',
  counted: (count: number) => (count === 1 ? '1 state' : `${count} states`),
  choices: 'How it is shown',
  theme: 'Theme',
  themes,
  direction: 'Direction',
  directions,
  language: 'Language',
  width: 'Width',
  widths,
  view: 'View',
  views,
  all: (element: string) => `All states of ${element}`,
  previous: 'Previous state',
  next: 'Next state',
  exhibit: (state: string) => `The state: ${state}`,
  nothing: 'Nothing is shown in this state, and the page stays as it was.',
  noStates: 'This element looks like nothing: it has no states. What it takes and tells is below.',
  fallback: (scenario: string) =>
    `In the scenario “${scenario}” there is no product support to show. These are the states of the default one.`,
  parameters,
  snippet: 'Snippet',
  snippetLead: 'Goes into your page as it stands. The link inside works before the kit does.',
  copySnippet: 'Copy the snippet',
  copyLink: 'Copy the link',
  copied: 'Copied',
  selected: 'The browser does not allow copying here. The text is selected: copy it with your keyboard.',
  reference: (element: string) => `What ${element} takes and tells`,
  referenceLead: 'Made from the custom elements manifest of this version.',
  facts,
  unnamed: '(default slot)',
  default: 'Default',
  none: 'None',
};

/** What the gallery says; German has it all, the others take the English. */
export type GalleryTexts = typeof en;
