import { viewOf } from '../../src/journey/index.js';
import { messagesFor } from '../../src/messages/index.js';
import { everyState } from '../support/states.js';
import { directionOf, type ShownState } from './shown-state.js';

/** Waits until something is so. */
async function until(isSo: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 20_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited for in vain: ${what}.`);
    await new Promise((next) => setTimeout(next));
  }
}

/** What a step may ask for; whoever asks later has it later. */
const PIECES = [
  () => import('../../components/journey/after/index.js'),
  () => import('../../components/journey/delivery/index.js'),
  () => import('../../components/journey/detours/index.js'),
  () => import('../../components/journey/finder/index.js'),
  () => import('../../components/journey/keeping/index.js'),
  () => import('../../components/journey/particulars/index.js'),
  () => import('../../components/journey/photos/index.js'),
  () => import('../../components/journey/retrying/index.js'),
  () => import('../../components/journey/setbacks/index.js'),
];

/** So many rounds nothing may change: a piece may bring another. */
const STILL = 3;

/** Waits until all pieces that an element has asked for are shown, with their texts. */
async function isStill(element: HTMLElementTagNameMap['product-support-journey']): Promise<void> {
  let before = '';
  for (let still = 0; still < STILL; still += 1) {
    await Promise.all(PIECES.map((load) => load()));
    await element.bringTexts();
    await new Promise((next) => setTimeout(next));
    const now = element.shadowRoot?.innerHTML ?? '';
    if (now !== before) still = 0;
    before = now;
  }
}

/** Every state of a journey, as a part of a page or in its dialog. */
export const journeys: readonly ShownState[] = everyState().map(({ name, state }) => ({
  name,

  async show(place, { lang, presentation }) {
    const provider = document.createElement('product-support-provider');
    provider.lang = lang;
    provider.dir = directionOf(lang);
    const element = document.createElement('product-support-journey');
    const link = document.createElement('a');
    link.href = '/help';
    link.textContent = 'Help';
    element.append(link);
    element.orderId = 'order-1';
    element.itemId = 'item-1';
    element.presentation = presentation;
    element.open = presentation === 'dialog';
    provider.append(element);
    place.replaceChildren(provider);
    element.resume(state);
    const { text } = await messagesFor(lang);
    const heading = text(viewOf(state).heading);
    await until(
      () => element.shadowRoot?.querySelector('h2')?.textContent?.includes(heading),
      `${name}: ${heading}`,
    );
    await until(
      () => !element.shadowRoot?.querySelector('.body .status-line .spinner'),
      `a piece of ${name}`,
    );
    await isStill(element);
  },
}));
