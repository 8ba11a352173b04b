const PREFIX = 'product-support-';

/** What stands under a node on the screen: its shadow root in place of its children, a slot's content in its place. */
export function shownChildren(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : Array.from(node.childNodes);
  }
  const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
  return Array.from(root.childNodes);
}

/** Whether an element is drawn, or may hold what is drawn. */
export function isShown(element: Element): boolean {
  if (element.localName === 'script' || element.localName === 'style' || element.localName === 'template')
    return false;
  // Said by screen readers only.
  if (element.classList.contains('visually-hidden')) return false;
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden') return false;
  // It has no box of its own, but what it holds has.
  return display === 'contents' || !('checkVisibility' in element) || element.checkVisibility();
}

/** The kit's elements in and under an element, those in shadow roots too. */
export function kitElements(root: Element): Element[] {
  const found = root.localName.startsWith(PREFIX) ? [root] : [];
  for (const parent of [root, ...(root.shadowRoot ? [root.shadowRoot] : [])]) {
    for (const child of parent.children) found.push(...kitElements(child));
  }
  return found;
}
