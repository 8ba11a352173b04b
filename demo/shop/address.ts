let later: number | undefined;

/** How long it waits until it tries again, in ms. */
const A_WHILE = 1_000;

/** Shows an address for what the page shows. WebKit takes a hundred within ten seconds: one that it refuses comes later. */
export function showAddress(address: URL): void {
  clearTimeout(later);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    later = window.setTimeout(showAddress, A_WHILE, address);
  }
}
