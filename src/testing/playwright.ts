import type { By, Driver, Role, Sought } from './driver.js';
import { pickWithKeys, pressWithKeys, reach, tickWithKeys, type Keyboard } from './keyboard.js';
import { NotFound } from './person.js';
import { plain } from './plain.js';

/** What is used of Playwright's `Locator`. */
export interface PlaywrightLocator {
  getByRole(
    role: Exclude<Role, 'summary'>,
    options?: { name?: string | RegExp; exact?: boolean },
  ): PlaywrightLocator;
  getByText(text: string | RegExp): PlaywrightLocator;
  locator(selector: string): PlaywrightLocator;
  filter(options: { hasText?: string | RegExp; visible?: boolean }): PlaywrightLocator;
  first(): PlaywrightLocator;
  nth(index: number): PlaywrightLocator;
  and(other: PlaywrightLocator): PlaywrightLocator;
  count(): Promise<number>;
  allInnerTexts(): Promise<string[]>;
  ariaSnapshot(): Promise<string>;
  isChecked(): Promise<boolean>;
  inputValue(): Promise<string>;
  getAttribute(name: string): Promise<string | null>;
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>;
  scrollIntoViewIfNeeded(): Promise<void>;
  click(options?: { timeout?: number }): Promise<void>;
  dblclick(options?: { timeout?: number }): Promise<void>;
  tap(options?: { timeout?: number }): Promise<void>;
  check(options?: { timeout?: number }): Promise<void>;
  fill(text: string, options?: { timeout?: number }): Promise<void>;
  selectOption(value: string, options?: { timeout?: number }): Promise<string[]>;
}

/** What is used of Playwright's `Page`. */
export interface PlaywrightPage {
  locator(selector: string): PlaywrightLocator;
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  readonly touchscreen: { tap(x: number, y: number): Promise<void> };
}

/** Whether a page is Playwright's. */
export const isPlaywrightPage = (page: object): page is PlaywrightPage =>
  'locator' in page && 'keyboard' in page && 'touchscreen' in page;

/** How much of a page a message holds, in characters. */
const MOST_DESCRIBED = 600;

/** Playwright's page in the shopper's hands. */
export function playwrightDriver(page: PlaywrightPage, by: By): Driver {
  const placeOf = (within: readonly string[]): PlaywrightLocator =>
    within.reduce((place, selector) => place.locator(selector), page.locator('body'));

  const locate = ({ role, name, within }: Sought): PlaywrightLocator => {
    const place = placeOf(within);
    if (role === 'summary') {
      return place
        .locator('summary')
        .filter({ visible: true, ...(name === undefined ? {} : { hasText: loose(name) }) });
    }
    return place.getByRole(role, name === undefined ? {} : { name, exact: true }).filter({ visible: true });
  };

  const keyboard: Keyboard<PlaywrightLocator> = {
    press: (key) => page.keyboard.press(key),
    hasFocus: async (target) => (await target.and(page.locator(':focus')).count()) > 0,
    isTicked: (target) => target.isChecked(),
    valueOf: (target) => target.inputValue(),
  };

  async function tapTwice(target: PlaywrightLocator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new NotFound('What is to be tapped twice is gone.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // At the place, not at the button: it may go with the first tap.
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
  }

  async function tick(
    target: PlaywrightLocator,
    group: PlaywrightLocator,
    what: string,
    timeout: number,
  ): Promise<void> {
    if (by === 'keyboard') await tickWithKeys(keyboard, target, group, what);
    else if (by === 'mouse') await target.check({ timeout });
    else if (!(await target.isChecked())) await target.tap({ timeout });
  }

  async function press(
    target: PlaywrightLocator,
    what: string,
    twice: boolean,
    timeout: number,
  ): Promise<void> {
    if (by === 'keyboard') await pressWithKeys(keyboard, target, what, twice);
    else if (by === 'touch') await (twice ? tapTwice(target) : target.tap({ timeout }));
    else await (twice ? target.dblclick({ timeout }) : target.click({ timeout }));
  }

  const inWords = ({ role, name }: Sought): string => `the ${role} ${name === undefined ? '' : `"${name}"`}`;

  return {
    count: (what) => locate(what).count(),
    countOf: (within) => placeOf(within).count(),
    textsOf: (within) => placeOf(within).filter({ visible: true }).allInnerTexts(),
    async reads(text, within) {
      const found = placeOf(within).getByText(text).filter({ visible: true });
      if ((await found.count()) === 0) return false;
      // Whoever reads something has it in sight.
      await found.first().scrollIntoViewIfNeeded();
      return true;
    },
    async describe(within) {
      const looks = [placeOf([...within, 'dialog[open]']), placeOf(within), placeOf([])];
      for (const place of looks) {
        const shown = (await place.count()) > 0 ? plain(await place.first().ariaSnapshot()) : '';
        // What is closed or gone shows nothing: the page around it does.
        if (shown !== '') return shown.slice(0, MOST_DESCRIBED);
      }
      return 'nothing';
    },
    press: (what, { twice, timeout }) => press(locate(what).first(), inWords(what), twice, timeout),
    pressAt: (within, { timeout }) => press(placeOf(within).first(), within.join(' '), false, timeout),
    tick(what, { timeout }) {
      const target = locate(what).first();
      // Of a checkbox each is a stop of its own.
      const group = what.role === 'radio' ? placeOf(what.within).getByRole('radio') : target;
      return tick(target, group, inWords(what), timeout);
    },
    async tickAt(within, { timeout }) {
      const target = placeOf(within).first();
      const name = await target.getAttribute('name');
      const group = name === null ? target : page.locator(`input[name="${name}"]`);
      return tick(target, group, within.join(' '), timeout);
    },
    async fill(what, text, { timeout }) {
      const target = locate(what).first();
      if (by !== 'keyboard') return target.fill(text, { timeout });
      await reach(keyboard, target, inWords(what));
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    async pick(what, value, { timeout }) {
      const target = locate(what).first();
      if (by !== 'keyboard') return void (await target.selectOption(value, { timeout }));
      await pickWithKeys(keyboard, target, value, inWords(what));
    },
  };
}

/** A name as a text that may stand among others. */
const loose = (name: string | RegExp): string | RegExp =>
  typeof name === 'string' ? name : new RegExp(name.source.replace(/^\^/, String.raw`^\s*`), name.flags);
