// First: in what shows the states time stands still.
import '../looks/still.js';
import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../components/define.js';
import { rendered } from '../support/shopper.js';
import { useWarnings } from '../support/warnings.js';
import { exhibits } from './exhibits.js';
import { journeys } from './journeys.js';

/** What goes on for longer has to be stopped by the shopper (WCAG 2.2.2), in ms. */
const LONGEST_MOTION = 5_000;

/** What comes in this order wherever it stands: none of them has to be looked for (WCAG 3.2.3, 3.2.6). */
const PLACES = [
  ['the way back', 'button.back, .head button.quiet:not([aria-label])'],
  ['the step', '.progress'],
  ['the way out', '.head button[aria-label]'],
  ['the heading', 'h2'],
  ['the ways', '.ways'],
  ['help from the seller', 'a.solution'],
  ['the shop’s own help', 'a[href="/help"]'],
  ['what leads on', '.actions button, button.primary, button[name="again"], .state button'],
] as const;

/** What a key may write, without Space, which presses. */
const CHARACTERS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));

const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex="0"], dialog, h2';

interface Seen {
  readonly name: string;
  readonly places: readonly string[];
  readonly animations: readonly Animation[];
  readonly transitions: readonly string[];
  /** The characters that something takes for itself, each with where the focus is. */
  readonly shortcuts: readonly string[];
}

const targetOf = ({ effect }: Animation): Element | null =>
  effect instanceof KeyframeEffect ? effect.target : null;

/** The places in the order in which they are met, each once. */
function placesIn(all: readonly Element[]): string[] {
  const found = all.flatMap((element) => {
    if (!element.checkVisibility()) return [];
    return PLACES.flatMap(([place, selector]) => (element.matches(selector) ? [place] : []));
  });
  return found.filter((place, index) => place !== found[index - 1]);
}

const markupOf = (all: readonly Element[]): string =>
  all.map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '').join('\n');

/** So many frames nothing may change before what a press does can be told from what still comes. */
const STILL_FRAMES = 5;

async function isStill(all: readonly Element[]): Promise<void> {
  let before = '';
  for (let still = 0; still < STILL_FRAMES; still += 1) {
    await nextFrame();
    const now = markupOf(all);
    if (now !== before) still = 0;
    before = now;
  }
}

/** Presses every character at everything outside text fields; those that did something. */
async function shortcutsIn(all: readonly Element[]): Promise<string[]> {
  const found: string[] = [];
  await isStill(all);
  const before = markupOf(all);
  for (const element of [document.body, ...all]) {
    if (!element.matches(`body, ${FOCUSABLE}`) || !element.checkVisibility()) continue;
    const where = element.closest('.finder') ? 'in a drawing' : `at ${element.outerHTML.slice(0, 80)}`;
    for (const key of CHARACTERS)
      for (const type of ['keydown', 'keypress', 'keyup']) {
        const press = new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true });
        if (!element.dispatchEvent(press)) found.push(`${key} ${where}`);
      }
  }
  await nextFrame();
  const isChanged = markupOf(all) !== before;
  return isChanged && found.length === 0 ? ['something changed'] : found;
}

/** Shows every state of every element, one after the other. */
async function seeAll(): Promise<Seen[]> {
  const place = document.createElement('main');
  document.body.append(place);
  const seen: Seen[] = [];
  for (const [index, { name, show }] of [...journeys, ...exhibits].entries()) {
    const presentation = index % 2 === 0 ? 'inline' : 'dialog';
    await show(place, { state: index, lang: 'en', presentation, isSpaced: false });
    const all = [...rendered(place)];
    const roots = [document, ...all.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    seen.push({
      name,
      places: placesIn(all),
      animations: [...new Set(roots.flatMap((root) => root.getAnimations()))],
      transitions: all
        .filter((element) => !/^0s(, 0s)*$/.test(getComputedStyle(element).transitionDuration))
        .map((element) => `${element.localName}.${element.className}`),
      shortcuts: await shortcutsIn(all),
    });
  }
  place.remove();
  return seen;
}

describe('In every state of every element', function () {
  this.timeout(120_000);
  useWarnings();
  let seen: readonly Seen[] = [];

  it('the way back, the heading, the help and what leads on come in the same order', async () => {
    seen = await seeAll();
    const order = PLACES.map(([place]) => place as string);
    for (const { name, places } of seen) {
      const sorted = [...places].sort((one, other) => order.indexOf(one) - order.indexOf(other));
      expect(places, name).to.deep.equal(sorted);
    }
    // None of them is there by name alone.
    expect(new Set(seen.flatMap(({ places }) => places))).to.have.keys(order);
  });

  it('nothing moves for long but the sign of what is awaited', () => {
    let spinners = 0;
    for (const { name, animations } of seen)
      for (const animation of animations) {
        const end = Number(animation.effect?.getComputedTiming().endTime);
        const isSpinner = targetOf(animation)?.matches('.spinner') === true;
        if (isSpinner) spinners += 1;
        else expect(end, `${name}: ${targetOf(animation)?.outerHTML}`).to.be.at.most(LONGEST_MOTION);
      }
    expect(spinners).to.be.greaterThan(5);
  });

  it('no character is a shortcut but + − = and 0 while the focus is in a drawing', () => {
    const found = new Set(seen.flatMap(({ shortcuts }) => shortcuts));
    expect([...found].sort()).to.deep.equal(['+', '-', '0', '='].map((key) => `${key} in a drawing`));
  });

  it('nothing but that sign moves where the shopper wants less motion, and that slowly', async () => {
    expect(seen.some(({ transitions }) => transitions.length > 0)).to.equal(true);
    await emulateMedia({ reducedMotion: 'reduce' });
    const still = await seeAll().finally(() => emulateMedia({ reducedMotion: 'no-preference' }));
    for (const { name, animations, transitions } of still) {
      expect(transitions, name).to.deep.equal([]);
      for (const animation of animations) {
        const { duration, easing } = animation.effect?.getTiming() ?? {};
        // What waits to be shown, and then is, does not move.
        if (/^steps?\b/.test(String(easing))) continue;
        expect(targetOf(animation)?.matches('.spinner'), name).to.equal(true);
        expect(duration, name).to.be.at.least(4_000);
      }
    }
  });
});
