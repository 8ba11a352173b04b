import { stripVTControlCharacters } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { shopperAt, type Step } from '../testing/index.js';
import { isMeant } from './arguments.js';
import { askWhy } from './ask-why.js';
import type { ScenarioResult, StepResult, Way, WayResult } from './result.js';
import type { Scenario, Scene } from './scenario.js';
import { Skipped } from './shop.js';
import type { Street } from './street.js';
import { watchCalls, type WatchedCalls } from './watch-calls.js';

/** What a run needs. */
export interface RunOptions {
  readonly browser: Browser;
  readonly street: Street;
  readonly scenarios: readonly Scenario[];
  readonly ways: readonly Way[];
  /** The scenarios to go; all if not given. */
  readonly only?: readonly string[] | undefined;
  /** How long a step may take, in ms. */
  readonly timeout: number;
  /** Takes the picture of a step, a JPEG; answers with its name in the report. Without it none are taken. */
  readonly keepsPicture?: ((name: string, picture: Uint8Array) => Promise<string>) | undefined;
  /** Told of each scenario once it is over. */
  readonly onResult?: ((way: Way, result: ScenarioResult) => void) | undefined;
}

/** How long a page may be busy before its picture is taken all the same, in ms, and how long between two looks. */
const PATIENCE = 2000;
const BETWEEN_LOOKS = 50;
const QUALITY = 82;

/** Goes the scenarios, one after another, each in a browser context of its own. */
export async function goJourneys(options: RunOptions): Promise<readonly WayResult[]> {
  const results: WayResult[] = [];
  for (const way of options.ways) {
    const scenarios: ScenarioResult[] = [];
    for (const scenario of options.scenarios.filter(({ id }) => isMeant(id, options.only))) {
      const result = await goScenario(scenario, way, options);
      scenarios.push(result);
      options.onResult?.(way, result);
    }
    results.push({ way, scenarios });
  }
  return results;
}

async function goScenario(scenario: Scenario, way: Way, options: RunOptions): Promise<ScenarioResult> {
  const { id, title, touchpoint, rules } = scenario;
  const steps: StepResult[] = [];
  const start = performance.now();
  const over = (verdict: ScenarioResult['verdict'], detail?: string): ScenarioResult => ({
    id,
    title,
    touchpoint,
    rules,
    verdict,
    ...(detail === undefined ? {} : { detail }),
    steps,
    took: Math.round(performance.now() - start),
  });

  const lack = options.street.lacks(scenario, way);
  if (lack !== undefined) return over('skipped', lack);
  const context = await options.browser.newContext(contextOf(way));
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(options.timeout);
    const calls = watchCalls(page);
    const shop = await options.street.shopAt(page, context, scenario, way);
    const picture = async () =>
      options.keepsPicture && pictureOf(page, `${way.id}-${id}-${steps.length + 1}`, options.keepsPicture);
    const onStep = async (step: Step): Promise<void> => {
      await calls.learnsBase();
      steps.push(await resultOf(step, await picture(), calls));
    };
    const shopper = shopperAt(page, {
      language: way.language ?? options.street.language,
      by: way.by,
      timeout: options.timeout,
      onStep,
    });
    await scenario.run({
      shopper,
      shop,
      calls: calls.all,
      unavailable: (item) => askWhy(page, touchpoint, item),
      makesSure: makesSure(onStep),
    });
    const shown = new Set(steps.flatMap((step) => step.rules));
    const missing = rules.filter((rule) => !shown.has(rule));
    return missing.length > 0
      ? over('failed', `It is to show ${missing.join(', ')}, and no step did.`)
      : over('passed');
  } catch (error) {
    const detail = messageOf(error instanceof Error ? error.message : String(error));
    return error instanceof Skipped ? over('skipped', detail) : over('failed', detail);
  } finally {
    await context.close();
  }
}

const contextOf = ({ by, look, width, height, zoom }: Way): BrowserContextOptions => ({
  viewport: { width, height },
  deviceScaleFactor: zoom,
  hasTouch: by === 'touch',
  isMobile: by === 'touch',
  colorScheme: look === 'dark' ? 'dark' : 'light',
  forcedColors: look === 'forced-colours' ? 'active' : 'none',
  reducedMotion: 'reduce',
});

const makesSure =
  (onStep: (step: Step) => Promise<void>): Scene['makesSure'] =>
  async (words, rules, isSo, otherwise) => {
    await onStep({ words, rules, ...(isSo ? {} : { fault: otherwise }) });
    if (!isSo) throw new Error(otherwise);
  };

/** Playwright paints its messages for a terminal. */
const messageOf = (text: string): string => stripVTControlCharacters(text).trim();

async function resultOf(
  { words, rules = [], outcome, fault }: Step,
  picture: string | undefined,
  calls: WatchedCalls,
): Promise<StepResult> {
  const isFault = fault !== undefined;
  return {
    words,
    rules: isFault ? [] : rules,
    ...(outcome === undefined || isFault ? {} : { outcome }),
    ...(isFault ? { fault: messageOf(fault) } : {}),
    calls: calls.since(),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** The page as it is once it is no longer busy. */
async function pictureOf(
  page: Page,
  name: string,
  keeps: NonNullable<RunOptions['keepsPicture']>,
): Promise<string | undefined> {
  const busy = page.locator('[aria-busy="true"]').filter({ visible: true });
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && (await busy.count()) > 0)
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
  try {
    const picture = await page.screenshot({
      type: 'jpeg',
      quality: QUALITY,
      animations: 'disabled',
      caret: 'hide',
    });
    return await keeps(name, picture);
  } catch {
    // A page that is closed or crashed has none: the step says what happened.
    return undefined;
  }
}
