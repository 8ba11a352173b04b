import type { Cover } from './cover.js';

/** A place in a picture, in the same shares; outside of it where a pointer was dragged there. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A smaller one could not be seen, or taken hold of. */
export const LEAST_COVER = 0.03;

/** Where a cover begins that is not drawn: in the middle. */
export const MIDDLE: Cover = { x: 0.35, y: 0.4, width: 0.3, height: 0.2 };

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

function span(from: number, to: number): { start: number; length: number } {
  const low = within(Math.min(from, to), 0, 1);
  const high = within(Math.max(from, to), 0, 1);
  const length = Math.max(high - low, LEAST_COVER);
  return { start: Math.min(low, 1 - length), length };
}

/** The cover between two places, in whichever order; none where a press did not become a drag. */
export function coverBetween(from: Place, to: Place): Cover | undefined {
  if (Math.abs(from.x - to.x) < LEAST_COVER && Math.abs(from.y - to.y) < LEAST_COVER) return undefined;
  const { start: x, length: width } = span(from.x, to.x);
  const { start: y, length: height } = span(from.y, to.y);
  return { x, y, width, height };
}

/** A cover moved by a distance, no farther than the picture's edge. */
export const moved = (cover: Cover, { x, y }: Place): Cover => ({
  ...cover,
  x: within(cover.x + x, 0, 1 - cover.width),
  y: within(cover.y + y, 0, 1 - cover.height),
});

/** A cover made larger or smaller at its right and lower edge, no farther than the picture's. */
export const resized = (cover: Cover, { x, y }: Place): Cover => ({
  ...cover,
  width: within(cover.width + x, LEAST_COVER, 1 - cover.x),
  height: within(cover.height + y, LEAST_COVER, 1 - cover.y),
});
