import { named } from './named.js';

/** The smallest target (WCAG 2.2, 2.5.8), and of what leads on, in px. */
const TARGET = 24;
const PRIMARY_TARGET = 44;

/** So much a browser may round, in px. */
const ROUNDING = 1;

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Meant for assistive technology alone. */
const isForEars = (element: Element): boolean => element.closest('.visually-hidden') !== null;

/** What is pressed where a control is: the label around a box as well. */
const targetOf = (control: Element): Element =>
  control.matches('input[type="radio"], input[type="checkbox"], input[type="file"]')
    ? (control.closest('label') ?? control)
    : control;

/** A link within a sentence is as high as its line (2.5.8, inline). */
const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline';

function faultsOfTargets(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('button, a[href], input, select, textarea, summary')].flatMap(
    (control) => {
      const target = targetOf(control);
      if (!isShown(target) || isForEars(target) || isInline(target)) return [];
      const { width, height } = target.getBoundingClientRect();
      const least = control.matches('.primary') ? PRIMARY_TARGET : TARGET;
      return height + ROUNDING < least || width + ROUNDING < TARGET
        ? [`target of ${Math.round(width)} × ${Math.round(height)} px: ${named(control)}`]
        : [];
    },
  );
}

/** Text that does not fit where it stands, and is cut there. */
function faultsOfClipping(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (!(element instanceof HTMLElement) || !isShown(element) || isForEars(element)) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const wide = cuts(overflowX) && element.scrollWidth > element.clientWidth + ROUNDING;
    const high = cuts(overflowY) && element.scrollHeight > element.clientHeight + ROUNDING;
    return (wide || high) && element.textContent?.trim() ? [`text is cut: ${named(element)}`] : [];
  });
}

/** What stands out of the page, or out of the dialog, to the side (WCAG 1.4.10). */
function faultsOfReflow(root: ShadowRoot): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const frames = [...root.querySelectorAll('dialog, .frame, form, .body')].filter(
    (frame) => frame.scrollWidth > frame.clientWidth + ROUNDING,
  );
  return [
    ...(scrollWidth > clientWidth ? [`the page scrolls sideways by ${scrollWidth - clientWidth} px`] : []),
    ...frames.map((frame) => `scrolls sideways: ${named(frame)}`),
  ];
}

/** What is wrong with where things stand: too small to be hit, cut, or beside the page. */
export const faultsOfPlace = (root: ShadowRoot): string[] => [
  ...faultsOfReflow(root),
  ...faultsOfTargets(root),
  ...faultsOfClipping(root),
];
