import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectFocusOn, focused } from './focus.js';
import { find, shopper, type Name } from './shopper.js';

/** No page of the tests has more stops than this. */
const MOST_STOPS = 60;

/** The keyboard as it is under a shopper's fingers: real key presses, in the order in which a page takes them. */
export const keyboard = {
  /** Presses keys one after the other, as `KeyboardEvent.key` names them. */
  async presses(...keys: string[]): Promise<void> {
    for (const press of keys) await sendKeys({ press });
  },

  /** Presses keys one after the other while Shift is held. */
  async pressesShiftWith(...keys: string[]): Promise<void> {
    await sendKeys({ down: 'Shift' });
    for (const press of keys) await sendKeys({ press });
    await sendKeys({ up: 'Shift' });
  },

  types: (text: string): Promise<void> => sendKeys({ type: text }),

  /** Waits for what has this role and name, and goes on with Tab until the focus is there; at every stop it can be seen. */
  async goesTo(role: string, name: Name): Promise<void> {
    await shopper.sees(role, name);
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const target = find(role, name);
      if (target && target === focused()) return;
      await sendKeys({ press: 'Tab' });
      const { localName, textContent } = focused();
      // Past the last stop the focus is in the browser's own window.
      if (localName !== 'body' && !focusCanBeSeen()) {
        expect.fail(`the focus cannot be seen on <${localName}> ${textContent}`);
      }
    }
    await expectFocusOn(role, name);
  },
};

const hasRing = (element: Element): boolean => {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
};

/** Whether the focus can be seen where it is: a ring around it or its option, or the heading that a step begins with. */
export function focusCanBeSeen(): boolean {
  const element = focused();
  if (element.matches('h2, h3, p'))
    return element.getAttribute('tabindex') === '-1' && element.checkVisibility();
  if (!element.matches(':focus-visible')) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (hasRing(at)) return true;
  }
  return false;
}
