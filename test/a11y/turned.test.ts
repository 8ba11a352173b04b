// First: in what shows the states time stands still.
import '../looks/still.js';
import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../components/define.js';
import { rendered, textOf } from '../support/shopper.js';
import { useWarnings } from '../support/warnings.js';
import { exhibits } from './exhibits.js';
import { journeys } from './journeys.js';
import { faultsOfPlace } from './place.js';
import type { ShownState } from './shown-state.js';

const UPRIGHT = { width: 360, height: 640 };
const ON_ITS_SIDE = { width: 640, height: 360 };

/** What the shopper reads, and what was entered and chosen. */
function contentOf(place: Element): unknown {
  const fields = [...rendered(place)].flatMap((element) => {
    if (element instanceof HTMLInputElement) return [[element.type, element.value, element.checked]];
    return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
      ? [[element.localName, element.value]]
      : [];
  });
  return { text: textOf(place), fields };
}

const faultsIn = (place: Element): string[] =>
  [...rendered(place)].flatMap(({ shadowRoot }) => (shadowRoot ? faultsOfPlace(shadowRoot) : []));

/** Shows a state on a phone, and turns that to its side and back. */
async function turns({ name, show }: ShownState, index: number, place: HTMLElement): Promise<void> {
  await setViewport(UPRIGHT);
  const presentation = index % 2 === 0 ? 'dialog' : 'inline';
  await show(place, { state: index, lang: 'en', presentation, isSpaced: false });
  const upright = contentOf(place);
  for (const screen of [ON_ITS_SIDE, UPRIGHT]) {
    await setViewport(screen);
    await nextFrame();
    expect(contentOf(place), name).to.deep.equal(upright);
    expect(faultsIn(place), `${name}, ${screen.width} × ${screen.height}`).to.deep.equal([]);
  }
}

describe('A phone that is turned to its side', function () {
  this.timeout(120_000);
  useWarnings();
  after(() => setViewport({ width: 800, height: 600 }));

  it('shows all of every state of every element, with what was entered and chosen', async () => {
    const place = document.createElement('main');
    document.body.append(place);
    for (const [index, state] of [...journeys, ...exhibits].entries()) await turns(state, index, place);
    place.remove();
  });
});
