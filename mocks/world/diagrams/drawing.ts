import type { WorldDiagram } from '../schema.js';
import { placed } from './shapes.js';

type Point = readonly [x: number, y: number];

/** One part as it is drawn. */
export interface DrawnPart {
  partId: string;
  path: string;
  /** Where its number stands. */
  at: Point;
  /** Where the line from the number touches it. */
  tip: Point;
}

/** The half width of the circle that a number's line starts from. */
const CALLOUT_RADIUS = 12;

function leader({ at: [x, y], tip }: DrawnPart): string {
  const [dx, dy] = [tip[0] - x, tip[1] - y];
  const share = CALLOUT_RADIUS / Math.hypot(dx, dy);
  return `M${x + dx * share} ${y + dy * share}L${tip[0]} ${tip[1]}`;
}

const rounded = (path: string): string => placed(path, 0, 0);

/** An exploded view; its parts are numbered in the order given, which is the order in which they are read. */
export const drawing = (
  width: number,
  height: number,
  outlines: readonly string[],
  parts: readonly DrawnPart[],
): WorldDiagram => ({
  width,
  height,
  outlines: [...outlines, ...parts.map(leader)].map(rounded),
  regions: parts.map(({ partId, path, at: [x, y] }, index) => ({
    partId,
    callout: String(index + 1),
    at: { x, y },
    path: rounded(path),
  })),
});
