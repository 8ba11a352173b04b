import * as z from 'zod/mini';
import { CALLOUT_MAX_LENGTH, DIAGRAM_MAX_SIDE, DIAGRAM_PATH_MAX_LENGTH } from './limits.js';
import { PATH_PATTERN } from './patterns.js';
import { Id, lenientArray, OptionalWebUrl } from './scalars.js';

const Side = z.number().check(z.positive(), z.lte(DIAGRAM_MAX_SIDE));
const Coordinate = z.number().check(z.gte(-DIAGRAM_MAX_SIDE), z.lte(DIAGRAM_MAX_SIDE));

/** The `d` of an SVG path: commands and numbers and nothing else, so that it can only ever be a shape. */
export const PathData = z.string().check(z.maxLength(DIAGRAM_PATH_MAX_LENGTH), z.regex(PATH_PATTERN));

/** One part in a diagram of its parent. */
export const DiagramRegion = z.object({
  partId: Id,
  /** The number beside it, `3`. */
  callout: z.catch(z.optional(z.string().check(z.maxLength(CALLOUT_MAX_LENGTH))), undefined),
  /** Where that number stands. Regions are read by it: from the top, and on one height from the left. */
  at: z.object({ x: Coordinate, y: Coordinate }),
  path: PathData,
});
export type DiagramRegion = z.infer<typeof DiagramRegion>;

/** A drawing of the parent with one region a part. It is data that the kit draws, never markup. */
export const Diagram = z.object({
  /** Both in the drawing's own units; the origin is its top left corner. */
  width: Side,
  height: Side,
  /** A picture beneath the regions, as large as the drawing. */
  imageUrl: OptionalWebUrl,
  /** Lines that help the eye and stand for no part. */
  outlines: z.catch(lenientArray(PathData), []),
  regions: lenientArray(DiagramRegion),
});
export type Diagram = z.infer<typeof Diagram>;
