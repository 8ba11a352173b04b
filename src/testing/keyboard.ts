import { NotFound } from './person.js';

/** Keys, and what a shopper sees of what they do. */
export interface Keyboard<Target> {
  /** Presses a key: `Tab`, `Enter`, `Space`, `ArrowDown`. */
  press(key: string): Promise<void>;
  /** Whether this, or one of these, has the focus. */
  hasFocus(target: Target): Promise<boolean>;
  isTicked(target: Target): Promise<boolean>;
  valueOf(target: Target): Promise<string>;
}

/** How often Tab is pressed before something counts as out of reach: a long page has some hundred stops. */
const MOST_TABS = 250;
/** How often an arrow key is pressed within a group or a list. */
const MOST_ARROWS = 60;

/**
 * Tabs until this, or one of these, has the focus.
 * @throws {NotFound} where no number of Tabs leads there; `what` is what could not be reached.
 */
export async function reach<Target>(keyboard: Keyboard<Target>, target: Target, what: string): Promise<void> {
  for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
    if (await keyboard.hasFocus(target)) return;
    await keyboard.press('Tab');
  }
  throw new NotFound(`The shopper can't reach ${what} with the Tab key: it was pressed ${MOST_TABS} times.`);
}

/** Presses what has been reached, once or twice. */
export async function pressWithKeys<Target>(
  keyboard: Keyboard<Target>,
  target: Target,
  what: string,
  twice: boolean,
): Promise<void> {
  await reach(keyboard, target, what);
  await keyboard.press('Enter');
  if (twice) await keyboard.press('Enter');
}

/** Ticks a box or a radio button. A radio group is one stop of the Tab key: arrows lead within it. */
export async function tickWithKeys<Target>(
  keyboard: Keyboard<Target>,
  target: Target,
  group: Target,
  what: string,
): Promise<void> {
  await reach(keyboard, group, what);
  for (let arrows = 0; arrows < MOST_ARROWS && !(await keyboard.hasFocus(target)); arrows++)
    await keyboard.press('ArrowDown');
  if (!(await keyboard.hasFocus(target)))
    throw new NotFound(`The shopper can't reach ${what} with the arrow keys.`);
  if (!(await keyboard.isTicked(target))) await keyboard.press('Space');
}

/** Picks the entry with this value from a list. */
export async function pickWithKeys<Target>(
  keyboard: Keyboard<Target>,
  target: Target,
  value: string,
  what: string,
): Promise<void> {
  await reach(keyboard, target, what);
  for (let arrows = 0; arrows < MOST_ARROWS && (await keyboard.valueOf(target)) !== value; arrows++)
    await keyboard.press('ArrowDown');
  if ((await keyboard.valueOf(target)) !== value)
    throw new NotFound(`The shopper can't pick ${value} in ${what} with the arrow keys.`);
}
