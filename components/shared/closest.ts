/** The nearest element from here upwards that a selector matches, through shadow roots. */
export function closestComposed(from: Element, selector: string): Element | undefined {
  for (let element: Element | null = from; element;) {
    const found: Element | null = element.closest(selector);
    if (found) return found;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
