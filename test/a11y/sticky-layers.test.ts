import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { TOUCHPOINTS } from '../journeys/touchpoints.js';
import { expectFocusOn, focused } from '../support/focus.js';
import { keyboard } from '../support/keyboard.js';
import { useShop } from '../support/shop.js';
import { rendered, shopper } from '../support/shopper.js';

/** What a shop has over its page: a header that stays above, and a bar that stays below. */
const LAYERS = new CSSStyleSheet();
LAYERS.replaceSync(`
  body { margin: 0; padding-block: 4rem 60vh }
  #shop-header, #shop-bar { position: fixed; inset-inline: 0; block-size: 4rem; background: Canvas; z-index: 10 }
  #shop-header { inset-block-start: 0 }
  #shop-bar { inset-block-end: 0 }
`);

const SCREENS = [
  { name: 'a small phone', width: 320, height: 640 },
  { name: 'a desktop', width: 1280, height: 800 },
] as const;

const ROUNDING = 1;
/** No page here has more stops. */
const MOST_STOPS = 80;

function layer(id: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.id = id;
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = text;
  element.append(link);
  return element;
}

const header = layer('shop-header', 'The shop');
const bar = layer('shop-bar', 'Your basket');

/** Whether the focus is in one of the layers, before or behind what is between them. */
const isOutside = (): boolean => header.contains(focused()) || bar.contains(focused());

/** What has the focus is whole between the layers, or over them; what is higher than that begins there. */
function expectInSight(where: string): void {
  const element = focused();
  // What is the shop's own is the shop's to keep in sight.
  if (!(element.getRootNode() instanceof ShadowRoot)) return;
  const { top, bottom, height } = element.getBoundingClientRect();
  const above = header.getBoundingClientRect().bottom;
  const below = bar.getBoundingClientRect().top;
  const what = `${where}: <${element.localName}> ${element.textContent?.trim().slice(0, 40)} at ${top} to ${bottom}`;
  expect(top + ROUNDING, what).to.be.at.least(above);
  if (height < below - above) expect(bottom - ROUNDING, what).to.be.at.most(below);
}

/** All that the page waits for is there. */
const isSettled = (): Promise<void> =>
  waitUntil(
    () => ![...rendered(document.body)].some((element) => element.matches('.spinner')),
    'it still waits',
  );

/** From the header through all that can have the focus to the bar, and back. */
async function goesThroughAndBack(where: string): Promise<void> {
  await isSettled();
  header.querySelector('a')?.focus();
  for (const [press, end] of [
    [keyboard.presses, bar],
    [keyboard.pressesShiftWith, header],
  ] as const) {
    let stops = 0;
    while (!end.contains(focused())) {
      await press('Tab');
      await nextFrame();
      if (!isOutside()) expectInSight(where);
      stops += 1;
      if (stops > MOST_STOPS) expect.fail(`${where}: the focus does not come to #${end.id}`);
    }
    expect(stops, where).to.be.greaterThan(1);
  }
}

interface Step {
  readonly heading: string;
  /** Brings up more of it. */
  readonly tick?: RegExp;
  /** Leads on. */
  readonly press: string;
}

const STEPS: readonly Step[] = [
  { heading: 'How can we help?', press: 'Request a free part' },
  { heading: 'What is wrong with the part?', tick: /^Damaged/, press: 'Continue' },
  { heading: 'Which parts do you need?', tick: /^Drip tray/, press: 'Continue' },
  { heading: 'Anything we should know?', press: 'Continue' },
  { heading: 'Check your request', press: 'Change the delivery address' },
  { heading: 'Where should it go?', tick: /^Another address/, press: 'Back' },
  { heading: 'Check your request', press: 'Request for free' },
  { heading: 'We have received your request', press: 'Done' },
];

describe('Under a header and over a bar that stay where they are, the focus is never covered', () => {
  useShop();
  before(() => {
    document.adoptedStyleSheets.push(LAYERS);
    document.body.prepend(header);
  });
  after(async () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== LAYERS);
    header.remove();
    bar.remove();
    await resetMouse();
    await setViewport({ width: 800, height: 600 });
  });

  for (const { name, width, height } of SCREENS) {
    for (const page of TOUCHPOINTS) {
      it(`at the touchpoint ${page.name}, on ${name}`, async () => {
        await setViewport({ width, height });
        await page.show();
        document.body.append(bar);
        if (page.name !== 'return') {
          await shopper.sees(...page.option);
          await goesThroughAndBack(page.option[1]);
        }
        await page.enter();
        // The order line's journey lies over both.
        if (page.name === 'order') return;
        for (const { heading, tick, press } of STEPS) {
          if (page.givesReason && heading === 'What is wrong with the part?') continue;
          // A return form does not give the focus to what its reason brings.
          if (page.name === 'return' && heading === STEPS[0]?.heading) await shopper.isOn(heading);
          else {
            await expectFocusOn('heading', heading);
            await nextFrame();
            expectInSight(heading);
          }
          if (tick) await shopper.ticks(tick);
          await goesThroughAndBack(heading);
          await shopper.presses(press);
        }
      });
    }
  }

  it('and a field that is pressed at its edge stays under the finger', async () => {
    await setViewport({ width: 320, height: 640 });
    const [email] = TOUCHPOINTS;
    await email?.show();
    document.body.append(bar);
    await email?.enter();
    for (const { tick, press } of STEPS.slice(0, 3)) {
      if (tick) await shopper.ticks(tick);
      await shopper.presses(press);
    }
    const note = await shopper.sees('textbox', 'Note (optional)');
    await isSettled();
    const edge = bar.getBoundingClientRect().top - 10;
    scrollBy({ top: note.getBoundingClientRect().top - edge, behavior: 'instant' });
    const { scrollY } = window;
    await sendMouse({ type: 'move', position: [160, Math.round(edge + 6)] });
    await sendMouse({ type: 'down' });
    await nextFrame();
    await nextFrame();
    await sendMouse({ type: 'up' });
    expect(focused()).to.equal(note);
    expect(window.scrollY).to.equal(scrollY);
  });
});
