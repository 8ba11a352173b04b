import type { Diagram, DiagramRegion, Part, SupportContext } from '../contract/index.js';
import { readDiagram } from '../contract/read/diagram.js';
import { read } from '../contract/read/reader.js';
import { isFull, isOffered, partWith, quantityOf } from './parts.js';
import type { Draft } from './state.js';

/** The most regions that are drawn, and as many outlines again: more no eye tells apart. */
export const REGIONS_MAX_COUNT = 200;

/** Regions whose numbers stand no further apart in height, as a share of the drawing's, are in one row. */
const ROW_SHARE = 0.05;

/**
 * Whether a region can be chosen: `full` where the request holds as many parts as it may, `unoffered` where the part
 * can't be requested now (S10, E10).
 */
export type RegionState = 'free' | 'chosen' | 'full' | 'unoffered';

/** A region with its part. */
export interface PartRegion {
  readonly region: DiagramRegion;
  readonly part: Part;
  readonly state: RegionState;
}

/** What is drawn of a diagram. */
export interface Drawing {
  /** Shapes that stand for no part that can be pointed at. */
  readonly outlines: readonly string[];
  /** In reading order, one region a part. */
  readonly regions: readonly PartRegion[];
}

/**
 * Regions from the top, and in one row from the left. A drawing is not mirrored, so it is read from the left in every
 * language.
 */
export function inReadingOrder(
  regions: readonly DiagramRegion[],
  { height }: Pick<Diagram, 'height'>,
): readonly DiagramRegion[] {
  const rows: DiagramRegion[][] = [];
  let top = -Infinity;
  for (const region of regions.toSorted((a, b) => a.at.y - b.at.y)) {
    const row = rows.at(-1);
    if (row && region.at.y - top <= height * ROW_SHARE) row.push(region);
    else {
      rows.push([region]);
      top = region.at.y;
    }
  }
  return rows.flatMap((row) => row.sort((a, b) => a.at.x - b.at.x));
}

function stateOf(context: SupportContext, draft: Draft, part: Part): RegionState {
  if (quantityOf(draft, part.partId) > 0) return 'chosen';
  if (!isOffered(part)) return 'unoffered';
  return isFull(context, draft) ? 'full' : 'free';
}

const readAlready = new WeakMap<SupportContext, Diagram | undefined>();

/** The item's diagram, as far as it fits the contract; read once. */
export function diagramOf(context: SupportContext): Diagram | undefined {
  if (!readAlready.has(context)) readAlready.set(context, read(readDiagram, context.diagram));
  return readAlready.get(context);
}

/** What is drawn, or undefined where the item has no diagram in which a part can be pointed at. */
export function drawingOf(context: SupportContext, draft: Draft): Drawing | undefined {
  const diagram = diagramOf(context);
  if (!diagram) return undefined;
  const pointed = new Map<string, DiagramRegion>();
  const outlines = diagram.outlines.slice(0, REGIONS_MAX_COUNT);
  for (const region of diagram.regions.slice(0, REGIONS_MAX_COUNT)) {
    const { partId, path } = region;
    // A second region of a part would be a second control for one choice.
    if (partWith(context, partId) && !pointed.has(partId)) pointed.set(partId, region);
    else outlines.push(path);
  }
  if (pointed.size === 0) return undefined;
  const regions = inReadingOrder([...pointed.values()], diagram).flatMap((region) => {
    const part = partWith(context, region.partId);
    return part ? [{ region, part, state: stateOf(context, draft, part) }] : [];
  });
  return { outlines, regions };
}
