import { expect, html, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ProductSupportJourney } from '../../components/journey/journey.js';
import { useShop } from '../support/shop.js';
import { shopper, type Name } from '../support/shopper.js';
import { journeyIn, pieceIsThere } from '../support/shown-journey.js';

/** Where the shopper is by a heading, and what is done there. */
type Step = readonly [heading: Name, leave?: () => Promise<void>];

const pressing = (name: string) => () => shopper.presses(name);

const ticking =
  (name: Name, then = 'Continue') =>
  async () => {
    await shopper.ticks(name);
    await isPainted();
    await shopper.presses(then);
  };

const TO_REVIEW: readonly Step[] = [
  ['One moment …'],
  ['How can we help?', pressing('Request a free part')],
  ['What is wrong with the part?', ticking(/^Damaged/)],
  ['Which parts do you need?', ticking(/^Drip tray/)],
  ['Anything we should know?', pressing('Continue')],
];

const WAYS: Readonly<Record<string, readonly Step[]>> = {
  'to a part': [
    ...TO_REVIEW,
    ['Check your request', pressing('Request for free')],
    ['Sending your request …'],
    ['We have received your request'],
  ],
  'to another address and back': [
    ...TO_REVIEW,
    ['Check your request', pressing('Change the delivery address')],
    ['Where should it go?', pressing('Back')],
    ['Check your request'],
  ],
  'to a whole-item return': [
    ['One moment …'],
    ['How can we help?', pressing('Return the whole item')],
    ['Return the whole item', pressing('Confirm the return')],
    ['Arranging your return …'],
    ['Your return is arranged'],
  ],
};

/** The smallest comes first: whoever comes first waits for the code of each step, and there most of it is in sight. */
const SCREENS = [
  { name: 'a small phone', width: 320, height: 640, dir: 'ltr' },
  { name: 'a small phone, from right to left', width: 320, height: 640, dir: 'rtl' },
  { name: 'a tablet', width: 768, height: 1024, dir: 'ltr' },
  { name: 'a desktop', width: 1280, height: 800, dir: 'ltr' },
  { name: 'a desktop at 400 %', width: 320, height: 200, dir: 'ltr' },
] as const;

/** What was rendered is on the screen, and what moved is counted. */
async function isPainted(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** Waits until the step is there with all that it loads, and the dialog has risen. */
async function rests(element: ProductSupportJourney): Promise<HTMLElement> {
  await pieceIsThere(element);
  const dialog = await shopper.sees('dialog', /./);
  await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
  await isPainted();
  return dialog;
}

interface Moved {
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

const isMoved = (source: unknown): source is Moved =>
  typeof source === 'object' && source !== null && 'previousRect' in source && 'currentRect' in source;

const movedIn = (entry: PerformanceEntry): readonly Moved[] =>
  'sources' in entry && Array.isArray(entry.sources) ? entry.sources.filter(isMoved) : [];

/** What the browser takes for a movement, and takes no notice of below it, in pixels. */
const LEAST = 3;

/** Of new words in a line from right to left the browser says that they moved: it looks at where they end. */
const beginsElsewhere = ({ previousRect: was, currentRect: is }: Moved): boolean =>
  Math.abs(was.top - is.top) >= LEAST || Math.abs(was.right - is.right) >= LEAST;

/** Counts everything that moves, also what follows from a press: that is what the browser leaves out of its sum. */
function watchShifts(dir: string): { seen: () => readonly string[]; stop: () => void } {
  const shifts: string[] = [];
  const take = (entries: PerformanceEntryList): void => {
    const counted = dir === 'rtl' ? entries.filter((entry) => movedIn(entry).some(beginsElsewhere)) : entries;
    shifts.push(...counted.map((entry) => JSON.stringify(entry)));
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return {
    seen() {
      take(observer.takeRecords());
      return shifts;
    },
    stop: () => observer.disconnect(),
  };
}

/** Where the heading begins, and the height of its first line. */
function beginOf(heading: HTMLElement): unknown {
  const words = document.createRange();
  words.selectNodeContents(heading);
  const [line] = words.getClientRects();
  const { left, right } = heading.getBoundingClientRect();
  return {
    start: getComputedStyle(heading).direction === 'rtl' ? right : left,
    top: line?.top,
    bottom: line?.bottom,
  };
}

/** Where the dialog is, where it is closed, and where its heading begins. */
async function placesIn(dialog: HTMLElement, heading: HTMLElement): Promise<unknown> {
  return {
    dialog: dialog.getBoundingClientRect().toJSON(),
    close: (await shopper.sees('button', 'Close')).getBoundingClientRect().toJSON(),
    heading: beginOf(heading),
  };
}

describe('The dialog of <product-support-journey> keeps its place', () => {
  const shop = useShop();
  after(() => setViewport({ width: 800, height: 600 }));

  const open = async (dir: string): Promise<ProductSupportJourney> => {
    const { orderId, itemId } = shop.item;
    const page = await shop.shows(
      html`<product-support-journey
        presentation="dialog"
        order-id=${orderId}
        item-id=${itemId}
      ></product-support-journey>`,
      { dir },
    );
    const element = journeyIn(page);
    element.show();
    return element;
  };

  for (const dir of ['ltr', 'rtl']) {
    it(`and what moves would be told, ${dir}`, async () => {
      const element = await open(dir);
      const heading = await shopper.isOn('How can we help?');
      await rests(element);
      const shifts = watchShifts(dir);
      // A busy browser leaves out one or another of what moves.
      const moves = (): boolean => {
        heading.before(document.createElement('hr'));
        return shifts.seen().length > 0;
      };
      await waitUntil(moves, 'nothing was told', { timeout: 5000 });
      shifts.stop();
    });
  }

  for (const { name, width, height, dir } of SCREENS) {
    for (const [way, steps] of Object.entries(WAYS)) {
      it(`and nothing in it moves, all the way ${way}, on ${name}`, async () => {
        await setViewport({ width, height });
        // Long enough for what is shown meanwhile to be seen.
        shop.fails({ call: '*', kind: 'delay', delayMs: 200 });
        const shifts = watchShifts(dir);
        const element = await open(dir);
        const places: unknown[] = [];
        for (const [heading, leave] of steps) {
          const shown = await shopper.isOn(heading);
          places.push(await placesIn(await rests(element), shown));
          await leave?.();
        }
        expect(shifts.seen()).to.deep.equal([]);
        shifts.stop();
        expect(places).to.deep.equal(places.map(() => places[0]));
      });
    }
  }
});
