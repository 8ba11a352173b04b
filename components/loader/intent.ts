/** What some browsers say of the network; others say nothing. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

const connection = (): Connection =>
  (navigator as Navigator & { readonly connection?: Connection }).connection ?? {};

const isKnownToBeGood = ({ saveData, effectiveType }: Connection): boolean =>
  effectiveType === '4g' && !saveData;

/** From the inside out: a button in one of the kit's elements, which a provider is not: it holds the shop's own. */
const OUR_BUTTON = /\bbutton\b.* product-support-[^p]/;

const pathOf = (event: Event): string =>
  event
    .composedPath()
    .map((node) => (node instanceof Element ? node.localName : ''))
    .join(' ');

function whenIdle(run: () => void): void {
  const wait = (): unknown => requestIdleCallback(run);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}

/**
 * Calls `load`, which answers whether it was done, once a shopper is about to open the journey: a button of the kit's is
 * pointed at, focused or pressed; on a connection that is known to be good also when such a button is there and the page
 * is idle. Where data is to be saved only a press counts. Answers with what has an element of the kit's watched so.
 */
export function watchForIntent(load: () => Promise<boolean>): (element: Element) => void {
  const done = new AbortController();
  const options = { passive: true, signal: done.signal };

  const tryLoading = async (): Promise<void> => {
    if (await load()) done.abort();
  };

  const onIntent = (event: Event): void => {
    const counts = event.type === 'pointerdown' || !connection().saveData;
    if (counts && OUR_BUTTON.test(pathOf(event))) void tryLoading();
  };

  const buttons = new MutationObserver((changes) => changes.forEach(({ target }) => lookForButton(target)));

  function lookForButton(root: Node): void {
    if (!(root as ParentNode).querySelector('button')) return;
    buttons.disconnect();
    whenIdle(() => void tryLoading());
  }

  return ({ shadowRoot }) => {
    // The same listener twice is one.
    for (const type of ['pointerover', 'focusin', 'pointerdown']) addEventListener(type, onIntent, options);
    if (!shadowRoot || done.signal.aborted || !isKnownToBeGood(connection())) return;
    buttons.observe(shadowRoot, { childList: true, subtree: true });
    lookForButton(shadowRoot);
  };
}
