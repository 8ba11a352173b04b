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
    await element.updateComplete;
  },
}));
