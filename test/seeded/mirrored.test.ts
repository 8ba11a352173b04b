import { expect, fixtureCleanup } from '@open-wc/testing';
import type { ProductSupportJourney } from '../../components/journey/journey.js';
import type { JourneyState } from '../../src/journey/index.js';
import { useShop } from '../support/shop.js';
import { showJourneyAt } from '../support/shown-journey.js';
import { everyState } from '../support/states.js';

/** How far apart two places may be that only rounding keeps from being the same, in px. */
const TOLERANCE = 1;

/** What lies side by side: the parts of the head, of the foot and of each line. */
const PLACED =
  '.head > *, .body > h2, .actions > *, .option input, .ways > *, .part-list .picture, .item .picture';

/** How far each box is from the side on which a line begins, in the order of the page. */
async function distancesFromStart(state: JourneyState, dir: 'ltr' | 'rtl'): Promise<number[]> {
  const element: ProductSupportJourney = await showJourneyAt(state, { lang: 'en', dir });
  const page = element.getBoundingClientRect();
  const distances = [...(element.shadowRoot?.querySelectorAll(PLACED) ?? [])].map((box) => {
    const { left, right } = box.getBoundingClientRect();
    return dir === 'ltr' ? left - page.left : page.right - right;
  });
  // Two in one page may be too long for it, and the bar that scrolls it takes room from the second.
  fixtureCleanup();
  return distances;
}

/** Each step once. */
const steps = new Map(everyState().map(({ state }) => [state.step, state]));

describe('A journey from right to left', () => {
  useShop();

  for (const [step, state] of steps) {
    it(`is the mirror image of the same from left to right: ${step}`, async () => {
      const fromLeft = await distancesFromStart(state, 'ltr');
      const fromRight = await distancesFromStart(state, 'rtl');
      expect(fromRight).to.have.length(fromLeft.length).greaterThan(1);
      fromRight.forEach((distance, at) => expect(distance).to.be.closeTo(fromLeft[at] ?? NaN, TOLERANCE));
    });
  }
});
