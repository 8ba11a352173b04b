import { expect } from '@open-wc/testing';
import { wcagContrast } from 'culori';
import { useShop } from '../support/shop.js';
import { rendered } from '../support/shopper.js';
import { showJourneyAt } from '../support/shown-journey.js';
import { everyState } from '../support/states.js';

/** What a shape needs to be told from what is beside it (WCAG 1.4.11), and writing in a drawing, of which axe gives no verdict (1.4.3). */
const SHAPE = 3;
const TEXT = 4.5;

type Paint = 'color' | 'fill' | 'stroke' | 'border-top-color' | 'background-color' | 'accent-color';

interface Graphic {
  readonly name: string;
  /** A state that shows it. */
  readonly state: string;
  readonly selector: string;
  readonly paint: Paint;
  /** What it lies on, if that is not the nearest ground behind it. */
  readonly on?: readonly [selector: string, paint: Paint];
  readonly needed?: number;
}

const drawing = (part: string): readonly Graphic[] => [
  {
    name: `a ${part} part in a drawing`,
    state: 'parts: with a diagram',
    selector: `.region.${part} .shape`,
    paint: 'stroke',
  },
  {
    name: `the circle around the number of a ${part} part`,
    state: 'parts: with a diagram',
    selector: `.region.${part} .disc`,
    paint: part === 'chosen' ? 'fill' : 'stroke',
  },
  {
    name: `the number of a ${part} part`,
    state: 'parts: with a diagram',
    selector: `.region.${part} text`,
    paint: 'fill',
    on: [`.region.${part} .disc`, 'fill'],
    needed: TEXT,
  },
];

const photo = (status: string): Graphic => ({
  name: `the sign of a picture that was ${status}`,
  state: 'details: with a picture in every condition',
  selector: `.status.${status} svg`,
  paint: 'color',
});

const GRAPHICS: readonly Graphic[] = [
  ...drawing('free'),
  ...drawing('chosen'),
  ...['sent', 'refused', 'failed'].map(photo),
  {
    name: 'the sign of a mistake',
    state: 'reason: continued without an answer',
    selector: '.errors svg',
    paint: 'color',
  },
  {
    name: 'the edge of the mistakes',
    state: 'reason: continued without an answer',
    selector: '.errors',
    paint: 'border-top-color',
  },
  {
    name: 'the edge of an answer',
    state: 'reason: unanswered',
    selector: '.option:not(:has(:checked))',
    paint: 'border-top-color',
  },
  {
    name: 'the edge of the chosen answer',
    state: 'reason: answered',
    selector: '.option:has(:checked)',
    paint: 'border-top-color',
  },
  {
    name: 'the dot of the chosen answer',
    state: 'reason: answered',
    selector: '.option :checked',
    paint: 'accent-color',
  },
  {
    name: 'the edge of a field',
    state: 'details: without a note',
    selector: 'textarea',
    paint: 'border-top-color',
  },
  {
    name: 'the sign on the way back',
    state: 'reason: unanswered',
    selector: '.head button svg',
    paint: 'color',
  },
  {
    name: 'the sign of a way',
    state: 'support: parts or the return',
    selector: '.way-icon svg',
    paint: 'color',
  },
  {
    name: 'the sign of what is awaited',
    state: 'submitting: the request is on its way',
    selector: '.spinner',
    paint: 'border-top-color',
  },
  {
    name: 'the mark of a step of the way that is reached',
    state: 'requested: with all that the confirmation shows',
    selector: '.current .mark',
    paint: 'background-color',
    on: ['section', 'background-color'],
  },
  {
    name: 'the tick in it',
    state: 'requested: with all that the confirmation shows',
    selector: '.current .mark svg',
    paint: 'color',
  },
  {
    name: 'the mark of a step that is ahead',
    state: 'requested: with all that the confirmation shows',
    selector: '.ahead .mark',
    paint: 'border-top-color',
  },
];

const themeOf = async (file: string): Promise<string> =>
  file && (await fetch(`/components/themes/${file}.css`)).text();

/** By name: the ready theme, if any, and whether the page is dark. */
const LOOKS: Readonly<Record<string, readonly [theme: string, scheme: 'light' | 'dark']>> = {
  light: ['', 'light'],
  dark: ['', 'dark'],
  'high contrast': ['high-contrast', 'light'],
  'high contrast, dark': ['high-contrast', 'dark'],
};

function painted(selector: string, paint: Paint): string {
  const element = [...rendered(document.body)].find((one) => one.matches(selector));
  if (!element) throw new Error(`There is no ${selector}.`);
  return getComputedStyle(element).getPropertyValue(paint);
}

/** The nearest ground behind an element. */
function groundOf(selector: string): string {
  let at: Element | null | undefined = [...rendered(document.body)].find((one) => one.matches(selector));
  while (at) {
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
    const colour = at && getComputedStyle(at).backgroundColor;
    if (colour && colour !== 'rgba(0, 0, 0, 0)') return colour;
  }
  throw new Error(`There is nothing behind ${selector}.`);
}

describe('What is told by a shape is told from what is beside it', () => {
  useShop();
  const sheet = new CSSStyleSheet();
  before(() => void document.adoptedStyleSheets.push(sheet));
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  for (const [look, [theme, scheme]] of Object.entries(LOOKS)) {
    it(`in ${look}`, async () => {
      const colours = `:root { color-scheme: ${scheme}; --product-support-color-scheme: ${scheme} }`;
      sheet.replaceSync(`${await themeOf(theme)} ${colours}`);
      const states = new Map(everyState().map(({ name, state }) => [name, state]));
      const low: string[] = [];
      for (const { name, state, selector, paint, on, needed = SHAPE } of GRAPHICS) {
        const shown = states.get(state);
        if (!shown) throw new Error(`There is no state "${state}".`);
        await showJourneyAt(shown);
        const front = painted(selector, paint);
        const back = on ? painted(...on) : groundOf(selector);
        const contrast = wcagContrast(front, back);
        if (!(contrast >= needed)) low.push(`${name}: ${contrast.toFixed(2)}, ${front} on ${back}`);
      }
      expect(low).to.deep.equal([]);
    });
  }
});
