import '../../components/journey/define.js';
import '../../components/provider/define.js';
import { LARGE_PARTS } from '../../mocks/world/large-catalogue.js';
import type { ProductSupportJourney } from '../../components/journey/journey.js';
import { createSearch } from '../../src/journey/search.js';
import { aPart, aSupportContext } from '../support/builders.js';
import { journeyAt } from '../support/journeys.js';

/** What shoppers type: names, numbers, markings, several words, slips, and what no part is called. */
const QUERIES = [
  'bobbin case',
  'presser foot lever',
  'tensoin disc',
  'sealing ring',
  'nbr',
  '9999',
  'qwertz',
];

/** Every state of the field while the queries are typed letter by letter. */
const KEYSTROKES = QUERIES.flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1)));

const parts = LARGE_PARTS.map(({ partId, name, partNumber, marking, packQuantity = 1 }) =>
  aPart({ partId, name, partNumber, marking, packQuantity }),
);

const timeOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** How long the search takes to be made, and from each keystroke to its results, in ms. */
function measureSearch(): { parts: number; making: number; keystrokes: number[] } {
  let search = createSearch(parts);
  const making = timeOf(() => (search = createSearch(parts)));
  return { parts: parts.length, making, keystrokes: KEYSTROKES.map((query) => timeOf(() => search(query))) };
}

/** Resolves once what was rendered is painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });

async function untilPainted(work: () => void): Promise<number> {
  // From the beginning of a frame, so that waiting for the next one counts the same each time.
  await painted();
  const start = performance.now();
  work();
  await painted();
  return performance.now() - start;
}

async function field(journey: ProductSupportJourney): Promise<HTMLInputElement> {
  const found = journey.shadowRoot?.querySelector<HTMLInputElement>('input[type="search"]');
  if (found) return found;
  await painted();
  return field(journey);
}

/** From each keystroke in the journey's search field to the next paint, and of a paint without one, in ms. */
async function measureStep(): Promise<{ idle: number[]; keystrokes: number[] }> {
  const provider = document.createElement('product-support-provider');
  provider.setAttribute('api-base', '');
  const journey = document.createElement('product-support-journey');
  journey.setAttribute('order-id', 'order-1');
  journey.setAttribute('item-id', 'item-1');
  provider.append(journey);
  document.body.append(provider);
  journey.resume(journeyAt('parts', { context: aSupportContext({ parts }) }));
  const input = await field(journey);
  const type = (query: string): void => {
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const listed = (): number => journey.shadowRoot?.querySelectorAll('input[name="parts"]').length ?? 0;
  // The search is loaded with the first keystroke.
  const all = listed();
  type('bobbin case');
  while (listed() === all) await painted();

  const idle: number[] = [];
  const keystrokes: number[] = [];
  for (const query of KEYSTROKES) {
    idle.push(await untilPainted(() => {}));
    keystrokes.push(await untilPainted(() => type(query)));
  }
  return { idle, keystrokes };
}

Object.assign(window, { measureSearch, measureStep });
