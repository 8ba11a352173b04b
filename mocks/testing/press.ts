import { isShown, shownChildren } from './shown-tree.js';
import { shownText } from './shown-text.js';

const CONTROLS = 'button, summary, a[href], input[type="submit"], [role="button"]';

/**
 * Presses the button, link or summary with this name, wherever in the element or its shadow roots it is shown.
 * @throws where there is none; the message lists those that there are.
 */
export function press(element: Element, name: string): void {
  const controls = controlsIn(element);
  const control = controls.find((one) => nameOf(one) === name);
  if (!control) {
    const names = controls.map((one) => `"${nameOf(one)}"`).join(', ');
    throw new Error(
      `<${element.localName}> shows nothing to press named "${name}"; it shows: ${names || 'nothing'}.`,
    );
  }
  control.click();
}

const nameOf = (control: HTMLElement): string =>
  control.getAttribute('aria-label') ?? shownText(control).replaceAll('\n', ' ');

function controlsIn(node: Node): HTMLElement[] {
  if (node instanceof Element && !isShown(node)) return [];
  if (node instanceof HTMLElement && node.matches(CONTROLS)) return [node];
  return shownChildren(node).flatMap(controlsIn);
}
