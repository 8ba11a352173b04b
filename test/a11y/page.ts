// What the matrix loads into its page: it shows one state after another, and says what is wrong with each.
import axe from 'axe-core';
import '../../components/define.js';
import type { ProductSupportJourney } from '../../components/journey/journey.js';
import { viewOf } from '../../src/journey/index.js';
import { messagesFor, registerLanguage } from '../../src/messages/index.js';
import { everyState } from '../support/states.js';
import { faultsOfFocus } from './focus.js';
import { LANGUAGES } from './languages.js';
import { faultsOfPlace } from './place.js';
import { pseudo, PSEUDO_LANGUAGE } from './pseudo.js';

registerLanguage(PSEUDO_LANGUAGE, () => Promise.resolve(pseudo()));

/** One state in one language, as a part of a page or in its dialog. */
export interface Shown {
  readonly state: number;
  readonly lang: string;
  readonly presentation: 'inline' | 'dialog';
  /** Whether the shopper has set letters, words and lines apart (WCAG 1.4.12). */
  readonly isSpaced: boolean;
}

const STATES = everyState();

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The distances of WCAG 1.4.12, as a browser's extension sets them. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`,
);

const main = (): HTMLElement => document.querySelector('main') ?? document.body;

const shownIn = (lang: string): ProductSupportJourney => {
  const found = main().querySelector('product-support-journey');
  if (!found) throw new Error(`There is no journey in ${lang}.`);
  return found;
};

/** Waits for a state of the page. */
async function until(isSo: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 20_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited for in vain: ${what}.`);
    await new Promise((next) => setTimeout(next));
  }
}

/** What moves and comes to an end, through shadow roots: what fades in is not yet as it is read. */
const moving = (root: ShadowRoot | null): Animation[] =>
  [...(root?.querySelectorAll('*') ?? [])]
    .flatMap((element) => element.getAnimations())
    .filter((animation) => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)));

async function show({ state, lang, presentation, isSpaced }: Shown): Promise<ProductSupportJourney> {
  const named = STATES[state];
  if (!named) throw new RangeError(`There is no state ${state}.`);
  const provider = document.createElement('product-support-provider');
  provider.lang = lang;
  provider.dir = lang === 'ar' ? 'rtl' : 'ltr';
  const made = document.createElement('product-support-journey');
  const link = document.createElement('a');
  link.href = '/help';
  link.textContent = 'Help';
  made.append(link);
  made.orderId = 'order-1';
  made.itemId = 'item-1';
  made.presentation = presentation;
  made.open = presentation === 'dialog';
  provider.append(made);
  main().replaceChildren(provider);
  const element = shownIn(lang);
  element.resume(named.state);
  const { text } = await messagesFor(lang);
  const heading = text(viewOf(named.state).heading);
  await until(
    () => element.shadowRoot?.querySelector('h2')?.textContent?.includes(heading),
    `${named.name}: ${heading}`,
  );
  await until(
    () => !element.shadowRoot?.querySelector('.body .status-line .spinner'),
    `a piece of ${named.name}`,
  );
  await element.updateComplete;
  if (isSpaced) element.shadowRoot?.adoptedStyleSheets.push(spacing);
  await Promise.allSettled(moving(element.shadowRoot).map(({ finished }) => finished));
  return element;
}

/** What axe finds in an element; nothing is left out. */
async function barriers(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: TAGS,
    // Off by itself, though a part of WCAG 2.2.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
    // What it would load first is for frames and media.
    preload: false,
    iframes: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** What the second engine finds, if its script is in the page: what it is sure of. */
async function secondBarriers(): Promise<string[]> {
  if (!window.ace) return [];
  const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
  return results
    .filter(({ value: [kind, verdict] }) => kind === 'VIOLATION' && verdict === 'FAIL')
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`);
}

/** What is wrong with what is shown. */
async function check(shown: Shown): Promise<string[]> {
  try {
    const element = await show(shown);
    const root = element.shadowRoot;
    if (!root) throw new Error('Nothing is rendered.');
    // With the second engine, only what that finds.
    if (window.ace) return await secondBarriers();
    return [...(await barriers(element)), ...faultsOfPlace(root), ...faultsOfFocus(root)];
  } catch (error) {
    return [String(error)];
  }
}

export interface Matrix {
  readonly states: readonly string[];
  readonly languages: readonly string[];
  readonly check: typeof check;
  readonly show: (shown: Shown) => Promise<void>;
}

/** What is used of the second engine. */
interface SecondEngine {
  readonly Checker: new () => {
    check(
      what: Node,
      policies: readonly string[],
    ): Promise<{
      results: readonly { ruleId: string; value: readonly string[]; message: string; snippet: string }[];
    }>;
  };
}

declare global {
  interface Window {
    ace?: SecondEngine;
    matrix?: Matrix;
  }
}

window.matrix = {
  states: STATES.map(({ name }) => name),
  languages: [...LANGUAGES, PSEUDO_LANGUAGE],
  check,
  show: async (shown) => void (await show(shown)),
};
