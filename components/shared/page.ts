function isParsed(): boolean {
  if (document.readyState !== 'interactive') return document.readyState === 'complete';
  // While deferred scripts run, the page counts as interactive before DOMContentLoaded has been sent.
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !navigation || navigation.domContentLoadedEventStart > 0;
}

const onParsed = (run: () => void): void =>
  document.addEventListener('DOMContentLoaded', run, { once: true });

/** Runs once the page has streamed in and its scripts have run; in the next task where that is so already. */
export function whenPageIsParsed(run: () => void): void {
  if (isParsed()) setTimeout(run);
  else onParsed(run);
}

/** Resolves once the page has streamed in and its scripts have run; at once where that is so already. */
export async function pageParsed(): Promise<void> {
  if (!isParsed()) await new Promise<void>((resolve) => onParsed(resolve));
}
