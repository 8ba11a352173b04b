// Loaded before they are asked for: then they are there with the step, and no state is looked at without them.
import '../../components/journey/after/index.js';
import '../../components/journey/delivery/index.js';
import '../../components/journey/detours/index.js';
import '../../components/journey/finder/index.js';
import '../../components/journey/keeping/index.js';
import '../../components/journey/particulars/index.js';
import '../../components/journey/photos/index.js';
import '../../components/journey/retrying/index.js';
import '../../components/journey/setbacks/index.js';
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

/** So long nothing may change, in ms, and so many rounds: pieces come in one after the other. */
const STILL = 12;
const STILL_ROUNDS = 5;

/** Waits until what an element shows changes no more. */
async function isStill({ shadowRoot }: Element): Promise<void> {
  let before = '';
  let since = performance.now();
  for (let rounds = 0; rounds < STILL_ROUNDS || performance.now() - since < STILL; rounds += 1) {
    await new Promise((next) => setTimeout(next));
    const now = shadowRoot?.innerHTML ?? '';
    if (now === before) continue;
    before = now;
    since = performance.now();
    rounds = 0;
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
