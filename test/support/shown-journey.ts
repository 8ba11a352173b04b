import { html, waitUntil } from '@open-wc/testing';
import type { ProductSupportJourney } from '../../components/journey/journey.js';
import type { JourneyState } from '../../src/journey/index.js';
import { shop } from './shop.js';

/** The journey in a page. */
export function journeyIn(page: Element): ProductSupportJourney {
  const element = page.querySelector('product-support-journey');
  if (!element) throw new Error('There is no journey.');
  return element;
}

/** What the step needs besides, and loads by itself, is there. */
export const pieceIsThere = (element: ProductSupportJourney): Promise<void> =>
  waitUntil(
    () =>
      element.shadowRoot?.querySelector('h2') &&
      !element.shadowRoot.querySelector('.body .status-line .spinner'),
    'a piece of the step is not there',
    { interval: 10, timeout: 5000 },
  );

/** A journey that has been taken up at a state; nothing is asked, as its provider names no API. */
export async function showJourneyAt(
  state: JourneyState,
  page: { lang?: string; dir?: string } = {},
): Promise<ProductSupportJourney> {
  const element = journeyIn(
    await shop.shows(
      html`<product-support-journey order-id="order-1" item-id="item-1"
        ><a href="/help">The shop’s own help</a></product-support-journey
      >`,
      { apiBase: '', ...page },
    ),
  );
  element.resume(state);
  await waitUntil(() => element.shadowRoot?.querySelector('h2'), 'nothing is shown', { interval: 10 });
  await pieceIsThere(element);
  return element;
}
