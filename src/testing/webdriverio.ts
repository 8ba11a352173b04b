import type { By, Driver, Role, Sought } from './driver.js';
import { pickWithKeys, pressWithKeys, reach, tickWithKeys, type Keyboard } from './keyboard.js';
import { NotFound } from './person.js';
import { plain } from './plain.js';

/** The key of a WebDriver element in a script's arguments and in what it answers, as the standard says. */
const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

/** An element as WebDriver hands it over. */
export interface WebdriverReference {
  readonly [ELEMENT_KEY]: string;
}

/** What is used of WebdriverIO's `Element`. */
export interface WebdriverElement {
  getComputedRole(): Promise<string>;
  getComputedLabel(): Promise<string>;
  click(): Promise<void>;
  doubleClick(): Promise<void>;
  setValue(value: string): Promise<void>;
}

/** What is used of WebdriverIO's `Browser`. */
export interface WebdriverBrowser {
  $(reference: WebdriverReference): WebdriverElement;
  execute(script: string, ...args: unknown[]): Promise<unknown>;
  keys(keys: string): Promise<void>;
}

/** An element that was found, and how WebDriver names it to a script. */
interface Found {
  readonly element: WebdriverElement;
  readonly reference: WebdriverReference;
}

/** What can have a role at all; the browser then says whether it has. */
const CANDIDATES: Readonly<Record<Role, string>> = {
  button: 'button, input[type="submit"], [role="button"]',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  radio: 'input[type="radio"]',
  searchbox: 'input[type="search"]',
  summary: 'summary',
  textbox: 'textarea, input:not([type]), input[type="text"]',
};

/** WebDriver's names of keys, by the browser's. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\ue004',
  Enter: '\ue007',
  Space: '\ue00d',
  ArrowDown: '\ue015',
};

/** How much of a page a message holds, in characters. */
const MOST_DESCRIBED = 600;

/**
 * Runs in the page: finds through shadow roots, in reading order, what a chain of selectors means. It is a text, since
 * the page objects know no page.
 */
const FIND = `
  const under = function* (root) {
    for (const child of (root.shadowRoot ?? root).children) {
      yield child;
      yield* under(child);
    }
    if (root.shadowRoot) for (const child of root.children) { yield child; yield* under(child); }
  };
  const all = (within) =>
    within.reduce(
      (places, selector) => [...new Set(places.flatMap((place) => [...under(place)].filter((one) => one.matches(selector))))],
      [document.body],
    );
  const isShown = (one) => one.checkVisibility({ visibilityProperty: true });
  // Whatever stands behind an open modal dialog is out of reach.
  const dialogs = all(['dialog']).filter((one) => one.matches(':modal'));
  const holds = (outer, inner) => {
    for (let at = inner; at; at = at.assignedSlot ?? at.parentNode ?? at.host) if (at === outer) return true;
    return false;
  };
  const isReachable = (one) => isShown(one) && (dialogs.length === 0 || holds(dialogs.at(-1), one));
`;

/** A browser of WebdriverIO's in the shopper's hands. */
export function webdriverDriver(browser: WebdriverBrowser, by: By): Driver {
  if (by === 'touch') throw new TypeError('With WebdriverIO the shopper goes by mouse or by keyboard.');

  const runs = (script: string, ...args: unknown[]): Promise<unknown> =>
    browser.execute(`${FIND}\n${script}`, ...args);

  async function elements(within: readonly string[], isReachable: boolean): Promise<Found[]> {
    const found = await runs(
      `return all(arguments[0]).filter((one) => !arguments[1] || isReachable(one));`,
      within,
      isReachable,
    );
    const references = Array.isArray(found) ? found.filter(isReference) : [];
    return references.map((reference) => ({ reference, element: browser.$(reference) }));
  }

  async function locate({ role, name, within }: Sought): Promise<Found[]> {
    const found: Found[] = [];
    for (const one of await elements([...within, CANDIDATES[role]], true)) {
      try {
        if (role !== 'summary' && (await one.element.getComputedRole()) !== role) continue;
        const label =
          role === 'summary' ? await asks(one, 'innerText') : await one.element.getComputedLabel();
        if (isCalled(String(label), name)) found.push(one);
      } catch (error) {
        // What went meanwhile is not found.
        if (!String(error).includes('stale element')) throw error;
      }
    }
    return found;
  }

  const firstOf = async (what: Sought): Promise<Found> => {
    const [first] = await locate(what);
    if (!first) throw new NotFound(`${inWords(what)} is gone.`);
    return first;
  };

  const firstAt = async (within: readonly string[]): Promise<Found> => {
    const [first] = await elements(within, true);
    if (!first) throw new NotFound(`${within.join(' ')} is gone.`);
    return first;
  };

  const asks = ({ reference }: Found, property: string): Promise<unknown> =>
    browser.execute(`return arguments[0].${property};`, reference);

  const keyboard: Keyboard<readonly Found[]> = {
    press: (key) => browser.keys(KEYS[key] ?? key),
    hasFocus: async (targets) =>
      (await browser.execute(
        'return arguments[0].some((one) => one.getRootNode().activeElement === one);',
        targets.map(({ reference }) => reference),
      )) === true,
    isTicked: async ([target]) => target !== undefined && (await asks(target, 'checked')) === true,
    valueOf: async ([target]) => (target === undefined ? '' : String(await asks(target, 'value'))),
  };

  /** Scrolled to the middle: what sticks to an edge of the page may lie over it. */
  async function click({ element, reference }: Found, twice = false): Promise<void> {
    await browser.execute('arguments[0].scrollIntoView({ block: "center" });', reference);
    await (twice ? element.doubleClick() : element.click());
  }

  async function tick(target: Found, group: readonly Found[], what: string): Promise<void> {
    if (by === 'keyboard') await tickWithKeys(keyboard, [target], group, what);
    else if ((await asks(target, 'checked')) !== true) await click(target);
  }

  async function press(target: Found, what: string, twice: boolean): Promise<void> {
    if (by === 'keyboard') await pressWithKeys(keyboard, [target], what, twice);
    else await click(target, twice);
  }

  return {
    count: async (what) => (await locate(what)).length,
    countOf: async (within) => (await elements(within, false)).length,
    async textsOf(within) {
      const texts = await runs(
        'return all(arguments[0]).filter(isReachable).map((one) => one.innerText);',
        within,
      );
      return Array.isArray(texts) ? texts.map(String) : [];
    },
    async reads(text, within) {
      const shown = await shownIn(runs, within);
      return typeof text === 'string' ? shown.includes(plain(text)) : text.test(shown);
    },
    describe: async (within) => (await shownIn(runs, within)).slice(0, MOST_DESCRIBED),
    press: async (what, { twice }) => press(await firstOf(what), inWords(what), twice),
    pressAt: async (within) => press(await firstAt(within), within.join(' '), false),
    async tick(what) {
      const target = await firstOf(what);
      const group =
        what.role === 'radio' ? await elements([...what.within, CANDIDATES.radio], true) : [target];
      return tick(target, group, inWords(what));
    },
    async tickAt(within) {
      const target = await firstAt(within);
      const name = JSON.stringify(String(await asks(target, 'name')));
      return tick(target, await elements([`input[name=${name}]`], true), within.join(' '));
    },
    async fill(what, text) {
      const target = await firstOf(what);
      if (by !== 'keyboard') return target.element.setValue(text);
      await reach(keyboard, [target], inWords(what));
      await browser.execute('arguments[0].select();', target.reference);
      await browser.keys(text);
    },
    async pick(what, value) {
      // A list opens outside of the page: keys work in every browser.
      const target = await firstOf(what);
      if (by !== 'keyboard') await browser.execute('arguments[0].focus();', target.reference);
      await pickWithKeys(keyboard, [target], value, inWords(what));
    },
  };
}

/** All that is shown in a place, without what lies behind a dialog. */
const shownIn = async (
  runs: (script: string, ...args: unknown[]) => Promise<unknown>,
  within: readonly string[],
): Promise<string> =>
  plain(
    String(
      await runs(
        `const pieces = [];
        const visit = (node) => {
          if (node.nodeType === 3) pieces.push(node.data);
          else if (node.localName === 'slot' && node.assignedNodes().length > 0) node.assignedNodes().forEach(visit);
          else if (node.nodeType === 1 && node.localName !== 'style' && node.localName !== 'script') {
            if (getComputedStyle(node).display === 'contents' || node.checkVisibility()) (node.shadowRoot ?? node).childNodes.forEach(visit);
          }
        };
        all(arguments[0]).filter((one) => dialogs.length === 0 || isReachable(one) || holds(one, dialogs.at(-1))).forEach(visit);
        return pieces.join(' ');`,
        within,
      ),
    ),
  );

const isReference = (value: unknown): value is WebdriverReference =>
  typeof value === 'object' && value !== null && ELEMENT_KEY in value;

function isCalled(label: string, name: string | RegExp | undefined): boolean {
  if (name === undefined) return true;
  const called = plain(label);
  return typeof name === 'string' ? called === plain(name) : name.test(called);
}

const inWords = ({ role, name }: Sought): string => `the ${role} ${name === undefined ? '' : `"${name}"`}`;
