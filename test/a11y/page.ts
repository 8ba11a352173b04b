// What the matrix loads into its page: it shows one state after another, and says what is wrong with each.
import '../looks/still.js';
import axe from 'axe-core';
import '../../components/define.js';
import { registerLanguage } from '../../src/messages/index.js';
import { exhibits } from './exhibits.js';
import { faultsOfFocus } from './focus.js';
import { journeys } from './journeys.js';
import { LANGUAGES } from './languages.js';
import { faultsOfPlace } from './place.js';
import { pseudo, PSEUDO_LANGUAGE } from './pseudo.js';
import type { Shown, ShownState } from './shown-state.js';

registerLanguage(PSEUDO_LANGUAGE, () => Promise.resolve(pseudo()));

const STATES: readonly ShownState[] = [...journeys, ...exhibits];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The distances of WCAG 1.4.12, as a browser's extension sets them. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`,
);

const main = (): HTMLElement => document.querySelector('main') ?? document.body;

/** The shadow roots of what is shown, and of what stands in them. */
function* rootsIn(node: ParentNode): Generator<ShadowRoot> {
  for (const { shadowRoot } of node.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* rootsIn(shadowRoot);
  }
}

/** What moves and comes to an end: what fades in is not yet as it is read. */
const moving = (root: ShadowRoot): Animation[] =>
  [...root.querySelectorAll('*')]
    .flatMap((element) => element.getAnimations())
    .filter((animation) => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)));

/** Shows a state; the shadow roots that it is shown in. */
async function show(how: Shown): Promise<readonly ShadowRoot[]> {
  const state = STATES[how.state];
  if (!state) throw new RangeError(`There is no state ${how.state}.`);
  await state.show(main(), how);
  const roots = [...rootsIn(main())];
  if (how.isSpaced) for (const root of roots) root.adoptedStyleSheets.push(spacing);
  await Promise.allSettled(roots.flatMap(moving).map(({ finished }) => finished));
  return roots;
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
    const roots = await show(shown);
    if (roots.length === 0) throw new Error('Nothing is rendered.');
    // With the second engine, only what that finds.
    if (window.ace) return await secondBarriers();
    return [
      ...(await barriers(main())),
      ...roots.flatMap((root) => [...faultsOfPlace(root), ...faultsOfFocus(root)]),
    ];
  } catch (error) {
    return [String(error)];
  }
}

export interface Matrix {
  readonly states: readonly string[];
  readonly languages: readonly string[];
  readonly check: typeof check;
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
};
