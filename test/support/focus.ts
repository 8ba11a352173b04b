import { expect, waitUntil } from '@open-wc/testing';
import { find, type Name } from './shopper.js';

/** What has the focus now, through shadow roots. */
export function focused(): Element {
  let element: Element | null = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ?? document.body;
}

/** Waits until the focus is on what has this role and name. */
export async function expectFocusOn(role: string, name: Name): Promise<void> {
  const there = (): boolean => {
    const target = find(role, name);
    return target !== undefined && target === focused();
  };
  try {
    await waitUntil(there, '', { interval: 10, timeout: 5000 });
  } catch {
    const { localName, textContent } = focused();
    expect.fail(`the focus is not on the ${role} "${String(name)}" but on <${localName}> ${textContent}`);
  }
}
