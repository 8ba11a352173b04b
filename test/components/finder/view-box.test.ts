import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  fitted,
  MOST_ZOOM,
  panned,
  placeAt,
  showing,
  wholeOf,
  zoomed,
  zoomOf,
  type Box,
  type Point,
  type Size,
} from '../../../components/journey/finder/view-box.js';

const NEAR = 1e-6;

const length = (max: number): fc.Arbitrary<number> => fc.double({ min: 1, max, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const size: fc.Arbitrary<Size> = fc.record({ width: length(10_000), height: length(10_000) });

interface Seen {
  readonly size: Size;
  readonly box: Box;
  /** Somewhere in what is seen. */
  readonly inside: Point;
}

/** A drawing, and what is seen of it somewhere between the whole and the largest. */
const seen: fc.Arbitrary<Seen> = fc
  .record({
    size,
    zoom: fc.double({ min: 1, max: MOST_ZOOM, noNaN: true }),
    at: fc.tuple(share, share),
    in: fc.tuple(share, share),
  })
  .map(({ size, zoom, at, in: place }) => {
    const width = size.width / zoom;
    const height = size.height / zoom;
    const box = { x: (size.width - width) * at[0], y: (size.height - height) * at[1], width, height };
    return { size, box, inside: { x: box.x + width * place[0], y: box.y + height * place[1] } };
  });

function expectInside({ width, height }: Size, box: Box): void {
  const slack = NEAR * Math.max(width, height);
  expect(box.x).to.be.at.least(-slack);
  expect(box.y).to.be.at.least(-slack);
  expect(box.x + box.width).to.be.at.most(width + slack);
  expect(box.y + box.height).to.be.at.most(height + slack);
  expect(box.width / width).to.be.closeTo(box.height / height, NEAR);
}

const holds = (box: Box, other: Box): boolean =>
  box.x <= other.x + NEAR &&
  box.y <= other.y + NEAR &&
  box.x + box.width >= other.x + other.width - NEAR &&
  box.y + box.height >= other.y + other.height - NEAR;

describe('What is seen of a drawing', () => {
  const drawing = { width: 400, height: 200 };
  const quarter: Box = { x: 100, y: 50, width: 200, height: 100 };

  it('is at first the whole', () => {
    expect(wholeOf(drawing)).to.deep.equal({ x: 0, y: 0, width: 400, height: 200 });
    expect(zoomOf(drawing, wholeOf(drawing))).to.equal(1);
  });

  it('is twice as large about its middle', () => {
    expect(zoomed(drawing, wholeOf(drawing), 2, { x: 200, y: 100 })).to.deep.equal(quarter);
  });

  it('is larger about a corner without leaving the drawing', () => {
    expect(zoomed(drawing, wholeOf(drawing), 4, { x: 400, y: 0 })).to.deep.equal({
      x: 300,
      y: 0,
      width: 100,
      height: 50,
    });
  });

  it('grows and shrinks within its limits', () => {
    expect(zoomOf(drawing, zoomed(drawing, quarter, 1000, { x: 0, y: 0 }))).to.equal(MOST_ZOOM);
    expect(zoomed(drawing, quarter, 0.001, { x: 0, y: 0 })).to.deep.equal(wholeOf(drawing));
  });

  it('moves as far as the drawing reaches', () => {
    expect(panned(drawing, quarter, { x: 10, y: -20 })).to.deep.equal({ ...quarter, x: 110, y: 30 });
    expect(panned(drawing, quarter, { x: 1000, y: -1000 })).to.deep.equal({ ...quarter, x: 200, y: 0 });
  });

  it('moves no further than needed to show a part, with a little room around it', () => {
    expect(showing(drawing, quarter, { x: 150, y: 80, width: 20, height: 20 })).to.deep.equal(quarter);
    expect(showing(drawing, quarter, { x: 310, y: 80, width: 20, height: 20 })).to.deep.equal({
      ...quarter,
      x: 140,
    });
    expect(showing(drawing, quarter, { x: 50, y: 20, width: 20, height: 20 })).to.deep.equal({
      ...quarter,
      x: 40,
      y: 15,
    });
  });

  it('shows the beginning of a part that is larger than what is seen', () => {
    expect(showing(drawing, quarter, { x: 60, y: 60, width: 300, height: 20 })).to.deep.equal({
      ...quarter,
      x: 50,
    });
  });

  it('is drawn whole in the middle of its frame', () => {
    const frame = { x: 10, y: 20, width: 800, height: 800 };
    expect(fitted(wholeOf(drawing), frame)).to.deep.equal({ scale: 2, x: 10, y: 220 });
    expect(placeAt(wholeOf(drawing), frame, { x: 10, y: 220 })).to.deep.equal({ x: 0, y: 0 });
    expect(placeAt(quarter, frame, { x: 410, y: 420 })).to.deep.equal({ x: 200, y: 100 });
  });

  describe('whatever the shopper does', () => {
    const times = fc.double({ min: 0.01, max: 100, noNaN: true });
    const by = fc.double({ min: -20_000, max: 20_000, noNaN: true });

    it('stays inside the drawing, within the limits, and in its shape', () => {
      fc.assert(
        fc.property(seen, times, by, by, ({ size, box, inside }, factor, x, y) => {
          for (const next of [zoomed(size, box, factor, inside), panned(size, box, { x, y })]) {
            expectInside(size, next);
            expect(zoomOf(size, next)).to.be.within(1 - NEAR, MOST_ZOOM + NEAR);
          }
        }),
      );
    });

    it('keeps what is under the pointer there as it grows', () => {
      fc.assert(
        fc.property(seen, fc.double({ min: 1, max: 8, noNaN: true }), ({ size, box, inside }, factor) => {
          const next = zoomed(size, box, factor, inside);
          const slack = NEAR * Math.max(size.width, size.height);
          expect((inside.x - next.x) / next.width).to.be.closeTo((inside.x - box.x) / box.width, slack);
          expect((inside.y - next.y) / next.height).to.be.closeTo((inside.y - box.y) / box.height, slack);
        }),
      );
    });

    it('shows any part that fits, and keeps its size', () => {
      fc.assert(
        fc.property(seen, share, share, share, share, ({ size, box }, x, y, w, h) => {
          const width = box.width * 0.9 * w;
          const height = box.height * 0.9 * h;
          const part = { x: (size.width - width) * x, y: (size.height - height) * y, width, height };
          const next = showing(size, box, part);
          expect(holds(next, part)).to.equal(true);
          expectInside(size, next);
          expect(zoomOf(size, next)).to.be.closeTo(zoomOf(size, box), NEAR);
          expect(showing(size, next, part).x).to.be.closeTo(next.x, NEAR * size.width);
        }),
      );
    });
  });
});
