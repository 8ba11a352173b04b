import type { Box, Point } from './view-box.js';

/** The control of a region that an event was meant for, if it was one's own. */
export const controlOf = (target: EventTarget | null): SVGGElement | undefined =>
  target instanceof Element ? (target.closest<SVGGElement>('.region') ?? undefined) : undefined;

/** The controls among which one stands, in reading order. */
export const siblingsOf = ({ ownerSVGElement }: SVGGElement): readonly SVGGElement[] => [
  ...(ownerSVGElement?.querySelectorAll<SVGGElement>('.region') ?? []),
];

/**
 * The control under the pointer. The room around a region that makes it easy to press is only its own where no other
 * region is drawn.
 */
export function controlAt({ target, clientX, clientY }: MouseEvent): SVGGElement | undefined {
  if (!(target instanceof Element) || !target.matches('.reach')) return controlOf(target);
  const root = target.getRootNode();
  const under =
    root instanceof ShadowRoot || root instanceof Document ? root.elementsFromPoint(clientX, clientY) : [];
  return controlOf(under.find((element) => element.matches('.shape, .disc')) ?? target);
}

/** Where a region is in the drawing, without its number. */
export function boxOf(control: SVGGElement): Box {
  return (control.querySelector<SVGPathElement>('.shape') ?? control).getBBox();
}

export function centreOf(control: SVGGElement): Point {
  const { x, y, width, height } = boxOf(control);
  return { x: x + width / 2, y: y + height / 2 };
}
