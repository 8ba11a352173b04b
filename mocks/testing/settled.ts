import { isCallUnderWay } from './calls-under-way.js';
import { kitElements } from './shown-tree.js';

/** How often in a row nothing may be under way, and how long between two looks, in ms. */
const LOOKS = 3;
const BETWEEN_LOOKS = 10;
const TIMEOUT = 5000;

/**
 * Resolves once the kit's elements in and under an element (the whole page if not given) show what they have to show:
 * they are defined and rendered, their answers and the code that a press asked for are there.
 * @throws after `timeout` ms (5,000 if not given); the message says what was still under way.
 */
export async function settled(
  root: Element = document.body,
  { timeout = TIMEOUT }: { timeout?: number } = {},
): Promise<void> {
  const end = performance.now() + timeout;
  for (let quiet = 0; quiet < LOOKS;) {
    const waiting = whatWaits(root);
    quiet = waiting === undefined ? quiet + 1 : 0;
    if (waiting !== undefined && performance.now() > end) {
      throw new Error(`Not settled within ${timeout} ms: ${waiting}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
  }
}

function whatWaits(root: Element): string | undefined {
  if (isCallUnderWay()) return 'a call to the mock API has no answer yet';
  for (const element of kitElements(root)) {
    const why = whyWaits(element);
    if (why !== undefined) return `<${element.localName}> ${why}`;
  }
  return undefined;
}

function whyWaits(element: Element): string | undefined {
  if (!element.matches(':defined')) return 'is not defined';
  if ('isUpdatePending' in element && element.isUpdatePending) return 'has not rendered yet';
  if (isUnanswered(element)) return 'has no answer yet; is it inside a provider with "api-base"?';
  if (element.shadowRoot?.querySelector('[aria-busy="true"], .spinner')) return 'is busy';
  return undefined;
}

/** A touchpoint that knows its item, and not yet whether the item qualifies. */
function isUnanswered(element: Element): boolean {
  if (!('orderId' in element && 'itemId' in element && 'answer' in element)) return false;
  return Boolean(element.orderId && element.itemId) && element.answer === undefined;
}
