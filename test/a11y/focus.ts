import { named } from './named.js';

const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
}

/** What may show the focus in place of a control that has no looks of its own: its label, its box. */
function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at && !at.matches('form, dialog, section'); at = at.parentElement)
    yield at;
}

/** Where a control is looked at, from its start and top to its end and bottom. */
const SHARES = [0.1, 0.5, 0.9];

/** Whether any of the control is what a shopper sees there, and not all of it lies under something (WCAG 2.4.11). */
function isInSight(root: ShadowRoot, element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return SHARES.some((across) =>
    SHARES.some((down) => {
      const seen = root.elementFromPoint(left + width * across, top + height * down);
      return seen !== null && (element.contains(seen) || seen.contains(element));
    }),
  );
}

/** What the keyboard reaches and nobody sees. */
export function faultsOfFocus(root: ShadowRoot): string[] {
  const faults: string[] = [];
  for (const control of root.querySelectorAll(FOCUSABLE)) {
    if (!(control instanceof HTMLElement || control instanceof SVGElement)) continue;
    if (!control.checkVisibility({ visibilityProperty: true }) || control.matches(':disabled')) continue;
    control.focus();
    if (root.activeElement !== control) continue;
    if (![...around(control)].some(hasRing)) faults.push(`no focus ring: ${named(control)}`);
    if (!control.closest('.visually-hidden') && !isInSight(root, control))
      faults.push(`focused out of sight: ${named(control)}`);
  }
  return faults;
}
