import type { BaseElement } from '../../components/shared/base-element.js';
import type { MessageKey } from '../../src/index.js';

// What a shopper does on the way to a state.

/** Waits until something is there in an element's shadow tree. */
export function there<Found>(element: BaseElement, look: (root: ShadowRoot) => Found | null | undefined) {
  return new Promise<Found>((resolve) => {
    const root = element.shadowRoot;
    if (!root) throw new TypeError(`<${element.localName}> does not stand in the page yet.`);
    const observer = new MutationObserver(() => attempt());
    const attempt = (): void => {
      const found = look(root);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
    attempt();
  });
}

/** Presses what a selector finds, once it is there. */
export async function press(element: BaseElement, selector: string): Promise<void> {
  (await there(element, (root) => root.querySelector<HTMLElement>(selector))).click();
}

/** Presses the first button with a text, whatever the language, once it is there. */
export async function pressButton(element: BaseElement, key: MessageKey): Promise<void> {
  const button = await there(element, (root) => {
    const text = element.text(key);
    // Until its texts are there every text is empty, and so is an icon's button.
    if (!text) return undefined;
    return [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === text);
  });
  button.click();
}

/** Has none of the code arrive that an element loads from now on. */
export function losesCode(element: BaseElement): void {
  const { arrived } = element;
  element.arrived = async () => {
    await arrived.call(element, Promise.reject(new TypeError('The code was not loaded.')));
    return undefined;
  };
}
