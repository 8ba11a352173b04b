function isParsed(): boolean {
  if (document.readyState !== 'interactive') return document.readyState === 'complete';
  // While deferred scripts run, the page counts as interactive before DOMContentLoaded has been sent.
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !navigation || navigation.domContentLoadedEventStart > 0;
}

/** The first of both: a browser that rounds times to 0 looks as if the one before were still to come. */
const onParsed = (): Promise<unknown> =>
  new Promise((resolve) => {
    addEventListener('load', resolve);
    addEventListener('DOMContentLoaded', resolve);
  });

/** Runs once the page has streamed in and its scripts have run; in the next task where that is so already. */
export function whenPageIsParsed(run: () => void): void {
  if (isParsed()) setTimeout(run);
  else void onParsed().then(run);
}

/** Resolves once the page has streamed in and its scripts have run; at once where that is so already. */
export async function pageParsed(): Promise<void> {
  if (!isParsed()) await onParsed();
}
