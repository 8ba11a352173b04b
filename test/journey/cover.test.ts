import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { coverBetween, LEAST_COVER, MIDDLE, moved, resized } from '../../src/journey/cover-moves.js';
import { coverPixels, type Cover } from '../../src/journey/cover.js';

const distance = fc.double({ min: -3, max: 3, noNaN: true });
const place = fc.record({ x: distance, y: distance });
const ROUNDING = 1e-9;

const isWithin = ({ x, y, width, height }: Cover): boolean =>
  x >= 0 &&
  y >= 0 &&
  width >= LEAST_COVER - ROUNDING &&
  height >= LEAST_COVER - ROUNDING &&
  x + width <= 1 + ROUNDING &&
  y + height <= 1 + ROUNDING;

const covers = fc
  .tuple(place, place)
  .map(([from, to]) => coverBetween(from, to))
  .filter((cover) => cover !== undefined);

describe('a cover', () => {
  it('is drawn between two places, in whichever order', () => {
    const expected = { x: 0.2, y: 0.3, width: 0.5, height: 0.25 };
    for (const [from, to] of [
      [
        { x: 0.2, y: 0.3 },
        { x: 0.7, y: 0.55 },
      ],
      [
        { x: 0.7, y: 0.55 },
        { x: 0.2, y: 0.3 },
      ],
      [
        { x: 0.2, y: 0.55 },
        { x: 0.7, y: 0.3 },
      ],
    ] as const) {
      const cover = coverBetween(from, to);
      for (const key of ['x', 'y', 'width', 'height'] as const)
        expect(cover?.[key]).to.be.closeTo(expected[key], ROUNDING);
    }
  });

  it('is none where a press did not become a drag', () => {
    expect(coverBetween({ x: 0.5, y: 0.5 }, { x: 0.51, y: 0.5 })).to.equal(undefined);
  });

  it('can be taken hold of, and lies within the picture, wherever it is drawn', () => {
    fc.assert(fc.property(covers, isWithin));
    fc.assert(fc.property(place, (by) => isWithin(moved(MIDDLE, by))));
  });

  it('stays so however it is moved and resized, and keeps its size when it is moved', () => {
    fc.assert(
      fc.property(covers, place, place, (cover, by, more) => {
        const there = moved(cover, by);
        expect(isWithin(there)).to.equal(true);
        expect([there.width, there.height]).to.deep.equal([cover.width, cover.height]);
        const larger = resized(there, more);
        expect(isWithin(larger)).to.equal(true);
        expect([larger.x, larger.y]).to.deep.equal([there.x, there.y]);
      }),
    );
  });

  it('takes whole pixels, outwards, and none beyond the picture', () => {
    expect(coverPixels({ x: 0.1, y: 0, width: 0.25, height: 1 }, { width: 33, height: 7 })).to.deep.equal({
      x: 3,
      y: 0,
      width: 9,
      height: 7,
    });
    const side = fc.integer({ min: 1, max: 4000 });
    fc.assert(
      fc.property(covers, side, side, (cover, width, height) => {
        const pixels = coverPixels(cover, { width, height });
        expect(Object.values(pixels).every(Number.isInteger)).to.equal(true);
        expect(pixels.x).to.be.at.most(cover.x * width);
        expect(pixels.y).to.be.at.most(cover.y * height);
        expect(pixels.x + pixels.width).to.be.within(
          (cover.x + cover.width) * width - ROUNDING * width,
          width,
        );
        expect(pixels.y + pixels.height).to.be.within(
          (cover.y + cover.height) * height - ROUNDING * height,
          height,
        );
      }),
    );
  });
});
