const WHAT = { childList: true, subtree: true };

/**
 * Shows `take` each element that is in the page or comes into it, in open shadow roots too; what it takes is not looked
 * into. The root of a custom element is found whenever that is defined, the root of any other element if it is there
 * when its element is seen, as a declarative one is; a closed one keeps what it holds to itself.
 */
export function watchPage(take: (element: Element) => boolean): void {
  /** Names of custom elements that stood in the page before they were defined. */
  const awaited = new Set<string>();
  let willLookAgain = false;

  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(look);
  });

  function watch(root: Node): void {
    observer.observe(root, WHAT);
    look(root);
  }

  function look(root: Node): void {
    // Neither by the document's own methods nor into a form: what is named as one of them would stand in for it.
    const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (!(node instanceof Element) || node instanceof HTMLFormElement || take(node)) continue;
      const { localName, shadowRoot } = node;
      if (shadowRoot) watch(shadowRoot);
      else if (localName.includes('-') && !customElements.get(localName)) awaitDefinition(localName);
    }
  }

  function awaitDefinition(name: string): void {
    if (awaited.has(name)) return;
    awaited.add(name);
    // SVG has names that can never be defined, `font-face` say.
    customElements.whenDefined(name).then(lookAgain, () => {});
  }

  /** Once for all that a script defines. */
  function lookAgain(): void {
    if (willLookAgain) return;
    willLookAgain = true;
    queueMicrotask(() => {
      willLookAgain = false;
      look(document);
    });
  }

  watch(document);
}
