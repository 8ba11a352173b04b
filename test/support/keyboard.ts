import { sendKeys } from '@web/test-runner-commands';
import { expectFocusOn, focused } from './focus.js';
import { find, type Name } from './shopper.js';

/** No page of the tests has more stops than this. */
const MOST_STOPS = 60;

/** The keyboard as it is under a shopper's fingers: real key presses, in the order in which a page takes them. */
export const keyboard = {
  /** Presses keys one after the other, as `KeyboardEvent.key` names them. */
  async presses(...keys: string[]): Promise<void> {
    for (const press of keys) await sendKeys({ press });
  },

  types: (text: string): Promise<void> => sendKeys({ type: text }),

  /** Goes on with Tab until the focus is on what has this role and name. */
  async goesTo(role: string, name: Name): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const target = find(role, name);
      if (target && target === focused()) return;
      await sendKeys({ press: 'Tab' });
    }
    await expectFocusOn(role, name);
  },
};

/** Whether the focus can be seen where it is: a ring, or a heading that a step begins with. */
export function focusCanBeSeen(): boolean {
  const element = focused();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const hasRing =
    element.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  return hasRing || (element.matches('h2, h3, p') && element.getAttribute('tabindex') === '-1');
}
