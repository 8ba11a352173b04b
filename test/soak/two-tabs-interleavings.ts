import { useClock } from './clock.js';
import { useStorage } from './storage.js';
import { useTabs } from './tabs.js';
import type { Ground, Most, Step } from './two-tabs-steps.js';
import { TwoTabs, type TabBreach } from './two-tabs.js';

/** What came of one order of steps. */
export interface TabOutcome {
  /** The place of each step among what could happen then. */
  readonly path: readonly number[];
  readonly steps: readonly Step[];
  /** How many steps there were to choose from, at each. */
  readonly choices: readonly number[];
  readonly breaches: readonly TabBreach[];
  readonly ends: readonly string[];
  readonly orders: number;
  readonly story: readonly string[];
}

/**
 * Carries out one order of steps: those at the places of `path` among what can happen at each, the first of it from where
 * `path` ends, as many as `depth` or until nothing more can happen.
 */
export async function follow(
  ground: Ground,
  path: readonly number[],
  depth: number,
  most: Most,
): Promise<TabOutcome> {
  const tabs = new TwoTabs(ground, most);
  const steps: Step[] = [];
  const taken: number[] = [];
  const choices: number[] = [];
  const uncaught: unknown[] = [];
  const note = (reason: unknown): void => void uncaught.push(reason);
  process.on('unhandledRejection', note);
  const putBack = useClock(tabs.clock);
  const takeAway = useStorage(ground.storage, () => {});
  const takeTabsAway = useTabs(ground.tabs, tabs.clock);
  if ('locks' in navigator)
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { locks: tabs.locks } });
  try {
    while (steps.length < depth) {
      const enabled = tabs.enabled();
      const place = path[steps.length] ?? 0;
      const step = enabled[place];
      if (!step && place > 0) throw new RangeError(`Step ${steps.length + 1} has no place ${place}.`);
      if (!step) break;
      taken.push(place);
      steps.push(step);
      choices.push(enabled.length);
      await tabs.make(step);
    }
    await tabs.toTheEnd();
    await tabs.clock.flush();
  } catch (error) {
    uncaught.push(error);
  } finally {
    tabs.clock.stop();
    putBack();
    takeAway();
    takeTabsAway();
    process.off('unhandledRejection', note);
  }
  return {
    path: taken,
    steps,
    choices,
    breaches: [
      ...tabs.breaches,
      ...uncaught.map((error): TabBreach => ({
        law: 'uncaught error',
        how: error instanceof Error ? (error.stack ?? error.message) : String(error),
      })),
    ],
    ends: tabs.pages.map(({ page }) => page.state.step),
    orders: tabs.api.orders.length,
    story: tabs.story,
  };
}

/** Every order of steps to a depth, one after the other. */
export async function* interleavings(ground: Ground, depth: number, most: Most): AsyncGenerator<TabOutcome> {
  let path: number[] = [];
  for (;;) {
    const outcome = await follow(ground, path, depth, most);
    yield outcome;
    const { path: taken, choices } = outcome;
    const last = choices.findLastIndex((count, at) => (taken[at] ?? 0) + 1 < count);
    if (last < 0) return;
    path = [...taken.slice(0, last), (taken[last] ?? 0) + 1];
  }
}
