import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { PARENTS, PARTS, registrationLines } from '../../../mocks/world/catalogue.js';
import { DIAGRAMS } from '../../../mocks/world/diagrams/index.js';
import { axis, box, drum, ellipse, etched, placed, ring } from '../../../mocks/world/diagrams/shapes.js';
import { WorldDiagram } from '../../../mocks/world/schema.js';
import { PathData } from '../../../src/contract/diagram.js';

type Region = WorldDiagram['regions'][number];
type Point = Region['at'];

/** The half width of a number's circle. */
const CALLOUT_RADIUS = 12;
/** What a number keeps from the edge of its drawing. */
const MARGIN = 16;
/** What two numbers keep from each other. */
const APART = 26;
/** What a finger needs. */
const FINGER = 44;

function canvas(): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  return context;
}
const pen = canvas();

/** Paths as the canvas reads them, each read once. */
const shapes = new Map<string, Path2D>();
function shapeOf(path: string): Path2D {
  const shape = shapes.get(path) ?? new Path2D(path);
  shapes.set(path, shape);
  return shape;
}

/** Whether a press there meets the shape. */
const covers = (path: string, { x, y }: Point): boolean => pen.isPointInPath(shapeOf(path), x, y, 'evenodd');

/** Whether the point lies within the shape, and not on its rim or on a line of it. */
function liesInside(path: string, point: Point): boolean {
  pen.lineWidth = 8;
  return covers(path, point) && !pen.isPointInStroke(shapeOf(path), point.x, point.y);
}

function drawn(path: string): SVGPathElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  element.setAttribute('d', path);
  return element;
}

/** That many points along a path, from its start to its end. */
function along(path: string, count: number): Point[] {
  const line = drawn(path);
  const length = line.getTotalLength();
  return Array.from({ length: count + 1 }, (_, nth) => line.getPointAtLength((length * nth) / count));
}

/** Points along a path, about so many units from each other. */
const every = (units: number, path: string): Point[] =>
  along(path, Math.ceil(drawn(path).getTotalLength() / units));

/** Where a path reaches. */
function bounds(path: string): { left: number; top: number; right: number; bottom: number } {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const element = drawn(path);
  svg.append(element);
  document.body.append(svg);
  const { x, y, width, height } = element.getBBox();
  svg.remove();
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** The middle of a number's circle, and points of its rim. */
const circle = ({ x, y }: Point): Point[] => [{ x, y }, ...along(ellipse(x, y, CALLOUT_RADIUS), 24)];

const partIds = (regions: readonly Region[]): string[] => regions.map(({ partId }) => partId);

/** The parts that a registration gives away; a discontinued one has its successor's place. */
const givenAway = (parentId: string): string[] =>
  registrationLines(parentId)
    .map((line) => line.partId)
    .filter((id) => PARTS.some(({ partId, discontinued }) => partId === id && discontinued !== true));

describe('the diagrams of the catalogue', () => {
  it('shows every parent of the catalogue, and no other', () => {
    expect(Object.keys(DIAGRAMS)).to.have.members(PARENTS.map(({ parentId }) => parentId));
  });

  for (const [parentId, diagram] of Object.entries(DIAGRAMS)) {
    const { width, height, outlines, regions } = diagram;

    describe(parentId, () => {
      it('is data that the contract lets through: commands and numbers, nothing else', () => {
        const paths = [...outlines, ...regions.map(({ path }) => path)];
        expect(paths.filter((path) => !PathData.safeParse(path).success)).to.eql([]);
        expect(WorldDiagram.safeParse(diagram).success).to.equal(true);
      });

      it('has one region for each part that its registration gives away, and no part twice', () => {
        expect(partIds(regions)).to.have.members(givenAway(parentId));
      });

      it('has each region inside the drawing and large enough for a finger', () => {
        const wrong = regions.filter(({ path }) => {
          const { left, top, right, bottom } = bounds(path);
          const inside = left > 0 && top > 0 && right < width && bottom < height;
          return !inside || right - left < FINGER || bottom - top < FINGER;
        });
        expect(partIds(wrong)).to.eql([]);
      });

      it('has no two regions on top of each other', () => {
        const meeting = regions.filter((region) =>
          every(6, region.path).some((point) =>
            regions.some((other) => other !== region && covers(other.path, point)),
          ),
        );
        expect(partIds(meeting)).to.eql([]);
      });

      it('numbers its parts from 1 in the order in which they are read', () => {
        const read = regions.toSorted((one, other) => one.at.y - other.at.y || one.at.x - other.at.x);
        expect(read.map(({ callout }) => callout)).to.eql(regions.map((_, index) => String(index + 1)));
      });

      it('keeps each number beside the parts, off the edge, and apart from the others', () => {
        const wrong = regions.filter(({ at }, index) => {
          const offEdge =
            at.x >= MARGIN && at.x <= width - MARGIN && at.y >= MARGIN && at.y <= height - MARGIN;
          const beside = !circle(at).some((point) => regions.some(({ path }) => covers(path, point)));
          const apart = regions.every(
            (other, place) => place === index || Math.hypot(at.x - other.at.x, at.y - other.at.y) >= APART,
          );
          return !offEdge || !beside || !apart;
        });
        expect(partIds(wrong)).to.eql([]);
      });

      it('has no line across a part, so that it is one which of them is drawn first', () => {
        const crossing = outlines.filter((line) =>
          every(4, line).some((point) => regions.some(({ path }) => liesInside(path, point))),
        );
        expect(crossing).to.eql([]);
      });
    });
  }
});

describe('the shapes that the diagrams are drawn with', () => {
  it('leave what is etched into them filled, so that it can be pressed', () => {
    const middle = { x: 50, y: 50 };
    const plate = box(0, 0, 100, 100, 10);
    expect(covers(plate + ellipse(50, 50, 20), middle)).to.equal(false);
    expect(covers(plate + etched(ellipse(50, 50, 20)), middle)).to.equal(true);
    expect(covers(ring(50, 50, 40, 12, 10, 0.6), middle)).to.equal(true);
  });

  it('reach as far as they say', () => {
    const reach = (path: string) => {
      const { left, top, right, bottom } = bounds(path);
      return [left, top, right, bottom].map(Math.round);
    };
    expect(reach(box(10, 20, 100, 60, 12))).to.eql([10, 20, 110, 80]);
    expect(reach(ellipse(50, 40, 30, 20))).to.eql([20, 20, 80, 60]);
    expect(reach(drum(0, 0, 60, 20, 50))).to.eql([-60, -20, 60, 70]);
    expect(reach(axis(5, 10, 105, 10))).to.eql([5, 10, 105, 10]);
  });

  it('come out where the browser itself would put them, turned, scaled and mirrored', () => {
    const shape =
      'M-40-20h60v12l14 8C40 10 44 30 20 34q-20 6-34-4a20 12 30 0 1-26-14zM-60 40H-30V60L-45 66A15 9 20 1 0-60 40Z';
    fc.assert(
      fc.property(
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: -360, max: 360 }),
        fc.constantFrom(0.75, 1, 2),
        fc.boolean(),
        (x, y, turn, scale, mirrored) => {
          const matrix = new DOMMatrix()
            .translate(x, y)
            .rotate(turn)
            .scale(mirrored ? -scale : scale, scale);
          const put = along(placed(shape, x, y, { turn, scale, mirrored }), 20);
          const far = along(shape, 20).map((point, nth) => {
            const wanted = matrix.transformPoint(point);
            const got = put[nth] ?? { x: NaN, y: NaN };
            return Math.hypot(wanted.x - got.x, wanted.y - got.y);
          });
          expect(Math.max(...far)).to.be.below(2.5);
        },
      ),
    );
  });

  it('refuse a path that they do not understand, and say where it is wrong', () => {
    expect(() => placed('M0 0T5 5', 0, 0)).to.throw(RangeError, 'do not use the path command T');
    expect(() => placed('M0 0L5', 0, 0)).to.throw(RangeError, 'L takes 2 numbers, not 1');
    expect(() => placed('M0 0z5', 0, 0)).to.throw(RangeError, 'z takes 0 numbers, not 1');
  });
});
