import type { Report, ScenarioResult } from './result.js';

/** What the journeys do to a shop's data, for whoever starts them. */
export const EFFECTS = [
  'This orders free parts and arranges returns in the name of the shopper who is signed in at the page; it cancels',
  'requests, and says of parts that they helped or never came. No call takes that back: run it on a staging system only.',
].join('\n');

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;

/** One scenario as a line or two. */
export function scenarioLines({ verdict, title, id, detail, steps, took }: ScenarioResult): string[] {
  const head = `  ${MARKS[verdict]} The shopper ${title}`;
  if (verdict === 'passed') return [`${head} (${steps.length} steps, ${(took / 1000).toFixed(1)} s)`];
  if (verdict === 'skipped') return [head, `      Skipped (${id}): ${detail ?? ''}`];
  const last = steps.findLast(({ fault }) => fault !== undefined);
  return [head, `      Failed (${id})${last ? `, where the shopper ${last.words}` : ''}: ${detail ?? ''}`];
}

/** What a run is about, before it begins. */
export const heading = ({ url, kit, browser }: Pick<Report, 'url' | 'kit' | 'browser'>): string =>
  `The journeys of product-support-kit ${kit} at ${url}, gone in ${browser}.`;

/** How it ended. */
export const totalsLine = ({ passed, failed, skipped }: Report['totals']): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped.`;
