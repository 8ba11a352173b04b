import { expect, waitUntil } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import { sendKeys } from '@web/test-runner-commands';
import { focused } from './focus.js';
import { asSeen } from './isolates.js';
import { focusCanBeSeen } from './keyboard.js';
import type { Name } from './shopper.js';
import type { Place } from './touch.js';

/** No page of the tests has more stops than this. */
const MOST_STOPS = 60;

function* shadowsIn(root: ParentNode): Generator<ParentNode> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* shadowsIn(element.shadowRoot);
  }
}

/** Every part in the drawing that can be pointed at, in the order in which it is met. */
export const regions = (): SVGGElement[] =>
  [...shadowsIn(document)].flatMap((root) => [
    ...root.querySelectorAll<SVGGElement>('svg [role="checkbox"]'),
  ]);

const isCalled = (element: Element, name: Name): boolean => {
  const called = asSeen(computeAccessibleName(element));
  return typeof name === 'string' ? called === name : name.test(called);
};

/** Waits for a part in the drawing. */
export async function region(name: Name): Promise<SVGGElement> {
  const look = (): SVGGElement | undefined => regions().find((element) => isCalled(element, name));
  await waitUntil(look, `no region is called "${String(name)}"`, { interval: 10, timeout: 5000 });
  const found = look();
  if (!found) throw new Error(`The region "${String(name)}" is gone.`);
  return found;
}

/** Whether a part in the drawing is shown as chosen. */
export const isChosen = (element: Element): boolean => element.getAttribute('aria-checked') === 'true';

export const isRefused = (element: Element): boolean => element.getAttribute('aria-disabled') === 'true';

export function middleOf(element: Element): Place {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/** Where a part in the drawing is pressed once it is scrolled into sight: its number stands free. */
export async function placeOf(name: Name): Promise<Place> {
  const number = (await region(name)).querySelector('.disc');
  if (!number) throw new Error(`The region "${String(name)}" has no number.`);
  number.scrollIntoView({ block: 'center', behavior: 'instant' });
  return middleOf(number);
}

/** Goes on with Tab until the focus is on a part in the drawing; at every stop it can be seen. */
export async function goesToRegion(name: Name): Promise<void> {
  const target = await region(name);
  for (let stop = 0; stop < MOST_STOPS && focused() !== target; stop += 1) {
    await sendKeys({ press: 'Tab' });
    if (focused() !== document.body) expect(focusCanBeSeen(), focused().localName).to.equal(true);
  }
  expect(focused() === target, `the focus is on "${String(name)}"`).to.equal(true);
}
